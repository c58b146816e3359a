import { assess } from '../../risk/assess.ts';

/**
 * Words that name a way to die or where it happened, in the bot's languages; with a star also what only begins like them. Whoever is close to it
 * reads titles in lists, without having opened anything, so what is only perhaps one is asked about too. Source: guidance for reporting leaves out
 * method and place (WHO, *Preventing suicide: a resource for media professionals*, 2023).
 */
const ways = (
  'hanged hanging noose* overdos* gunshot* gun shot shooting pills rope jumped jumping bridge rooftop railway slit wrists drown* poison* suffocat* asphyxia* ' +
  'erhäng* aufgehängt überdosis erschoss* erschieß* tabletten gesprungen brücke ertränk* vergift* erstick* pulsadern bahngleis* ' +
  'pendu pendue pendaison surdose* pilule* comprimé* pont noyé noyée noyade empoisonn* veines ' +
  'ahorc* sobredosis pastillas disparo puente ahogó ahogad* envenen* muñecas ' +
  'enforcou enforcad* comprimidos tiro pulou saltou ponte afogou afogad* pulsos ' +
  'impicc* pastiglie sparo sparat* annegat* avvelen* polsi ' +
  'powiesi* przedawkow* tabletk* zastrzeli* skoczył* utopił* otruł* żyły ' +
  'повіс* передозуван* таблет* застрел* стрибнув стрибнула втопи* отруї* ' +
  'شنق* حبوب قفز* جسر غرق* ' +
  'फाँसी फांसी ओवरडोज़ गोलियाँ गोली कूद* ज़हर जहर डूब* ' +
  'gantung overdosis pil melompat lompat jembatan tenggelam racun tembak*'
).split(' ');

/** Japanese is written without blanks, so these are looked for within. */
const within = /首吊|首つり|過量|飛び降|飛び込|線路|拳銃|入水|練炭|服毒|橋から/u;

const whole = new Set(ways.filter((way) => !way.endsWith('*')));
const beginnings = ways.filter((way) => way.endsWith('*')).map((way) => way.slice(0, -1));

/** What keeps a title from standing there: it says how or where, with the word; or it could hurt or endanger somebody. */
export type TitleFault = { kind: 'how'; word: string } | { kind: 'harm' };

/**
 * Looks at a title; null where nothing is the matter. Pure. That somebody died by suicide may stand in it: whether it does, the moderators decide
 * with the family.
 */
export function findTitleFault(title: string): TitleFault | null {
  const word = findWay(title.normalize('NFC'));
  if (word !== null) return { kind: 'how', word };
  const { tier, signals } = assess(title);
  if (signals.some(({ rule, tier: own }) => own === 'H' && rule.startsWith('method.')))
    return { kind: 'how', word: title };
  return tier === 'H' || tier === 'T3' ? { kind: 'harm' } : null;
}

function findWay(title: string): string | null {
  for (const [word] of title.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    if (whole.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning))) return word;
  }
  return within.exec(title)?.[0] ?? null;
}
