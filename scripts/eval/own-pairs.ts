import { CONTRASTS } from '../../test/risk/sentences.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Assessment } from '../../src/risk/assessment.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

type Judge = (text: string) => Assessment;

/** Whether the engine does what a pair says: of its danger, and of the harmless sentence beside it. */
interface Pair {
  subject: string;
  isCaught: (assess: Judge) => boolean;
  isLetPass: (assess: Judge) => boolean;
}

/** How many pairs about a subject hold. */
export interface PairCounts {
  subject: string;
  pairs: number;
  caught: number;
  letPass: number;
}

const OUTCOMES = ['nothing', 'queue', 'offer', 'page'] as const;
const tier = z.enum(['T0', 'T1', 'T2', 'H', 'T3']);
type Outcome = (typeof OUTCOMES)[number];

const belief = z.object({
  subject: z.string(),
  pairs: z.array(
    z.object({ danger: z.string(), least: z.enum(OUTCOMES), harmless: z.string(), most: z.enum(OUTCOMES) }),
  ),
});
const harmBelief = z.object({
  rules: z.array(z.string()),
  pairs: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
});
const languageBeliefs = z.record(z.string(), z.array(z.tuple([z.string(), tier, z.string()])));

function findOutcome({ page, offer, tier: highest }: Assessment): Outcome {
  if (page) return 'page';
  if (offer) return 'offer';
  return highest === 'T0' ? 'nothing' : 'queue';
}

const isAtLeast = (outcome: Outcome, least: Outcome) => OUTCOMES.indexOf(outcome) >= OUTCOMES.indexOf(least);

/** "Calls nobody": neither pages, offers nor holds. */
const callsNobody = ({ page, offer, hold }: Assessment) => !page && !offer && !hold;

function reaches({ signals }: Assessment, least: z.infer<typeof tier>): boolean {
  const order = tier.options;
  return signals.some(({ tier: own }) => (least === 'H' ? own === 'H' : order.indexOf(own) >= order.indexOf(least)));
}

/** The pairs that a value of a test file holds, in whichever of the three shapes. */
function readPairs(file: string, value: unknown): Pair[] {
  const ofDanger = belief.safeParse(value);
  if (ofDanger.success)
    return ofDanger.data.pairs.map(({ danger, least, harmless, most }) => ({
      subject: ofDanger.data.subject,
      isCaught: (assess) => isAtLeast(findOutcome(assess(danger)), least),
      isLetPass: (assess) => isAtLeast(most, findOutcome(assess(harmless))),
    }));
  const ofHarm = harmBelief.safeParse(value);
  if (ofHarm.success)
    return Object.values(ofHarm.data.pairs).flatMap((pairs) =>
      pairs.map(([harmful, harmless]) => ({
        subject: file,
        isCaught: (assess: Judge) =>
          assess(harmful).signals.some(
            ({ rule, tier: own }) => own === 'H' && ofHarm.data.rules.some((start) => rule.startsWith(start)),
          ),
        isLetPass: (assess: Judge) => callsNobody(assess(harmless)),
      })),
    );
  const ofLanguage = languageBeliefs.safeParse(value);
  if (!ofLanguage.success) return [];
  return Object.entries(ofLanguage.data).flatMap(([subject, pairs]) =>
    pairs.map(([danger, least, harmless]) => ({
      subject: `${file}: ${subject}`,
      isCaught: (assess: Judge) => reaches(assess(danger), least),
      isLetPass: (assess: Judge) => callsNobody(assess(harmless)),
    })),
  );
}

function readContrasts(): Pair[] {
  const order = tier.options;
  return CONTRASTS.map(({ about, risk, tier: least, harmless, most }) => ({
    subject: `contrasts: ${about}`,
    isCaught: (assess) => assess(risk).signals.some(({ tier: own }) => order.indexOf(own) >= order.indexOf(least)),
    isLetPass: (assess) => order.indexOf(assess(harmless).tier) <= order.indexOf(most),
  }));
}

const TESTS = join(packageRoot, 'test', 'risk');

async function readFolder(folder: string): Promise<Pair[]> {
  const path = join(TESTS, folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const pairs: Pair[] = [];
  for (const name of files.sort()) {
    const exported = (await import(pathToFileURL(join(path, name)).href)) as Record<string, unknown>;
    for (const value of Object.values(exported)) pairs.push(...readPairs(`${folder}, ${name.slice(0, -3)}`, value));
  }
  return pairs;
}

/** Counts by subject how many of our own minimal pairs in test/risk hold. */
export async function countOwnPairs(assess: Judge): Promise<PairCounts[]> {
  const folders = readdirSync(TESTS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const pairs = [...readContrasts(), ...(await Promise.all(folders.sort().map(readFolder))).flat()];
  const bySubject = new Map<string, PairCounts>();
  for (const { subject, isCaught, isLetPass } of pairs) {
    const counts = bySubject.get(subject) ?? { subject, pairs: 0, caught: 0, letPass: 0 };
    bySubject.set(subject, counts);
    counts.pairs++;
    if (isCaught(assess)) counts.caught++;
    if (isLetPass(assess)) counts.letPass++;
  }
  return [...bySubject.values()];
}
