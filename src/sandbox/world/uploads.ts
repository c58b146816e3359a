import { type AttachmentRecord } from './records.ts';
import { type World } from './world.ts';

/** So many files of commands are kept: Discord, too, has them for a while only. */
const mostUploads = 100;

/** What Discord makes of a name's end; other ends may be anything. */
const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

/** Keeps a file that somebody sends along with a command. */
export function keepUpload({ filename, bytes }: { filename: string; bytes: Buffer }, world: World): AttachmentRecord {
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  const contentType = contentTypes[ending] ?? 'application/octet-stream';
  const file = { id: world.ids.next(), filename, description: null, contentType, bytes };
  world.uploads.set(file.id, file);
  const [oldest] = world.uploads.keys();
  if (world.uploads.size > mostUploads && oldest !== undefined) world.uploads.delete(oldest);
  return file;
}
