import { ar } from './vocabulary/ar.ts';
import { de } from './vocabulary/de.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';
import { fr } from './vocabulary/fr.ts';
import { hi } from './vocabulary/hi.ts';
import { id } from './vocabulary/id.ts';
import { it } from './vocabulary/it.ts';
import { ja } from './vocabulary/ja.ts';
import { pl } from './vocabulary/pl.ts';
import { pt } from './vocabulary/pt.ts';
import { uk } from './vocabulary/uk.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is understood, by the code of a language (BCP 47). */
export const vocabularies = { en, es, pt, fr, de, it, pl, uk, hi, ar, ja, id } satisfies Record<string, Vocabulary>;

/** A language in which it is understood when something shall happen. */
export type ReadLanguage = keyof typeof vocabularies;
