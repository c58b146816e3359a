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
  'reports-too-many': ({ at }) =>
    `Du hast den Moderatoren in kurzer Zeit von mehreren Nachrichten erzählt, und die haben sie. Diese hier wurde nicht gesendet. Ab <t:${Math.ceil(at / 1000)}:f> kannst du ihnen von weiteren erzählen. Wenn gerade jemand in Gefahr sein könnte, warte nicht so lange: Ruf den örtlichen Notruf an, nutze \`/crisis\` oder schreib selbst jemandem aus der Moderation.`,
  'reason-missing': () => 'Bitte wähle aus, worum es geht. Es wurde noch nichts gesendet.',
  'button-expired': () =>
    'Das stammt aus einer älteren Version und geht nicht mehr. Nimm die neueste Karte oder fang mit dem Befehl neu an. Es wurde nichts geändert.',
  'storage-away': () =>
    'Ich komme gerade nicht an mein Gedächtnis, deshalb wurde nichts gespeichert. Bitte versuch es in ein paar Minuten noch einmal. `/crisis` geht trotzdem.',
  'newcomers-wait': ({ until }) =>
    `Soweit Discord es sagt, bist du erst seit Kurzem hier. Weil sehr viele Leute auf einmal kamen, ist es für Neue gerade etwas langsamer gestellt. Das hier geht wieder <t:${Math.ceil(until / 1000)}:R>. Es liegt nicht an dir. Bis dahin gehen \`/crisis\`, Hilfeangebote und Meldungen an die Moderatoren für dich wie immer.`,
  unexpected: ({ incident }) =>
    `Bei mir ist etwas schiefgegangen. Es lag nicht an dir. Bitte versuch es in einer Minute noch einmal. Wenn es wieder passiert, nenn jemandem, der den Server leitet, diese Nummer: ${incident}. \`/crisis\` geht trotzdem.`,
};

/** German for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Damit nichts verloren geht, steht hier, was du geschrieben hast:',
  automatic: 'Automatische Übersetzung',
};
