import type { Words } from './en.ts';

/** German for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Unterstützung anbieten',
  emergency: ({ eu, northAmerica, uk }) =>
    `Wenn das Leben der Person jetzt in Gefahr sein könnte, braucht sie den Notruf des Ortes, an dem sie ist. Das ist ${eu} in der ganzen Europäischen Union, ${northAmerica} in den USA und Kanada und ${uk} in Großbritannien und Nordirland.`,
  elsewhere: () =>
    'Diese Nummern gehen nur dort. Wenn du woanders bist, bitte die Person oder jemanden in ihrer Nähe, anzurufen.',
  title: () => '**Für jemanden, um den du dir Sorgen machst**',
  how: () =>
    'Schreib der Person privat, nicht unter ihre Nachricht. Du kannst diese Worte kopieren oder deine eigenen nehmen:',
  copy: {
    open: 'Ich habe gelesen, was du geschrieben hast, und mache mir Sorgen um dich. Wie geht es dir gerade?',
    ask: 'Denkst du daran, dir das Leben zu nehmen? Du kannst es mir sagen, ich höre dir zu.',
    together: 'Du musst da nicht allein durch. Wir können zusammen nach Hilfe suchen.',
  },
  asking: () => 'Du darfst nach Suizid fragen: Die Frage bringt niemanden erst auf den Gedanken.',
  listen: () => 'Dann hör zu. Du musst es nicht lösen.',
  noSecret: () =>
    'Versprich nicht, es für dich zu behalten: Wenn die Person in Gefahr sein könnte, muss jemand davon wissen.',
  notAlone: () => 'Trag es nicht allein: Sag es jemandem, dem du vertraust.',
  tellModerators: () =>
    'Mit dem Knopf unten sagst du den Moderatoren Bescheid. Der Person wird nicht gesagt, wer es war.',
  noModerators: () =>
    'Über mich erreichst du die Moderatoren hier gerade nicht. Du kannst jemandem schreiben, der diesen Server leitet.',
  findLines: 'Hilfsangebote für das Land der Person',
  tell: 'Den Moderatoren sagen',
  again: 'Ein anderes Land wählen',
  country: {
    title: 'Wo ist die Person?',
    label: 'In welchem Land ist die Person?',
    description: 'Der Name in jeder Sprache, die Flagge oder das Kürzel.',
    placeholder: 'Zum Beispiel: Deutschland',
  },
  countryMissing: () =>
    'Ich brauche ein Land, um Angebote zu finden. Wenn du nicht weißt, wo die Person ist, kannst du sie fragen.',
  countryUnknown: ({ typed }) =>
    `Ich kenne kein Land, das „${typed}“ heißt. Drück den Knopf, um es anders zu schreiben.`,
  passOn: () =>
    'Du kannst sie der Person privat schicken. Manche dieser Angebote sind auch für Leute da, die sich um jemand anderen Sorgen machen.',
  ownMessage: () =>
    'Das ist deine eigene Nachricht. Wenn du selbst Unterstützung möchtest, nimm `/crisis`: Damit findest du Menschen, mit denen du reden kannst.',
};
