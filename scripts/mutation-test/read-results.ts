/** What came of one change, as Stryker says. */
export interface Tried {
  fileName: string;
  /** Counted from 1; the end is exclusive. */
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
  status: string;
  statusReason?: string | undefined;
}

/** `noticed` by a test that failed; `survived` where none did; `unreached` by any test; `hung` where the time was over, which proves nothing. */
export type Fate = 'noticed' | 'survived' | 'unreached' | 'hung' | 'impossible';

/** What a change came to. A test that ran out of time did not see what is wrong: it is no proof. */
export function findFate({ status, statusReason = '' }: Pick<Tried, 'status' | 'statusReason'>): Fate {
  switch (status) {
    case 'Killed':
      return /timed out in \d+ ?ms/i.test(statusReason) ? 'hung' : 'noticed';
    case 'Survived':
      return 'survived';
    case 'NoCoverage':
      return 'unreached';
    case 'Timeout':
      return 'hung';
    default:
      return 'impossible';
  }
}

/** Whether a change is in a line of the log alone: what stands there decides nothing. */
export function isOfLog(source: string, { location: { start } }: Pick<Tried, 'location'>): boolean {
  const lines = source.split('\n');
  const call = /\blog\.(debug|info|warn|error)\(/;
  const before = lines[start.line - 2] ?? '';
  return call.test(lines[start.line - 1] ?? '') || (call.test(before) && /[({,]$/.test(before));
}

/** The share that a failing test noticed, in percent, of all that could be noticed; 100 where nothing could. */
export function findScore(fates: readonly Fate[]): number {
  const counted = fates.filter((fate) => fate !== 'impossible');
  return counted.length === 0 ? 100 : (100 * counted.filter((fate) => fate === 'noticed').length) / counted.length;
}

/** What was changed and into what, on one line. */
export function describeChange(source: string, { location, mutatorName, replacement }: Tried): string {
  const lines = source.split('\n').slice(location.start.line - 1, location.end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? location.start.column - 1 : 0, at === last ? location.end.column - 1 : undefined),
  );
  return `${mutatorName}: ${shorten(cut.join(' '))} → ${shorten(replacement)}`;
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
