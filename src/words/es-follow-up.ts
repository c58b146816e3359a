import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Spanish for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Esta propuesta ya no está abierta. No se cambió nada. Para ayuda a cualquier hora, usa `/crisis`.',
  'follow-up-not-yours': () =>
    'Esta propuesta es para otra persona, así que no se cambió nada. Para ayuda a cualquier hora, usa `/crisis`.',
  'follow-up-no-server': () =>
    'Ya no veo que estés en ese servidor, así que no se avisó a nadie. Para ayuda a cualquier hora, usa `/crisis`.',
};

/** Spanish for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Alguien de la moderación propone que yo te pregunte una vez cómo estás:** ${details.when}\nNo llega nada si no dices que sí, y después no llega nada más. Para decir que no, no hace falta ningún motivo. No le cuento a nadie de aquí lo que eliges.`,
  threadReaders: 'En un hilo, quienes pueden leerlo también ven la pregunta.',
  yesDirect: 'Sí, por mensaje directo',
  yesThread: 'Sí, en mi hilo',
  no: 'No, gracias',
  firstDirect:
    'Para preguntarte por mensaje directo, antes necesito tu sí a los mensajes directos. Todavía no hay nada planeado. Cuando llegue el mensaje de prueba, pulsa otra vez **Sí, por mensaje directo**.',
  agreed: (details) => `Te preguntaré una vez: ${details.when}. Hasta entonces puedes retirarlo con el botón de abajo.`,
  late: 'Si entonces no estoy, llega hasta un día después, o no llega.',
  missed: (details) =>
    `La pregunta a la que dijiste que sí no llegó: ${details.when}. Yo no estaba en ese momento, o no pude escribir en el lugar que elegiste. Para ayuda en cualquier momento, usa \`/crisis\`.`,
  takeBack: 'Retirarlo',
  declined: 'Muy bien. No llegará nada, y no se lo cuento a nadie.',
  message:
    'Hola, soy el bot al que le dijiste que sí. ¿Cómo estás? No hace falta que respondas. Después de esto no llega nada más.',
  tell: 'Pedir a la moderación que me escriba',
  fine: 'Estoy bien',
  thanks: 'Me alegra saberlo. No anoto nada, y después de esto no llega nada más.',
};
