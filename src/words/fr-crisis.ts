import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('fr');

/** French for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'fr',
  command: {
    description: 'Trouve des lignes d’écoute, pour toi ou pour quelqu’un qui compte pour toi',
    optionNames: { country: 'pays', topic: 'sujet', language: 'langue' },
    options: {
      country: 'Le pays où tu es',
      topic: 'De quoi il s’agit',
      language: 'La langue de la réponse',
    },
  },
  topicNames: {
    suicide: 'Suicide, ou toute autre crise',
    listening: 'Quelqu’un qui écoute',
    youth: 'Enfants et jeunes',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Violences à la maison',
    sexual_assault: 'Violences sexuelles',
    eating_disorders: 'Troubles alimentaires',
    substance: 'Alcool et drogues',
    veterans: 'Anciens militaires',
    bereavement: 'Deuil',
    older_people: 'Personnes âgées',
    men: 'Hommes',
  },
  about: {
    suicide: 'pour toute crise',
    crisis: 'pour toute crise',
    listening: 'pour parler à quelqu’un qui écoute',
    mental_health: 'sur la santé mentale',
    youth: 'pour les enfants et les jeunes',
    lgbtq: 'pour les personnes LGBTQ+',
    domestic_violence: 'sur les violences à la maison',
    sexual_assault: 'sur les violences sexuelles',
    eating_disorders: 'sur les troubles alimentaires',
    substance: 'sur l’alcool et les drogues',
    veterans: 'pour les anciens militaires',
    bereavement: 'pour les personnes en deuil',
    older_people: 'pour les personnes âgées',
    men: 'pour les hommes',
    indigenous: 'pour les personnes autochtones',
  },
  heading: ({ country }) => `**${country} : lignes d’écoute**`,
  emergency: ({ number }) => `Si une vie est en danger maintenant, appelle le ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Si une vie est en danger maintenant, appelle le ${ambulance} pour une ambulance ou le ${police} pour la police.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Si une vie est en danger maintenant, appelle le ${number}. Pour une ambulance, tu peux aussi appeler le ${ambulance}.`,
  emergencySingle: () => 'Une seule source donne ce numéro.',
  emergencyOfOther: ({ country }) => `C’est le numéro d’un autre pays (${country}), et il marche ici aussi.`,
  emergencyUnknown: () =>
    'Je ne connais pas de numéro d’urgence pour cet endroit. Si une vie est en danger maintenant, demande à quelqu’un près de toi de trouver de l’aide.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Si une vie est en danger maintenant, appelle le numéro d’urgence de l’endroit où tu es. C’est le ${eu} dans toute l’Union européenne, le ${northAmerica} aux États-Unis et au Canada, et le ${uk} au Royaume-Uni.`,
  automated: () =>
    'Je suis une aide automatique et je ne peux pas juger si c’est grave. Tu peux utiliser ces lignes même si tu hésites.',
  noLineForTopic: ({ about }) => `Je ne connais pas de ligne ${about} ici. Celles-ci peuvent convenir quand même :`,
  noLine: () => 'Je ne connais pas de ligne d’écoute pour cet endroit. Il y en a peut-être ici :',
  moreLines: ({ directory }) => `Plus de lignes : ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Une ligne (aucune source ne donne son nom)',
    call: ({ number }) => `Appelle le ${number}`,
    callAndPress: ({ number, press }) => `Appelle le ${number}, puis tape ${press}`,
    callMobile: ({ number }) => `depuis un portable ${number}`,
    text: ({ number }) => `SMS au ${number}`,
    textKeyword: ({ number, keyword }) => `SMS avec ${keyword} au ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Chat ${url}`,
    oneSource: 'une seule source',
    free: 'gratuit',
    standard: 'prix d’un appel normal',
    always: 'jour et nuit',
    hoursUnknown: 'horaires non connus',
    hoursVary: 'les horaires peuvent changer',
    everyDay: 'tous les jours',
    hours: ({ times, city }) => `${times} (heure locale : ${city})`,
    open: 'ouvert maintenant',
    closed: 'fermé en ce moment',
    languages: ({ names, more }) =>
      more === 0
        ? `langues : ${names}`
        : `langues : ${names} et ${plural(more, { one: `${more} autre`, other: `${more} autres` })}`,
    place: ({ place }) => `pour ${place}`,
    ages: ({ from, to }) => `de ${from} à ${to} ans`,
    agesFrom: ({ from }) => `à partir de ${from} ans`,
    agesTo: ({ to }) => `jusqu’à ${to} ans`,
    carers: 'pour les familles et les proches',
    borrowed: ({ country }) => `une ligne d’un autre pays (${country}) qui te répond aussi`,
    listed: ({ date, exact }) =>
      exact === 'day'
        ? `Dans la liste depuis le ${date}, pas appelée par nous.`
        : `Dans la liste depuis ${date}, pas appelée par nous.`,
    ownListed: ({ date }) => `Ajoutée par ce serveur, dans la liste depuis le ${date}, pas appelée par nous.`,
    single: 'Une seule source la nomme.',
  },
  askHow: ({ option }) =>
    `Tape \`/crisis ${option}:\` et les premières lettres, puis choisis-le. Je te montrerai les lignes qui conviennent.`,
  askMeanwhile: ({ directories }) => `Lignes d’écoute de presque tous les pays : ${directories}`,
  unknownCountry: ({ typed }) => `Je ne connais pas de pays qui s’appelle « ${typed} ».`,
  nearCountries: ({ countries }) => `Tu voulais dire ${countries} ?`,
  automatedShort: () => 'Je suis une aide automatique et je ne peux pas juger si c’est grave.',
  sources: {
    button: 'D’où ça vient',
    heading: () => '**D’où viennent ces numéros**',
    emergency: ({ country }) => `Numéros d’urgence, ${country}`,
    item: ({ title, date }) => `${title} : ${date}`,
    undated: 'sans date',
    own: ({ source, date }) => `Ajoutée par les personnes qui gèrent ce serveur, ${date}. Leur source : ${source}`,
    site: ({ url }) => `Son propre site : ${url}`,
    more: ({ count }) => `et ${count} de plus`,
    gone: () => 'Ces lignes ont changé depuis. Tape `/crisis` pour voir les plus récentes.',
    licence: ({ licence }) =>
      `Nous n’avons appelé aucun de ces numéros. Cette liste est partagée sous licence ${licence}.`,
  },
};
