import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('de');
const inDays = (days: number) => plural(days, { one: `${days} Tag`, other: `${days} Tage` });
const ofPeople = (count: number) =>
  plural(count, { one: `${count} Vertrauensperson`, other: `${count} Vertrauenspersonen` });

/** German for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Wer herausfinden könnte, von wem ein anonymer Beitrag ist, und was gespeichert wird' },
  promise: {
    heading: '**Bevor du schreibst: Wer könnte wissen, dass du es warst**',
    names: 'Andere Mitglieder und Moderatoren sehen deinen Namen nicht. Discord weiß, wer du bist.',
    window:
      'Bis zu drei Tage lang könnte, wer diesen Bot betreibt, herausfinden, dass du es warst. Länger ist es, solange ein Beitrag auf die Moderation wartet, wenn du ihn änderst und solange du darunter weiterschreibst.',
    nobody: 'Danach kann es hier niemand mehr.',
    custodians: (details) =>
      `Ist ein Beitrag erschienen, können ${inDays(details.days)} lang zwei der ${ofPeople(details.count)} ihn zusammen öffnen und sehen, wer ihn geschrieben hat.`,
    reasons:
      'Das dürfen sie nur, wenn ein Leben in Gefahr ist, wenn das Gesetz es verlangt oder bei sexuellem Missbrauch eines Kindes. Jede Öffnung wird festgehalten. `/trust` zeigt, wer sie sind.',
    afterwards: 'Danach kann es hier niemand mehr.',
    begins: (details) =>
      `**Das wird sich ändern.** Was vor ${details.when} erscheint, bleibt, wie es ist. Für das, was später erscheint, gilt:`,
    changes: (details) =>
      `**Die Vertrauenspersonen wechseln.** Für das, was ab ${details.when} erscheint, braucht es zwei von ${ofPeople(details.count)}, die neu sind. Was vorher erscheint, bleibt bei denen von jetzt.`,
    style: 'Wie du schreibst oder wann, kann dich trotzdem verraten.',
    peers:
      'Die Freiwilligen hier haben Ähnliches erlebt. Sie sind keine Therapeuten und nicht immer wach. `/crisis` zeigt Hilfe zu jeder Stunde. Du kannst nur Worte senden, keine Dateien.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Es ändert sich, wer herausfinden kann, von wem ein anonymer Beitrag ist.** Ab ${details.when} können es zwei dieser Vertrauenspersonen zusammen: ${details.names}. Das gilt für Beiträge, die ab dann erscheinen, jeweils ${inDays(details.days)} lang.`,
    keyActive: (details) =>
      `**Es hat sich geändert, wer herausfinden kann, von wem ein anonymer Beitrag ist.** Ab jetzt können es zwei dieser Vertrauenspersonen zusammen: ${details.names}. Das gilt für Beiträge, die ab jetzt erscheinen, jeweils ${inDays(details.days)} lang.`,
    keyGivenUp: '**Die angekündigten neuen Vertrauenspersonen kommen nicht.** Für anonyme Beiträge ändert sich nichts.',
    nobody:
      '**Ab jetzt kann hier niemand mehr einen neuen anonymen Beitrag öffnen.** Es gibt keine Vertrauenspersonen mehr. Für Beiträge, die schon da sind, bleibt die Frist, die sie hatten.',
    days: (details) =>
      `**Es gibt eine neue Frist.** Wo es Vertrauenspersonen gibt, können sie einen anonymen Beitrag ${inDays(details.days)} lang öffnen, nachdem er erschienen ist. Das gilt für neue Beiträge. Für die, die schon da sind, bleibt die alte Frist.`,
    paused:
      '**Anonyme Beiträge sind auf diesem Server angehalten.** Vorerst kann niemand neue senden. Unter deinem Namen kannst du schreiben. `/crisis` zeigt Hilfe zu jeder Stunde.',
    resumed: '**Anonyme Beiträge sind auf diesem Server wieder möglich.** Tippe `/anon post`, um einen zu schreiben.',
    on: '**Anonyme Beiträge sind hier jetzt möglich.** Tippe `/anon post`, um einen zu schreiben.',
    approve:
      '**Anonyme Beiträge sind hier jetzt möglich. Die Moderation sieht sich jeden zuerst an**, ohne zu sehen, von wem er ist. Tippe `/anon post`, um einen zu schreiben.',
    off: '**Hier gibt es keine neuen anonymen Beiträge mehr.** Die schon da sind, bleiben.',
    more: '`/trust` zeigt, wer was wissen könnte.',
  },
  heading: '## Wer wissen könnte, von wem ein anonymer Beitrag ist, der ab jetzt erscheint',
  nobody:
    '**Hier kann niemand einen öffnen.** Andere Mitglieder und Moderatoren sehen nicht, wer ihn schrieb. Discord weiß es.',
  custodians: (details) =>
    `**Zwei dieser Vertrauenspersonen zusammen können einen öffnen:** ${details.names} (${details.count}). Das geht ${inDays(details.days)} lang, nachdem er erschienen ist. Andere Mitglieder und Moderatoren sehen nicht, wer ihn schrieb. Discord weiß es.`,
  upcoming: (details) =>
    `**Das wird sich ändern.** Für Beiträge, die ab ${details.when} erscheinen, braucht es zwei dieser Vertrauenspersonen: ${details.names} (${details.count}). Sie können einen ${inDays(details.days)} lang öffnen.`,
  reasons:
    'Vertrauenspersonen dürfen einen Beitrag nur öffnen, wenn ein Leben in Gefahr ist, wenn das Gesetz es verlangt oder bei sexuellem Missbrauch eines Kindes. Jede Öffnung wird festgehalten.',
  paused: '**Anonyme Beiträge sind auf diesem Server gerade angehalten.**',
  groups: (details) =>
    `Gruppen mit anonymen Beiträgen: **${details.all}**. Gruppen, in denen die Moderation jeden zuerst ansieht: **${details.first}**.`,
  openings: (details) => `Bisher geöffnete Beiträge: **${details.count}**.`,
  openable: (details) => `Beiträge, die Vertrauenspersonen heute öffnen könnten: **${details.count}**.`,
  recordWhole: (details) =>
    `Das Protokoll dessen, was hier getan wurde, ist ganz. Einträge: **${details.count}**, der neueste: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Jemand hat das Protokoll dessen verändert, was hier getan wurde.** Ab Eintrag ${details.entry} stimmt es nicht.`,
  recordEmpty: 'Das Protokoll dessen, was hier getan wurde, hat noch keine Einträge.',
  kept: {
    heading: '**Was ich speichere, und wie lange**',
    name: 'Wer es schrieb: verschlossen, bis der Beitrag erscheint oder zu dir zurückkommt. Dann lösche ich es.',
    mark: 'Danach bis zu 72 Stunden: ein verschlossenes Zeichen. Damit kann die Moderation gegen jemanden vorgehen, ohne zu wissen, wer es ist. Wer diesen Bot betreibt, könnte es herausfinden.',
    box: (details) =>
      `Danach ${inDays(details.days)} ab dem Erscheinen: eine Schachtel mit dem Namen. Sie zu öffnen, braucht zwei Vertrauenspersonen. Sonst kann es niemand, auch nicht, wer diesen Bot betreibt.`,
    noBox: 'Danach: nichts, was zu einem Namen führt.',
    mutes:
      'Wird jemand stummgeschaltet: ein Zeichen ohne Beitrag daneben, bis zu 31 Tage. Blockiert dich jemand, der liest: so ein Zeichen, bis es zurückgenommen wird.',
    words:
      'Die Worte: Ich lösche sie, sobald sie im Kanal stehen. Solange ein Beitrag wartet oder hinter einem Knopf steht, liegen sie verschlossen hier.',
  },
  seconds:
    'Zweite Konten kann ich nicht erkennen. Jeder Mensch könnte eines haben: eine Vertrauensperson, oder wem dieser Server gehört. Stil und Zeit können verraten, wer schreibt.',
  copies:
    'Wer diesen Bot betreibt, hat vielleicht Kopien von dem, was ich speichere. Was in einer Kopie ist, bleibt so lange wie die Kopie.',
  program: (details) =>
    `Lamplight ${details.version}. Von Menschen durchgelesen ist, was ich sage, in: ${details.languages}. Alle anderen Sprachen sind automatisch übersetzt.`,
  more: 'Der lange Text ist die Seite „Anonymity“, die zu diesem Programm gehört. Frag danach, wer diesen Bot betreibt.',
  check: 'Das Protokoll prüfen',
  record: {
    whole: (details) =>
      `**Das Protokoll ist ganz.** Ich bin es vom ersten Eintrag an durchgegangen, ${details.when}. Niemand hat einen verändert, weggenommen oder verschoben.`,
    entries: (details) => `Einträge: **${details.count}**`,
    head: (details) => `Der neueste: \`${details.head}\``,
    compare:
      'Behalte beides, wenn du magst. Beim nächsten Mal müssen es mindestens so viele Einträge sein. Die Moderation bekommt sie jeden Tag und kann vergleichen.',
    broken: (details) =>
      `**Jemand hat das Protokoll verändert.** Eintrag ${details.entry} ist nicht, was ich geschrieben habe, oder er fehlt. Einträge davor, die stimmen: ${details.before}.`,
    whatNow: 'Bitte sag es denen, die diesen Server leiten. Sie können fragen, wer diesen Bot betreibt.',
    empty: 'Das Protokoll hat noch keine Einträge. Es gibt nichts zu prüfen.',
  },
};
