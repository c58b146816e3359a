/** Ends of names of hosts by which a link is known that is written without `https://`. Others are left: `and/or` is no link. */
const knownEnds = [
  'com|net|org|edu|gov|info|io|gg|me|tv|co|app|dev|link|xyz|be|ly|to|cc|gl|im|id|chat|club|page|site|online|store|shop|live|space|world',
  'ar|at|au|br|ca|ch|cl|cn|cz|de|dk|eg|es|eu|fi|fr|gr|ie|il|in|ir|it|jp|kr|ma|mx|my|nl|no|nz|pk|pl|pt|ro|ru|sa|se|sg|tr|tw|ua|uk|us|za',
].join('|');

/** Writing without spaces ends a link and can stand right before one. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，！？「」『』（）]`;
const rest = String.raw`(?:(?!${unspaced})[^\s<>])*`;
const inName = String.raw`(?!${unspaced})[\p{L}\p{N}-]`;

const link = new RegExp(
  String.raw`(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:[/\\]{2,})+(?<full>${rest})|` +
    String.raw`(?<!${inName}|[_@.])(?<bare>(?:(?:${inName})+\.)+(?:${knownEnds}))(?::\d+)?[/\\?#]${rest}`,
  'giu',
);

/** Signs that belong to the sentence behind a link, not to the link. */
const closing = `.,;:!?'"*_~|)]}`;

/** Shows of each link its host only, so that none leads anywhere: no invite, no name in an address, no tracking. Linear. */
export function shortenLinks(text: string): string {
  const short = text.replace(link, (found: string, full: string | undefined, bare: string | undefined) => {
    const end = countClosing(found);
    return `${bare ?? readHost((full ?? '').slice(0, -end || undefined))}${found.slice(found.length - end)}`;
  });
  // What is left of a link within a link must not become one.
  return short.replace(/:(?=[/\\]{2})/g, ': ');
}

/** `name:secret@host:8080/path` → `host`. */
function readHost(address: string): string {
  const [authority = ''] = address.split(/[/\\?#]/u);
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:.*$/u, '');
}

function countClosing(text: string): number {
  let count = 0;
  while (count < text.length && closing.includes(text.charAt(text.length - 1 - count))) count += 1;
  return count;
}
