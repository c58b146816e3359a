import type { Words } from './en.ts';

/** Spanish for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Ofrecer apoyo',
  emergency: ({ eu, northAmerica, uk }) =>
    `Si su vida puede estar en peligro ahora, hace falta el número de emergencias del lugar donde está esa persona. Es el ${eu} en toda la Unión Europea, el ${northAmerica} en Estados Unidos y Canadá, y el ${uk} en el Reino Unido.`,
  elsewhere: () =>
    'Estos números solo funcionan dentro de esos lugares. Si estás en otra parte, pide a esa persona, o a alguien que esté cerca de ella, que llame.',
  title: () => '**Para alguien que te preocupa**',
  how: () => 'Escríbele en privado, no debajo de su mensaje. Puedes copiar estas palabras, o usar las tuyas:',
  copy: {
    open: 'He leído lo que escribiste y me preocupo por ti. ¿Cómo estás ahora?',
    ask: '¿Estás pensando en el suicidio? Puedes contármelo, te escucho.',
    together: 'No tienes que pasar por esto a solas. Puedo buscar ayuda contigo.',
  },
  asking: () => 'Está bien preguntar por el suicidio: preguntar no le mete la idea en la cabeza.',
  listen: () => 'Después, escucha. No tienes que resolverlo.',
  noSecret: () => 'No prometas guardar el secreto: si puede estar en peligro, alguien tiene que saberlo.',
  notAlone: () => 'No cargues con esto a solas: cuéntaselo a alguien de confianza.',
  tellModerators: () => 'El botón de abajo avisa a los moderadores. A la persona no se le dice quién lo hizo.',
  noModerators: () =>
    'Ahora mismo no puedes avisar a los moderadores desde aquí. Puedes escribir a alguien que dirija este servidor.',
  findLines: 'Líneas de ayuda de su país',
  tell: 'Avisar a los moderadores',
  again: 'Elegir otro país',
  country: {
    title: '¿Dónde está esa persona?',
    label: '¿En qué país está?',
    description: 'El nombre en cualquier idioma, la bandera o el código.',
    placeholder: 'Por ejemplo: Alemania',
  },
  countryMissing: () => 'Para buscar líneas necesito un país. Si no sabes dónde está, puedes preguntárselo.',
  countryUnknown: ({ typed }) =>
    `No conozco ningún país que se llame «${typed}». Pulsa el botón para escribirlo de otra manera.`,
  passOn: () =>
    'Puedes enviárselas en privado. Algunas de estas líneas también hablan con quien se preocupa por otra persona.',
  ownMessage: () =>
    'Este mensaje es tuyo. Si quieres apoyo para ti, usa `/crisis`: ahí encuentras personas con quienes hablar.',
};
