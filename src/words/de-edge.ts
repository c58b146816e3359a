import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** German for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Das geht nur auf einem Server. Öffne den Server, auf dem Lamplight läuft, und versuch es dort. `/crisis` geht überall, auch hier.',
  'not-set-up': () =>
    'Lamplight ist auf diesem Server noch nicht fertig eingerichtet. Deshalb erreichst du darüber noch keine Moderatoren. Bitte sag jemandem Bescheid, der den Server leitet: Gebraucht wird `/setup`. Wenn gerade jemand in Gefahr ist, nutze `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Das können nur Moderatoren, und es ist noch keine Rolle für sie festgelegt. Wer den Server leitet, kann das mit `/setup role` tun.'
      : `Das können nur Leute mit der Rolle <@&${roleId}>. Wenn du sie haben solltest, frag jemanden, der den Server leitet.`,
  'not-an-owner': () =>
    'Das können nur Leute, die diesen Server verwalten dürfen. Frag jemanden mit der Berechtigung „Server verwalten“.',
  'own-message': () =>
    'Das ist eine meiner eigenen Nachrichten. Wenn du den Moderatoren etwas anderes sagen willst, nimm dafür die Nachricht eines Menschen.',
  'note-missing': () =>
    'Bitte schreib ein paar Worte dazu, was dir Sorgen macht. So weiß das Moderationsteam, wo es anfangen kann. Es wurde noch nichts gesendet.',
  'note-too-long': ({ most, length }) =>
    `Deine Notiz hat ${length} Zeichen, Platz ist für ${most}. Bitte kürze sie. Es wurde noch nichts gesendet.`,
  'reason-missing': () => 'Bitte wähle aus, worum es geht. Es wurde noch nichts gesendet.',
  'button-expired': () =>
    'Das stammt aus einer älteren Version und geht nicht mehr. Nimm die neueste Karte oder fang mit dem Befehl neu an. Es wurde nichts geändert.',
  'storage-away': () =>
    'Ich komme gerade nicht an mein Gedächtnis, deshalb wurde nichts gespeichert. Bitte versuch es in ein paar Minuten noch einmal. `/crisis` geht trotzdem.',
  unexpected: ({ incident }) =>
    `Bei mir ist etwas schiefgegangen. Es lag nicht an dir. Bitte versuch es in einer Minute noch einmal. Wenn es wieder passiert, nenn jemandem, der den Server leitet, diese Nummer: ${incident}. \`/crisis\` geht trotzdem.`,
};

/** German for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Damit nichts verloren geht, steht hier, was du geschrieben hast:',
  automatic: 'Automatische Übersetzung',
};
