import type { MemberWords } from './en.ts';

/** German for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Den Moderatoren sagen',
  title: 'Den Moderatoren sagen',
  reasonLabel: 'Worum geht es?',
  reasons: {
    worried: { label: 'Ich mache mir Sorgen um die Person', description: 'Vielleicht braucht sie Hilfe' },
    harmful: { label: 'Es schadet jemandem', description: 'Mir, jemand anderem oder der Gruppe' },
    spam: { label: 'Es ist Spam oder Betrug', description: 'Werbung, Einladungen, seltsame Links' },
    other: { label: 'Etwas anderes', description: 'Schreib in die Notiz, was es ist' },
  },
  noteLabel: 'Was sollten sie wissen?',
  noteDescription: 'Das sehen nur die Moderatoren. Die Person erfährt nicht, wer es geschrieben hat.',
  notePlaceholder: 'Ein oder zwei Sätze reichen.',
  thanks: () =>
    'Danke, dass du auf andere achtest. Die Moderatoren wissen jetzt Bescheid. Sie machen das freiwillig und sind vielleicht nicht wach: Wenn gerade jemand in Gefahr sein könnte, ruf den örtlichen Notruf an. Mehr Hilfe findest du mit `/crisis`.',
  thanksDeleted: () =>
    'Danke, dass du auf andere achtest. Die Nachricht wurde inzwischen gelöscht. Die Moderatoren können sie nicht mehr lesen, aber sie haben, was du geschrieben hast. Wenn gerade jemand in Gefahr sein könnte, ruf den örtlichen Notruf an. Mehr Hilfe findest du mit `/crisis`.',
  already: () =>
    'Du hattest den Moderatoren schon von dieser Nachricht erzählt, und sie haben, was du damals geschrieben hast. Was du eben geschrieben hast, kam nicht dazu. Damit nichts verloren geht, steht es hier. Wenn gerade jemand in Gefahr sein könnte, ruf den örtlichen Notruf an. Mehr Hilfe findest du mit `/crisis`.',
};
