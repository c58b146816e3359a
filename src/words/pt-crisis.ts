import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pt');

/** Portuguese (Brazil) for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'pt-BR',
  command: {
    description: 'Encontre linhas de apoio, para você ou para alguém importante para você',
    optionNames: { country: 'país', topic: 'assunto', language: 'idioma' },
    options: {
      country: 'O país onde você está',
      topic: 'Do que se trata',
      language: 'O idioma da resposta',
    },
  },
  topicNames: {
    suicide: 'Suicídio, ou qualquer crise',
    listening: 'Alguém que escute',
    youth: 'Crianças e jovens',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Violência em casa',
    sexual_assault: 'Violência sexual',
    eating_disorders: 'Transtornos alimentares',
    substance: 'Álcool e drogas',
    veterans: 'Ex-militares',
    bereavement: 'Luto',
    older_people: 'Pessoas idosas',
    men: 'Homens',
  },
  about: {
    suicide: 'para qualquer crise',
    crisis: 'para qualquer crise',
    listening: 'para conversar com quem escuta',
    mental_health: 'sobre saúde mental',
    youth: 'para crianças e jovens',
    lgbtq: 'para pessoas LGBTQ+',
    domestic_violence: 'sobre violência em casa',
    sexual_assault: 'sobre violência sexual',
    eating_disorders: 'sobre transtornos alimentares',
    substance: 'sobre álcool e drogas',
    veterans: 'para ex-militares',
    bereavement: 'para pessoas em luto',
    older_people: 'para pessoas idosas',
    men: 'para homens',
    indigenous: 'para pessoas indígenas',
  },
  heading: ({ country }) => `**${country}: linhas de apoio**`,
  emergency: ({ number }) => `Se uma vida está em perigo agora, ligue para ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Se uma vida está em perigo agora, ligue para ${ambulance} (ambulância) ou ${police} (polícia).`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Se uma vida está em perigo agora, ligue para ${number}. Para pedir uma ambulância, você também pode ligar para ${ambulance}.`,
  emergencySingle: () => 'Só uma fonte traz este número.',
  emergencyOfOther: ({ country }) => `É o número de outro país (${country}) e funciona aqui também.`,
  emergencyUnknown: () =>
    'Não conheço um número de emergência para este lugar. Se uma vida está em perigo agora, peça a alguém perto de você que busque ajuda.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Se uma vida está em perigo agora, ligue para o número de emergência da sua região. É ${eu} em toda a União Europeia, ${northAmerica} nos Estados Unidos e no Canadá e ${uk} no Reino Unido.`,
  automated: () =>
    'Sou um ajudante automático e não consigo avaliar a gravidade disto. Você pode usar estas linhas mesmo na dúvida.',
  noLineForTopic: ({ about }) => `Aqui não conheço nenhuma linha ${about}. Mesmo assim, estas podem servir:`,
  noLine: () => 'Não conheço nenhuma linha de apoio para este lugar. Talvez aqui haja alguma:',
  moreLines: ({ directory }) => `Mais linhas: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Uma linha (nenhuma fonte traz o nome)',
    call: ({ number }) => `Ligue para ${number}`,
    callAndPress: ({ number, press }) => `Ligue para ${number} e depois tecle ${press}`,
    callMobile: ({ number }) => `do celular ${number}`,
    text: ({ number }) => `SMS para ${number}`,
    textKeyword: ({ number, keyword }) => `SMS com ${keyword} para ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Chat ${url}`,
    oneSource: 'uma só fonte',
    free: 'grátis',
    standard: 'preço normal de ligação',
    always: 'dia e noite',
    hoursUnknown: 'horário não conhecido',
    hoursVary: 'o horário pode mudar',
    everyDay: 'todos os dias',
    hours: ({ times, city }) => `${times} (hora de ${city})`,
    open: 'aberta agora',
    closed: 'fechada neste momento',
    languages: ({ names, more }) =>
      more === 0
        ? `idiomas: ${names}`
        : `idiomas: ${names} e ${plural(more, { one: `mais ${more}`, other: `outros ${more}` })}`,
    place: ({ place }) => `para ${place}`,
    ages: ({ from, to }) => `de ${from} a ${to} anos`,
    agesFrom: ({ from }) => `a partir de ${from} anos`,
    agesTo: ({ to }) => `até ${to} anos`,
    carers: 'para famílias e pessoas próximas',
    borrowed: ({ country }) => `uma linha de outro país (${country}) que também atende você`,
    listed: ({ date, exact }) =>
      exact === 'day'
        ? `Na lista desde o dia ${date}; não ligamos para ela.`
        : `Na lista desde ${date}; não ligamos para ela.`,
    ownListed: ({ date }) => `Incluída por este servidor, na lista desde o dia ${date}; não ligamos para ela.`,
    single: 'Só uma fonte fala dela.',
  },
  askHow: ({ option }) =>
    `Digite \`/crisis ${option}:\` e as primeiras letras e escolha na lista. Eu mostro as linhas que servem.`,
  askMeanwhile: ({ directories }) => `Linhas de apoio de quase todos os países: ${directories}`,
  unknownCountry: ({ typed }) => `Não conheço nenhum país chamado “${typed}”.`,
  nearCountries: ({ countries }) => `Você quis dizer ${countries}?`,
  automatedShort: () => 'Sou um ajudante automático e não consigo avaliar a gravidade disto.',
  sources: {
    button: 'De onde vem isto',
    heading: () => '**De onde vêm estes números**',
    emergency: ({ country }) => `Números de emergência, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'sem data',
    own: ({ source, date }) => `Incluída por quem cuida deste servidor, ${date}. Fonte: ${source}`,
    site: ({ url }) => `Página própria: ${url}`,
    more: ({ count }) => `e mais ${count}`,
    gone: () => 'Estas linhas mudaram de lá para cá. Digite `/crisis` para ver as mais novas.',
    licence: ({ licence }) =>
      `Não ligamos para nenhum destes números. Esta lista é compartilhada sob a licença ${licence}.`,
  },
};
