import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** German for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Dieses Gespräch ist vorbei: Es war 72 Stunden offen, oder jemand hat es beendet. Hilfe zeigt dir jederzeit `/crisis`.',
  'relay-not-yours': () =>
    'Dazu kann dir niemand mehr antworten, oder es gehört nicht dir. Es hat sich nichts geändert. Hilfe zeigt dir jederzeit `/crisis`.',
  'relay-empty': () =>
    'Darin stehen keine Worte, die man sehen kann. Schreib mindestens eins. Es wurde nichts gesendet.',
  'relay-too-long': (details) =>
    `Dein Text hat ${details.length} Zeichen; Platz ist für ${details.most}. Du kannst ihn in zwei Teilen senden. Es wurde nichts gesendet.`,
  'relay-too-fast': (details) =>
    `Du hast in den letzten ${details.minutes} Minuten oft geschrieben. Warte ein wenig und sende es dann noch einmal. Es wurde nichts gesendet. Hilfe zeigt dir jederzeit \`/crisis\`.`,
  'nobody-can-look': () =>
    'Das müsste zuerst die Moderation ansehen, und auf diesem Server kann es niemandem gezeigt werden. Es wurde nichts gepostet, und niemand hat davon erfahren. Hilfe zeigt dir jederzeit `/crisis`.',
  'again-not-yours': () =>
    'Das ist nicht mehr da, oder es gehört nicht dir. Was zurückkommt, bleibt bis zu 72 Stunden da. Es hat sich nichts geändert.',
  'again-decided': () =>
    'Hier gibt es nichts noch einmal anzusehen: Die Moderation hat dir das nicht zurückgegeben, oder es wartet schon auf sie. Sieh unter `/anon mine` nach.',
  'again-twice': () =>
    'Zwei Leute aus der Moderation haben das angesehen und zurückgegeben. Darum kann man nicht noch einmal bitten. Deine Worte gehören dir: Du kannst sie ändern und neu schreiben.',
};

/** German for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Darf dir jemand aus dem Kreis der Freiwilligen über den Bot antworten, ohne deinen Namen zu sehen?** Das bleibt 72 Stunden offen. Freiwillige sind nicht immer wach.',
  yes: 'Ja, mir darf jemand antworten',
  how: () =>
    '**Wie darf man dich erreichen?** Deinen Namen sieht so oder so niemand. Für Direktnachrichten wird dein Konto verschlossen aufbewahrt, bis das Gespräch vorbei ist; dann wird es gelöscht.',
  here: 'Ich sehe unter /anon mine nach',
  direct: 'Schick mir eine Direktnachricht',
  openedHere: (details) =>
    `Die Freiwilligen wissen, dass du dir eine Antwort wünschst. Sieh ab und zu unter \`/anon mine\` nach. Das Gespräch ist bis ${details.until} offen, dann wird alles davon gelöscht. Sie sind Leute wie du, keine Therapeuten, und schlafen vielleicht. Du kannst zuerst schreiben.`,
  openedDirect: (details) =>
    `Die Freiwilligen wissen, dass du dir eine Antwort wünschst. Sie kommt als Direktnachricht von mir und steht auch unter \`/anon mine\`. Das Gespräch ist bis ${details.until} offen, dann wird alles davon gelöscht. Sie sind Leute wie du, keine Therapeuten, und schlafen vielleicht. Du kannst zuerst schreiben.`,
  heading: (details) =>
    `**Dein Gespräch mit den Freiwilligen.** Nur du siehst das hier. Es ist bis ${details.until} offen, dann wird alles davon gelöscht.`,
  empty: () => 'Noch hat niemand etwas geschrieben. Du kannst zuerst schreiben.',
  answered: (details) =>
    `**Jemand aus dem Kreis der Freiwilligen hat dir geantwortet.** Deinen Namen sieht man nicht. Du kannst bis ${details.until} zurückschreiben.`,
  left: () =>
    'Dein Gespräch wurde von der anderen Seite beendet, und was darin stand, ist gelöscht. Das kann viele Gründe haben. Wenn du weiter mit jemandem reden willst, zeigt dir `/crisis`, wer gerade da ist.',
  you: 'Du',
  volunteer: 'Jemand von den Freiwilligen',
  earlier: 'Früheres',
  writeBack: 'Zurückschreiben',
  end: 'Gespräch beenden',
  endSure: () => '**Dieses Gespräch beenden?** Was darin stand, wird gelöscht, auch für die Freiwilligen.',
  endYes: 'Ja, beenden',
  ended: () => 'Das Gespräch ist vorbei, und was darin stand, ist gelöscht. Hilfe zeigt dir jederzeit `/crisis`.',
  written: () =>
    'Es ist gespeichert, und die Freiwilligen erfahren, dass du geschrieben hast. Wann es jemand liest, kann ich nicht sagen. Wenn du bald etwas tun könntest oder verletzt bist, ruf jetzt den Notruf an deinem Ort an.',
  writeTitle: 'Zurückschreiben',
  writeLabel: 'Was du schreibst',
  writeDescription: 'Die Freiwilligen hier können es lesen. Deinen Namen sehen sie nicht.',
  asked: () =>
    'Jemand anderes aus der Moderation sieht es sich an. Bis dahin wartet es und steht unter `/anon mine`. Wie lange es dauert, kann ich nicht sagen.',
};
