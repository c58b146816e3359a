import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Italian for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Questo server non ha un posto per i thread privati, quindi non posso chiedertelo lì. Scegli un altro posto. Non è cambiato niente.',
  'reach-not-allowed': () =>
    'Qui non posso aprire un thread per te. Dillo a qualcuno che gestisce questo server: `/checkin-admin place` mostra che cosa manca. Oppure scegli un altro posto. Non è cambiato niente.',
  'reach-threads-full': () =>
    'Questo server ha tanti thread aperti quanti ne permette Discord. Riprova un altro giorno, o scegli un altro posto. Non è cambiato niente.',
  'reach-busy': () =>
    'Discord è occupato o non ha risposto, quindi il tuo thread non c’è ancora. Riprova tra qualche minuto. Ce ne sarà uno solo.',
  'reach-direct-full': () =>
    'Discord mi lascia cominciare a scrivere solo a un certo numero di persone al giorno, e per oggi è pieno. Torna domani, o scegli un altro posto con `/checkin edit`. Non si perde niente.',
  'reach-direct-often': () =>
    'Oggi hai già detto di sì qualche volta. Aspetta fino a domani, o scegli un altro posto con `/checkin edit`. Non si perde niente.',
};

/** Italian for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'I tuoi check-in personali',
    welcome:
      'Questo thread è per i tuoi check-in personali, e qui puoi scrivere quello che vuoi. Nessun altro membro lo vede o può essere invitato. Chi modera e gestisce i thread può aprirlo e leggerlo. Con `/checkin mine` cambi quando e dove te lo chiedo.',
  },
  direct: {
    question:
      '**Posso scriverti direttamente?**\nQuesti messaggi li vedi solo tu, e chi può guardare il tuo telefono o il tuo schermo. Discord li conserva. Se dici di sì, annoto quando e mando un breve messaggio per vedere se arriva. Fino ad allora non ti chiedo niente lì. Puoi ripensarci in ogni momento: con un pulsante sotto quel messaggio o in `/checkin mine`.',
    yes: 'Sì, manda un messaggio di prova',
    no: 'No',
    declined:
      'Va bene, non ti scrivo direttamente. Scegli un altro posto con `/checkin edit`. Fino ad allora non ti chiedo niente.',
    test: 'Questo è il messaggio di prova. Hai detto di sì ai check-in qui, quindi te lo chiederò qui. Se non lo vuoi più, premi il pulsante. Sono un programma: chiedo quando hai scelto tu e non posso sapere come stai.',
    arrived: 'È arrivato: guarda nei tuoi messaggi diretti. Da adesso te lo chiedo lì, alle ore che hai scelto.',
    closed:
      'Discord non mi lascia scriverti direttamente, quindi ho ritirato il tuo sì. Per cambiarlo, apri il menu di questo server, poi *Impostazioni privacy*, e permetti i messaggi diretti. Poi di’ di nuovo sì in `/checkin mine`. Oppure scegli un altro posto con `/checkin edit`.',
    waiting:
      'Il tuo sì è annotato, e il messaggio di prova è in arrivo. Prima che arrivi, lì non ti chiedo niente. In `/checkin mine` vedi a che punto è.',
    takeBack: 'Non scrivermi direttamente',
    takenBack:
      'Fatto: non te lo chiedo più nei messaggi diretti. I check-in che sarebbero arrivati qui sono in pausa e non vanno persi. Con `/checkin edit` sul server puoi scegliere un altro posto.',
  },
  last: (details) =>
    `Non sono riuscito a chiedertelo dove volevi: quel posto non c’è più o per me è chiuso. Quindi lì non chiedo più. Non hai fatto niente di sbagliato. Se vuoi continuare, con \`/checkin mine\` sul server puoi scegliere un altro posto: ${details.link}`,
};
