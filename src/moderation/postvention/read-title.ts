import { assess } from '../../risk/assess.ts';

/**
 * Words that name a way to die, in the bot's languages; with a star also what only begins like them. Whoever is close to it reads titles in lists,
 * without having opened anything. Source: guidance for reporting leaves out method and place (WHO, *Preventing suicide: a resource for media
 * professionals*, 2023).
 */
const ways = list(
  'hanged hanging noose* overdos* gunshot* jumped wrists drowned drowning poisoned poisoning suffocat* asphyxia* ' +
    'erhäng* aufgehängt überdosis erschoss* erschieß* gesprungen ertränk* ertrunken vergiftet* vergiftung* erstick* pulsadern bahngleis* ' +
    'pendu pendue pendaison surdose* noyé noyée noyade empoisonn* ' +
    'ahorc* sobredosis ahogó ahogad* envenen* ' +
    'enforcou enforcad* pulou saltou afogou afogad* ' +
    'impicc* annegat* avvelen* ' +
    'powiesi* przedawkow* zastrzeli* skoczył* utopił* otruł* ' +
    'повіси* передозуван* застрел* стрибнув стрибнула втопи* отруї* ' +
    'قفز* ' +
    'फाँसी फांसी ओवरडोज़ ' +
    'overdosis melompat lompat tenggelam',
);

/** Words that may name a way or a place, and are also names, or words of every day: they are asked about, never refused. */
const perhaps = list(
  'gun shot shooting pills rope jumping bridge rooftop railway slit drown poison ' +
    'tabletten brücke ' +
    'pilule* comprimé* pont veines ' +
    'pastillas disparo puente muñecas ' +
    'comprimidos tiro ponte pulsos ' +
    'pastiglie sparo sparat* polsi ' +
    'tabletk* żyły ' +
    'таблет* ' +
    'شنق* حبوب جسر غرق* ' +
    'गोलियाँ गोली कूद* ज़हर जहर डूब* ' +
    'gantung pil jembatan racun tembak*',
);

/** Japanese is written without blanks, so these are looked for within. */
const within = /首吊|首つり|過量|飛び降|飛び込|線路|拳銃|入水|練炭|服毒|橋から/u;

interface WordList {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

function list(words: string): WordList {
  const all = words.split(' ').map((word) => word.normalize('NFC'));
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { whole: new Set(all.filter((word) => !word.endsWith('*'))), beginnings };
}

/**
 * What is the matter with a title: it says how or where, with the word; it perhaps does, and may as well be a name, which is for people to decide; or it
 * could hurt or endanger somebody.
 */
export type TitleFault = { kind: 'how' | 'perhaps'; word: string } | { kind: 'harm' };

/**
 * Looks at a title; null where nothing is the matter. Pure. That somebody died by suicide may stand in it: whether it does, the moderators decide
 * with the family.
 */
export function findTitleFault(title: string): TitleFault | null {
  const written = title.normalize('NFC');
  const word = findWord(written, ways) ?? within.exec(written)?.[0] ?? null;
  if (word !== null) return { kind: 'how', word };
  const { tier, signals } = assess(title);
  if (signals.some(({ rule, tier: own }) => own === 'H' && rule.startsWith('method.')))
    return { kind: 'how', word: title };
  if (tier === 'H' || tier === 'T3') return { kind: 'harm' };
  const doubtful = findWord(written, perhaps);
  return doubtful === null ? null : { kind: 'perhaps', word: doubtful };
}

function findWord(title: string, { whole, beginnings }: WordList): string | null {
  for (const [word] of title.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    if (whole.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning))) return word;
  }
  return null;
}
