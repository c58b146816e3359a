import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Etwas, das du auf **${details.server}** anonym geschrieben hast, wurde vor etwa 30 Tagen geöffnet: Zwei Personen, die der Server dafür benannt hat, haben zusammen herausgefunden, wer es geschrieben hat. Der Grund, den sie angegeben haben: ${details.reason}. Das ist dort festgehalten. Wenn du Fragen hast oder nicht einverstanden bist, schreib denen, die den Server leiten. Hilfe findest du jederzeit mit \`/crisis\`.`,
  reasons: {
    life: 'ein Leben in Gefahr',
    law: 'eine rechtliche Anordnung',
    child: 'sexueller Missbrauch eines Kindes',
  },
};
