import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('es');

const inDays = (days: number) => plural(days, { one: `${days} día`, other: `${days} días` });

/** Spanish for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Aquí no se puede guardar un historial: quien maneja este bot no lo ha activado. No se ha cambiado nada. Los check-ins funcionan igual sin él.',
};

/** Spanish for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Tu propio historial de lo que pulsaste en los check-ins, si lo quieres',
    options: { do: 'Qué hacer con él; sin esto, lo ves', days: 'Durante cuántos días se guarda cada respuesta' },
    do: { show: 'Mostrármelo', stop: 'No guardar nada más', erase: 'Borrarlo todo de una vez' },
  },
  days: (details) => inDays(details.days),
  off: 'Aquí no se guarda con tu nombre nada de lo que pulsas en los check-ins. Cómo se siente alguien es información de salud, y Discord tiene reglas estrictas para eso. Quien maneja este bot no ha activado ningún historial.',
  offLeft: 'Lo que se guardó antes desaparece en menos de una hora. Para borrarlo ya, usa `/checkin history do:erase`.',
  ask: {
    heading: '## ¿Te gustaría tener un historial?',
    intro: 'Es solo para ti, para mirar atrás. No lo necesitas: los check-ins funcionan igual sin él.',
    what: '**Qué guardaría:** lo que pulsas y el día. Vale para tus propios check-ins y para los de tus grupos. Ninguna palabra, ni qué grupo era.',
    long: '**Cuánto tiempo:** los días que elijas. Después, cada respuesta se borra sola.',
    who: '**Quién podría leerlo:** ni otros miembros, ni los moderadores, ni quien es dueño del servidor. Está cerrado con una llave propia para ti. Pero quien maneja este bot tiene todas las llaves y podría leerlo. Cuando lo miras, te llega a través de Discord.',
    end: '**Cómo termina:** con `/checkin history do:stop` no guardo nada más. Con `/checkin history do:erase` todo desaparece de una vez.',
    where: 'Tu sí vale en cada servidor donde estoy.',
    yes: (details) => `Sí, guardar ${inDays(details.days)}`,
    other: 'Sí, pero menos o más tiempo',
    no: 'No',
  },
  declined: 'Está bien. No se guarda nada. Si cambias de idea, usa `/checkin history`.',
  begun: (details) =>
    `Está bien. Desde ahora guardo cada respuesta que pulsas durante ${inDays(details.days)}. Para mirarlo, parar o borrarlo, usa \`/checkin history\`.`,
  changed: (details) => `Ahora cada respuesta se guarda ${inDays(details.days)}. Lo más antiguo ya no está.`,
  heading: '## Tu historial',
  empty: 'Todavía no hay nada guardado. Lo próximo que pulses aparecerá aquí.',
  counts: 'Lo que pulsaste, y cuántas veces:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Antes de eso, mes a mes:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `En la imagen cada día tiene su sitio, de izquierda a derecha. La línea de arriba es «${details.best}» y la de abajo «${details.hardest}». Donde no hay marca, no se guardó nada. Antes de cada semana hay una línea fina.`,
  alt: (details) =>
    `Una imagen de los días del ${details.from} al ${details.to}. En ${plural(details.count, { one: `${details.count} día`, other: `${details.count} días` })} hay marcas sobre cinco líneas, desde «${details.hardest}» abajo hasta «${details.best}» arriba. El resto está vacío. El texto que la acompaña dice qué hubo cada día.`,
  noPicture: 'Esta vez no se pudo dibujar la imagen. El texto dice lo mismo.',
  kept: (details) =>
    `Dijiste que sí a esto: ${details.since}. Cada respuesta se borra sola después de ${inDays(details.days)}. Aquí solo la ves tú. Quien maneja este bot podría leerla.`,
  stopped: 'No se guarda nada más. Lo que ves aquí se borra solo cuando pasen sus días, o ya mismo si lo borras.',
  stop: 'No guardar nada más',
  erase: 'Borrar todo',
  longer: 'Guardarlo menos o más tiempo',
  again: 'Sí, volver a guardar',
  eraseAsk: '¿Lo borro todo? No se puede recuperar. Después no se guarda nada más.',
  eraseYes: 'Sí, borrar todo',
  erased: (details) =>
    plural(details.count, {
      one: `Borrado: ${details.count} respuesta. No queda nada, y no se guarda nada más.`,
      other: `Borrado: ${details.count} respuestas. No queda nada, y no se guarda nada más.`,
    }),
  erasedNone: 'No había nada que borrar. No hay nada guardado, y no se guardará nada más.',
};
