import type { errors as enErrors, start as enStart } from './en-start.ts';

/** German for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Eine Gruppe finden, die zu dir passt, oder sofort Hilfe' },
  buttons: {
    find: 'Eine Gruppe finden',
    say: 'Mit eigenen Worten sagen',
    now: 'Ich brauche jetzt Hilfe',
    show: 'Zeig mir Gruppen hier',
  },
  panel: {
    heading: () => '**Suchst du Menschen, die wissen, wie das ist?**',
    text: () =>
      'Drück einen Knopf, egal wie spät es ist. Was dann kommt, siehst nur du. Ich bin ein automatischer Helfer. Ich kann dir Gruppen auf diesem Server zeigen, oder mit wem du jetzt reden kannst.',
  },
  opening: {
    heading: () => '**Gut, dass du da bist.**',
    text: () =>
      'Ich bin ein automatischer Helfer. Ich kann auf diesem Server eine Gruppe suchen, die zu dir passt. Nur du siehst diese Karte, und ich behalte nichts von dem, was du darauf wählst.',
    workplace: () =>
      'Dieser Server gehört zu einem Arbeitsplatz. Teile nur, was auch bei der Arbeit bekannt sein darf.',
    trial: () => 'Dieser Server probiert mich noch aus. Es kann sich noch etwas ändern.',
  },
  topic: {
    question: () => '**Worum geht es?**',
    hint: () => 'Nimm, was am ehesten passt. Du kannst eine Gruppe jederzeit verlassen.',
    placeholder: 'Wähle, worum es geht',
    other: { label: 'Etwas anderes', description: 'Oder nichts davon' },
  },
  taste: {
    question: () => '**Wie hättest du es gern?**',
    hint: () => 'Es gibt mehrere Gruppen. So kann ich dir ein paar davon zeigen.',
    labels: {
      open: 'Offen für alle',
      small: 'Eine kleine Gruppe',
      therapist: 'Therapeutisch geleitet',
      'in-person': 'Mit Treffen vor Ort',
      any: 'Ist mir gleich',
    },
  },
  list: {
    fitting: () => '**Diese Gruppen könnten zu dir passen:**',
    all: () => '**Das sind die Gruppen hier:**',
    closest: () => '**Ganz so ist hier keine Gruppe. Diese kommen dem am nächsten:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Warum: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `du hast „${topic}“ gewählt`,
      written: ({ topic }) => `deine Worte passen vielleicht zu „${topic}“`,
      general: 'jedes Thema ist willkommen',
      language: 'in deiner Sprache',
      open: 'du kannst gleich beitreten',
      small: ({ most }) => `eine kleine Gruppe (höchstens ${most})`,
      therapist: 'therapeutisch geleitet',
      peersAndTherapist: 'von Betroffenen und therapeutisch geleitet',
      inPerson: 'trifft sich vor Ort',
      hybrid: 'trifft sich vor Ort und online',
    },
    facts: {
      line: ({ facts }) => `Gut zu wissen: ${facts}`,
      language: ({ language }) => `Sprache dort: ${language}`,
      request: 'du fragst erst an',
    },
    look: ({ name }) => `Ansehen: ${name}`,
    isIn: ({ channel }) => `Du bist in dieser Gruppe: ${channel}`,
  },
  notHere: {
    text: () => 'Ich habe hier keine Gruppe gefunden, die genau dafür da ist.',
    general: () => 'Du könntest trotzdem hier schauen:',
    places: () => 'Auch außerhalb dieses Servers gibt es Menschen, die zuhören. Hier könntest du Hilfe finden.',
    listen: 'Zeig mir, wer zuhört',
  },
  noGroups: {
    text: () => '**Auf diesem Server gibt es noch keine Gruppen.**',
    meanwhile: () => 'Ich kann dir trotzdem zeigen, wer zuhört und wo du jetzt Hilfe findest.',
    found: ({ command }) => `Du kannst die erste gründen: ${command}`,
  },
  own: {
    title: 'Mit eigenen Worten',
    label: 'Worum geht es?',
    description: 'Ein Satz reicht. Ein Programm liest ihn. Er wird nicht behalten, und hier sieht ihn kein Mensch.',
    placeholder: 'Zum Beispiel: Im Frühling ist meine Mutter gestorben',
  },
  heard: {
    heavy: ({ button }) =>
      `Wenn es zu viel wird, drück „${button}“. Du musst nicht sicher sein, ob es schlimm genug ist.`,
    harm: () =>
      'Ich kann nicht dabei helfen, jemandem wehzutun. Ich bin ein automatischer Helfer und habe das vielleicht falsch verstanden. Wenn jetzt jemand in Gefahr sein könnte, ruf den Notruf deines Landes an.',
    hurt: ({ button }) =>
      `Wenn dir jemand wehtut, oder wenn du Angst hast, was du tun könntest, drück „${button}“. Es gibt Menschen, mit denen du reden kannst.`,
  },
  elsewhere: {
    text: () =>
      'Gruppen gibt es auf Servern. Öffne einen Server, auf dem ich bin, und tippe dort `/start`. `/crisis` geht überall, auch hier.',
  },
  closing: {
    fine: () =>
      'Das ist in Ordnung. Du kannst jederzeit wiederkommen: Tippe `/start`. Auch `/crisis` geht zu jeder Stunde.',
  },
  overview: {
    description: 'Sehen, was ich hier für dich tun kann',
    heading: () => '**Was ich für dich tun kann**',
    private: () => 'Das siehst nur du.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**Im Menü einer Nachricht, unter Apps**',
    elsewhere: () => 'Auf einem Server, auf dem ich bin, kann ich mehr. Tippe dort `/help`.',
    lines: {
      crisis: 'Hilfetelefone und etwas zum Beruhigen, zu jeder Stunde',
      start: 'eine Gruppe finden, die zu dir passt',
      browse: 'alle Gruppen hier ansehen',
      join: 'einer Gruppe beitreten',
      mine: 'sehen, in welchen Gruppen du bist',
      agreement: 'lesen, was in einer Gruppe vereinbart ist',
      leave: 'eine Gruppe sofort verlassen, ohne Grund',
      anonPost: 'etwas ohne deinen Namen schreiben',
      anonMine: 'sehen, was du geschrieben hast und was geantwortet wurde',
      anonEdit: 'ändern, was du geschrieben hast, mit dem Beleg dazu',
      anonDelete: 'löschen, was du geschrieben hast, mit dem Beleg dazu',
      trust: 'sehen, wer herausfinden könnte, von wem ein anonymer Beitrag ist',
      privacy: 'eine Datei mit dem holen, was ich über dich aufbewahre; `/privacy forget` löscht es',
      optout: 'ausschalten, dass ich dir von mir aus schreibe und in deinen Nachrichten auf Not achte',
      offerSupport: 'wie du der Person helfen kannst, die sie schrieb',
      tell: 'den Moderatoren davon erzählen',
      replyAnonymously: 'ohne deinen Namen antworten',
    },
  },
};
