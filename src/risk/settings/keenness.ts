import { type Keenness, type Signal } from '../assessment.ts';

/**
 * What a gentler server does not want in its queue: distress of every day, without a word of dying or of hurting oneself.
 * Rules about self-harm cannot stand here; a test holds that.
 */
export const WEAKEST: ReadonlySet<string> = new Set(['distress.hopelessness']);

/** What a keener server wants a person to see, though it says little: "end it" of nobody knows what, a wish that is denied. */
export const NEARLY: ReadonlySet<string> = new Set(['self-harm.vague', 'self-harm.denied']);

/** The same signals as a server wants to be told of them. Only T1 is ever lowered, and only by a rule of `WEAKEST`. */
export function adjustToKeenness(signals: readonly Signal[], keenness: Keenness): readonly Signal[] {
  switch (keenness) {
    case 'usual':
      return signals;
    case 'gentler':
      return signals.map((signal) =>
        signal.tier === 'T1' && WEAKEST.has(signal.rule) ? { ...signal, tier: 'T0' } : signal,
      );
    case 'keener':
      return signals.map((signal) =>
        signal.tier === 'T0' && NEARLY.has(signal.rule) ? { ...signal, tier: 'T1' } : signal,
      );
  }
}
