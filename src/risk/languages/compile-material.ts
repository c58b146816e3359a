import { compilePhrases, type Phrase, type PhraseFinder } from '../phrases.ts';
import { elidePhrases, foldPhrase, foldPhrases, foldWords } from './fold-material.ts';
import { type Doer, type LanguageMaterial } from './language-material.ts';

/** The material of a language, ready for use. */
export interface CompiledLanguage {
  /** Everything that is noticed by itself: kinds are `act …`, `say …` and the rules of what concerns others. */
  core: PhraseFinder;
  leads: PhraseFinder;
  /** Words about dying and killing, and when: only these are looked for behind disguises. */
  grave: ReadonlySet<string>;
  marks: PhraseFinder;
  clause: ReadonlySet<string>;
  denials: ReadonlySet<string>;
  notDenying: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  clitics: Readonly<Record<Doer, ReadonlySet<string>>>;
}

/**
 * Words of these languages that are words of English too. Most messages a server sees are English: none of them is asked about
 * because of these, where a phrase has another word.
 */
const ENGLISH_EVERYDAY =
  'a i in on an no so me for with to the is as or at be my we he do am us it and are you put last find hate one more some come can has had man';
const ENGLISH_TOO =
  'kill hang single age stuck plane kids parents suicide via text w stuck comment continue add force race charge file bout rate serve alt arm pack error balance favor secret dis con na ' +
  'fallen leg ate spring pays spare jungle den lean ab fa va te mi di se la de le die war also hat was bin bring pass ad stare mate ama papa mere cache ' +
  'fatigue snap discord telegram whatsapp video ten sin son pan sale dire os per due fine mare male tale fare cure care note sole once red real actual ' +
  'final total general casa gut fast rest wand links depression existence miserable train parents idiot loser bastard trans cancer gays suicide overdose ' +
  'dose africa nudes pics parasite rat rats bus issue date fall option da solution un auto sexy um ton unique en prepare negro mature technique rails fort ' +
  'hell kind art tag hand gift stern boot tod chat coin pot point message photo plan data foto arms bar animal';

/** How many rare words one of these outweighs as the place where a phrase is looked for. */
const EVERYDAY_WEIGHT = 10_000;
const COMMON_WEIGHT = 300;
const ENGLISH_WEIGHT = 20;

function weighWords(common: string): ReadonlyMap<string, number> {
  return new Map([
    ...ENGLISH_TOO.split(' ').map((word) => [word, ENGLISH_WEIGHT] as const),
    ...foldWords(common).map((word) => [word, COMMON_WEIGHT] as const),
    ...ENGLISH_EVERYDAY.split(' ').map((word) => [word, EVERYDAY_WEIGHT] as const),
  ]);
}

/** Disguises are undone towards words at least this long: shorter ones are other languages' words too. */
const SHORTEST_DISGUISED = 4;

function collectGraveWords({ acts, leads, statements, others, marks, lists }: LanguageMaterial): ReadonlySet<string> {
  const phrases = [acts, leads, statements].flatMap((group) => Object.values(group).flat());
  const words = [...phrases, ...others['encouragement.told-to-die'], ...marks.when, lists['want'] ?? '']
    .flatMap(foldPhrase)
    .flatMap((phrase) => phrase.split(/[ |{}?]+/));
  return new Set(words.filter((word) => word.length >= SHORTEST_DISGUISED && !word.startsWith('@')));
}

/** Compiles the material of a language. Throws on a mistake in it: it is found when the process starts. */
export function compileMaterial(material: LanguageMaterial): CompiledLanguage {
  const lists = Object.fromEntries(Object.entries(material.lists).map(([name, words]) => [name, foldWords(words)]));
  const common = weighWords(material.common);
  const elide = (groups: Readonly<Partial<Record<string, readonly Phrase[]>>>): Record<string, readonly Phrase[]> =>
    elidePhrases(groups, material.elisions);
  const core = {
    ...foldPhrases(elide(material.acts), 'act '),
    ...foldPhrases(elide(material.statements), 'say '),
    ...foldPhrases(elide(material.others)),
  };
  return {
    core: compilePhrases(core, lists, common),
    leads: compilePhrases(foldPhrases(material.leads), lists, common),
    grave: collectGraveWords(material),
    marks: compilePhrases(foldPhrases(elide(material.marks)), lists, common),
    clause: new Set(foldWords(material.clause)),
    denials: new Set(foldWords(material.denials)),
    notDenying: new Set(foldWords(material.notDenying)),
    fillers: new Set(foldWords(material.fillers)),
    clitics: { self: new Set(foldWords(material.clitics.self)), other: new Set(foldWords(material.clitics.other)) },
  };
}
