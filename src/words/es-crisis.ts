import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('es');

/** Spanish for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'es',
  command: {
    description: 'Encuentra líneas de ayuda, para ti o para alguien que te importa',
    optionNames: { country: 'país', topic: 'tema', language: 'idioma' },
    options: {
      country: 'El país donde estás',
      topic: 'De qué se trata',
      language: 'El idioma de la respuesta',
    },
  },
  topicNames: {
    suicide: 'Suicidio, o cualquier crisis',
    listening: 'Alguien que escuche',
    youth: 'Niños, niñas y jóvenes',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Violencia en casa',
    sexual_assault: 'Violencia sexual',
    eating_disorders: 'Trastornos de la alimentación',
    substance: 'Alcohol y drogas',
    veterans: 'Veteranos',
    bereavement: 'Duelo',
    older_people: 'Personas mayores',
    men: 'Hombres',
  },
  about: {
    suicide: 'para cualquier crisis',
    crisis: 'para cualquier crisis',
    listening: 'para hablar con alguien que escuche',
    mental_health: 'sobre salud mental',
    youth: 'para niños, niñas y jóvenes',
    lgbtq: 'para personas LGBTQ+',
    domestic_violence: 'sobre violencia en casa',
    sexual_assault: 'sobre violencia sexual',
    eating_disorders: 'sobre trastornos de la alimentación',
    substance: 'sobre alcohol y drogas',
    veterans: 'para veteranos',
    bereavement: 'para personas en duelo',
    older_people: 'para personas mayores',
    men: 'para hombres',
    indigenous: 'para personas indígenas',
  },
  heading: ({ country }) => `**${country}: líneas de ayuda**`,
  emergency: ({ number }) => `Si hay una vida en peligro ahora, llama al ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Si hay una vida en peligro ahora, llama al ${ambulance} para pedir una ambulancia o al ${police} para hablar con la policía.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Si hay una vida en peligro ahora, llama al ${number}. Para pedir una ambulancia también puedes llamar al ${ambulance}.`,
  emergencySingle: () => 'Solo una fuente da este número.',
  emergencyOfOther: ({ country }) => `Es el número de otro país (${country}) y también funciona aquí.`,
  emergencyUnknown: () =>
    'No conozco un número de emergencias para este lugar. Si hay una vida en peligro ahora, pide a alguien cercano que busque ayuda.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Si hay una vida en peligro ahora, llama al número de emergencias de tu zona. Es el ${eu} en toda la Unión Europea, el ${northAmerica} en Estados Unidos y Canadá, y el ${uk} en el Reino Unido.`,
  automated: () =>
    'Soy una ayuda automática y no puedo valorar lo grave que es. Puedes usar estas líneas aunque tengas dudas.',
  noLineForTopic: ({ about }) => `Aquí no conozco ninguna línea ${about}. Aun así, estas pueden servirte:`,
  noLine: () => 'No conozco ninguna línea de ayuda para este lugar. Puede que aquí haya alguna:',
  moreLines: ({ directory }) => `Más líneas: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Una línea (ninguna fuente da su nombre)',
    call: ({ number }) => `Llama al ${number}`,
    callAndPress: ({ number, press }) => `Llama al ${number} y luego pulsa ${press}`,
    callMobile: ({ number }) => `desde un móvil ${number}`,
    text: ({ number }) => `SMS al ${number}`,
    textKeyword: ({ number, keyword }) => `SMS con ${keyword} al ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Chat ${url}`,
    oneSource: 'una sola fuente',
    free: 'gratis',
    standard: 'precio normal de llamada',
    always: 'día y noche',
    hoursUnknown: 'horario no conocido',
    hoursVary: 'el horario puede cambiar',
    everyDay: 'todos los días',
    hours: ({ times, city }) => `${times} (hora de ${city})`,
    open: 'abierta ahora',
    closed: 'cerrada en este momento',
    languages: ({ names, more }) =>
      more === 0
        ? `idiomas: ${names}`
        : `idiomas: ${names} y ${plural(more, { one: `${more} más`, other: `otros ${more}` })}`,
    place: ({ place }) => `para ${place}`,
    ages: ({ from, to }) => `de ${from} a ${to} años`,
    agesFrom: ({ from }) => `desde los ${from} años`,
    agesTo: ({ to }) => `hasta los ${to} años`,
    carers: 'para familias y personas cercanas',
    borrowed: ({ country }) => `una línea de otro país (${country}) que también te atiende`,
    listed: ({ date, exact }) =>
      exact === 'day'
        ? `En la lista desde el ${date}; no la hemos llamado.`
        : `En la lista desde ${date}; no la hemos llamado.`,
    ownListed: ({ date }) => `Añadida por este servidor, en la lista desde el ${date}; no la hemos llamado.`,
    single: 'Solo la nombra una fuente.',
  },
  askHow: ({ option }) =>
    `Escribe \`/crisis ${option}:\` y las primeras letras, y elígelo en la lista. Te mostraré las líneas que encajan.`,
  askMeanwhile: ({ directories }) => `Líneas de ayuda de casi todos los países: ${directories}`,
  unknownCountry: ({ typed }) => `No conozco ningún país que se llame «${typed}».`,
  nearCountries: ({ countries }) => `¿Querías decir ${countries}?`,
  automatedShort: () => 'Soy una ayuda automática y no puedo valorar lo grave que es.',
  sources: {
    button: 'De dónde sale esto',
    heading: () => '**De dónde salen estos números**',
    emergency: ({ country }) => `Números de emergencias, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'sin fecha',
    own: ({ source, date }) => `Añadida por quienes dirigen este servidor, ${date}. Su fuente: ${source}`,
    site: ({ url }) => `Su propia página: ${url}`,
    more: ({ count }) => `y ${count} más`,
    gone: () => 'Estas líneas han cambiado desde entonces. Escribe `/crisis` para ver las más nuevas.',
    licence: ({ licence }) =>
      `No hemos llamado a ninguno de estos números. Esta lista se comparte bajo la licencia ${licence}.`,
  },
};
