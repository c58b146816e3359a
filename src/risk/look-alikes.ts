import { INVITES, LURES, REAL_HOSTS } from './material/scam.ts';

/** A link that draws people elsewhere or imitates a name they trust. */
export interface FoundLink {
  kind: 'invite' | 'look-alike';
  start: number;
  end: number;
}

/** How many UTF-16 units of a link are read. */
const LONGEST_LINK = 200;
/** A name is imitated by changing at most so many of its letters. */
const MOST_CHANGED = 1;

/** Letters and digits that are drawn alike are read as one: `l`, `i`, `1`; `o`, `0`; `rn`, `m`; `vv`, `w`; `cl`, `d`. */
function foldLikeness(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[il1|]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e');
}

/** Whether two names of almost the same length differ in at most one letter put in, left out, changed or swapped with the next. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MOST_CHANGED) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - at &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back++;
  const left = one.slice(at, one.length - back);
  const right = other.slice(at, other.length - back);
  if (left.length <= MOST_CHANGED && right.length <= MOST_CHANGED) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function isReal(host: string, hosts: readonly string[]): boolean {
  return hosts.some((real) => host === real || host.endsWith(`.${real}`));
}

/** `dlscord-gift.example`, `steamcommunlty.example`: a name that people trust, in a host that is not its own. */
function imitates(host: string): boolean {
  const labels = host.split(/[.-]/);
  for (const [name, hosts] of Object.entries(REAL_HOSTS)) {
    if (isReal(host, hosts)) return false;
    const folded = foldLikeness(name);
    for (const label of labels) {
      if (label === name) continue;
      const likeness = foldLikeness(label);
      if (likeness === folded || (label.length >= 6 && isNear(likeness, folded))) return true;
      // `discord-nitro.example` lies; a fan page such as `discordbots.example` may not.
    }
    if (labels.includes(name) && LURES.some((lure) => host.includes(lure))) return true;
  }
  return false;
}

/** Two letters or digits with a dot between: where no host can be, nothing is looked for. */
const HOST = /[\w-]\.[a-z]{2}/i;

/** A link ends at a blank or a closing sign. */
function findEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_LINK && !/[\s<>()"'`*]/.test(text[end] ?? ' ')) end++;
  return end;
}

function findStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < 64 && /[\w.-]/.test(text[start - 1] ?? ' ')) start--;
  return start;
}

/**
 * Invitations to other servers, and hosts that imitate a name or promise a present. Reads every host in the text, with or without
 * `https://`; a link of more than 200 units is read to there. Linear in the length of the text; never throws.
 */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  if (!HOST.test(text)) return found;
  const lower = text.toLowerCase();
  // Lower case may have another length in other scripts; the offsets would be wrong.
  if (lower.length !== text.length) return found;
  for (let dot = lower.indexOf('.'); dot >= 0; dot = lower.indexOf('.', dot + 1)) {
    const start = findStart(lower, dot);
    const end = findEnd(lower, dot);
    const link = lower.slice(start, end);
    const [host = ''] = link.split(/[/?#:]/);
    if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,18}$/.test(host) || lower[start - 1] === '@') continue;
    const bare = link.startsWith('www.') ? link.slice(4) : link;
    if (INVITES.some((invite) => bare.startsWith(invite) && bare.length > invite.length))
      found.push({ kind: 'invite', start, end });
    else if (imitates(host)) found.push({ kind: 'look-alike', start, end });
    dot = end;
  }
  return found;
}

/** Whether a text invites to another server. Whether to the very one it is written on cannot be known. */
export function hasInvite(text: string): boolean {
  return findLinks(text).some(({ kind }) => kind === 'invite');
}
