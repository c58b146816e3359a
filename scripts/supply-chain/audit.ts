import { z } from 'zod';

/** What `npm audit --json` said: what is known to be wrong, or that nobody could be asked. */
export type AuditVerdict = { kind: 'asked'; high: string[]; lower: number } | { kind: 'not-asked'; why: string };

const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});

const failure = z.object({
  message: z.string().optional(),
  error: z.object({ summary: z.string().optional() }).optional(),
});

/** Reads it; high and critical ones are named. A registry that gives no advisories (a mirror, or none at all) is not taken for "nothing is wrong". */
export function readAudit(text: string): AuditVerdict {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return { kind: 'not-asked', why: 'npm said nothing that can be read' };
  }
  const found = report.safeParse(said);
  if (found.success) {
    const all = Object.values(found.data.vulnerabilities);
    const high = all.filter(({ severity }) => severity === 'high' || severity === 'critical');
    return {
      kind: 'asked',
      high: high.map(({ name, severity }) => `${name}: ${severity}`),
      lower: all.length - high.length,
    };
  }
  const failed = failure.safeParse(said);
  const sentences = failed.success ? [failed.data.error?.summary, failed.data.message] : [];
  const [why = 'the registry gave no answer'] = sentences.flatMap((text) => text?.split('\n')[0]?.trim() || []);
  return { kind: 'not-asked', why };
}
