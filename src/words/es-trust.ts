import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('es');
const inDays = (days: number) => plural(days, { one: `${days} día`, other: `${days} días` });
const ofPeople = (count: number) =>
  plural(count, { one: `${count} persona custodia`, other: `${count} personas custodias` });

/** Spanish for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Quién podría averiguar quién escribió algo anónimo, y qué se guarda' },
  promise: {
    heading: '**Antes de escribir: quién podría saber que fuiste tú**',
    names: 'Los demás miembros y los moderadores no verán tu nombre. Discord sabe quién eres.',
    window:
      'Durante tres días como mucho, quien maneja este bot podría averiguar que fuiste tú. Es más tiempo mientras una publicación espera a un moderador, si la cambias y mientras sigas escribiendo debajo.',
    nobody: 'Después, aquí nadie puede.',
    custodians: (details) =>
      `Durante ${inDays(details.days)} desde que aparece, dos de ${ofPeople(details.count)} pueden abrir juntas una publicación y ver quién la escribió.`,
    reasons:
      'Solo pueden hacerlo si una vida corre peligro, por una orden legal o por abuso sexual de un niño o una niña. Cada apertura queda registrada. `/trust` muestra quiénes son.',
    afterwards: 'Después, aquí nadie puede.',
    begins: (details) =>
      `**Esto va a cambiar.** Lo que aparezca antes de ${details.when} sigue como está. Para lo que aparezca después vale esto:`,
    changes: (details) =>
      `**Las personas custodias van a cambiar.** Para lo que aparezca desde ${details.when} hacen falta dos de ${ofPeople(details.count)} nuevas. Lo que aparezca antes se queda con las de ahora.`,
    style: 'Tu forma de escribir, o la hora, pueden delatarte igualmente.',
    peers:
      'Los voluntarios son iguales a ti, no terapeutas, y no siempre hay alguien despierto. `/crisis` muestra ayuda a cualquier hora. Solo puedes enviar palabras, no archivos.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Va a cambiar quién podría averiguar quién escribió una publicación anónima.** Desde ${details.when} podrán hacerlo dos de estas personas custodias juntas: ${details.names}. Vale para lo que aparezca desde entonces, durante ${inDays(details.days)} cada vez.`,
    keyActive: (details) =>
      `**Ha cambiado quién podría averiguar quién escribió una publicación anónima.** Desde ahora pueden hacerlo dos de estas personas custodias juntas: ${details.names}. Vale para lo que aparezca desde ahora, durante ${inDays(details.days)} cada vez.`,
    keyGivenUp:
      '**Las nuevas personas custodias que se anunciaron no llegarán.** Para las publicaciones anónimas no cambia nada.',
    nobody:
      '**Desde ahora, aquí nadie puede abrir una publicación anónima nueva.** Ya no hay personas custodias. Las publicaciones que ya están conservan el plazo que tenían.',
    days: (details) =>
      `**Hay un plazo nuevo.** Donde hay personas custodias, pueden abrir una publicación anónima durante ${inDays(details.days)} desde que aparece. Vale para las nuevas. Las que ya están conservan el plazo que tenían.`,
    paused:
      '**Las publicaciones anónimas están en pausa en este servidor.** Por ahora nadie puede enviar nuevas. Puedes escribir con tu nombre. `/crisis` muestra ayuda a cualquier hora.',
    resumed:
      '**Las publicaciones anónimas vuelven a ser posibles en este servidor.** Escribe `/anon post` para hacer una.',
    on: '**Aquí ya se puede publicar de forma anónima.** Escribe `/anon post` para hacerlo.',
    approve:
      '**Aquí ya se puede publicar de forma anónima. Un moderador mira antes cada publicación**, sin ver quién la escribió. Escribe `/anon post` para hacerlo.',
    off: '**Aquí ya no hay publicaciones anónimas nuevas.** Las que ya están se quedan.',
    more: '`/trust` muestra quién podría saber qué.',
  },
  heading: '## Quién podría saber quién escribe una publicación anónima a partir de ahora',
  nobody:
    '**Aquí nadie puede abrir una.** Los demás miembros y los moderadores no ven quién la escribió. Discord lo sabe.',
  custodians: (details) =>
    `**Dos de estas personas custodias juntas pueden abrir una:** ${details.names} (${details.count}). Pueden hacerlo durante ${inDays(details.days)} desde que aparece. Los demás miembros y los moderadores no ven quién la escribió. Discord lo sabe.`,
  upcoming: (details) =>
    `**Esto va a cambiar.** Para lo que aparezca desde ${details.when} hacen falta dos de estas personas custodias: ${details.names} (${details.count}). Pueden abrir una durante ${inDays(details.days)}.`,
  reasons:
    'Las personas custodias solo pueden abrir una publicación si una vida corre peligro, por una orden legal o por abuso sexual de un niño o una niña. Cada apertura queda registrada.',
  paused: '**Las publicaciones anónimas están en pausa en este servidor por ahora.**',
  groups: (details) =>
    `Grupos con publicaciones anónimas: **${details.all}**. Grupos donde los moderadores miran antes cada una: **${details.first}**.`,
  openings: (details) => `Publicaciones abiertas hasta ahora: **${details.count}**.`,
  openable: (details) => `Publicaciones que las personas custodias podrían abrir hoy: **${details.count}**.`,
  recordWhole: (details) =>
    `El registro de lo que se hizo aquí está completo. Entradas: **${details.count}**, la más nueva: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Alguien ha cambiado el registro de lo que se hizo aquí.** Está mal desde la entrada ${details.entry}.`,
  recordEmpty: 'El registro de lo que se hizo aquí todavía no tiene entradas.',
  kept: {
    heading: '**Qué guardo, y por cuánto tiempo**',
    name: 'Quién lo escribió: bajo llave hasta que la publicación aparece o vuelve a ti. Entonces lo borro.',
    mark: 'Después, durante 72 horas como mucho: una marca bajo llave. Con ella los moderadores pueden actuar sin saber quién es. Quien maneja este bot podría averiguarlo.',
    box: (details) =>
      `Durante ${inDays(details.days)} desde que aparece: una caja con el nombre. Hacen falta dos personas custodias para abrirla. Nadie más puede, tampoco quien maneja este bot.`,
    noBox: 'Después: nada que lleve a un nombre.',
    mutes:
      'Si los moderadores silencian a alguien: una marca sin publicación al lado, durante 31 días como mucho. Si alguien que lee bloquea a quien escribe: una marca así hasta que lo retire.',
    words:
      'Las palabras: las borro en cuanto están en el canal. Mientras una publicación espera o está detrás de un botón, las guardo bajo llave.',
  },
  seconds:
    'No puedo ver segundas cuentas. Cualquiera podría tener una: una persona custodia, o el dueño o la dueña de este servidor. El estilo y la hora pueden delatar a quien escribe.',
  copies:
    'Quien maneja este bot puede tener copias de lo que guardo. Lo que está en una copia dura lo que dure la copia.',
  program: (details) =>
    `Lamplight ${details.version}. Lo que digo lo han leído personas en: ${details.languages}. Los demás idiomas son traducciones automáticas.`,
  more: 'El texto largo es la página “Anonymity”, que viene con este programa. Pídesela a quien maneja este bot.',
  check: 'Comprobar el registro',
  record: {
    whole: (details) =>
      `**El registro está completo.** Lo he seguido desde la primera entrada, ${details.when}. Nadie ha cambiado, quitado ni movido ninguna.`,
    entries: (details) => `Entradas: **${details.count}**`,
    head: (details) => `La más nueva: \`${details.head}\``,
    compare:
      'Guarda las dos cosas si quieres. Cuando vuelvas a mirar tiene que haber al menos las mismas entradas. Los moderadores las reciben cada día y pueden comparar.',
    broken: (details) =>
      `**Alguien ha cambiado el registro.** La entrada ${details.entry} no es la que escribí, o ya no está. Entradas anteriores que están bien: ${details.before}.`,
    whatNow: 'Por favor, díselo a quienes llevan este servidor. Pueden preguntar a quien maneja este bot.',
    empty: 'El registro todavía no tiene entradas, así que no hay nada que comprobar.',
  },
};
