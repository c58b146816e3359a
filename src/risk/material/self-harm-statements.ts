import { FAREWELLS } from './self-harm-farewells.ts';
import { PLANS } from './self-harm-plans.ts';
import { WITHIN_REACH } from './self-harm-signs.ts';
import { WISHES } from './self-harm-wishes.ts';

/** Whole sentences that need no act, and what is looked for beside them. Signs, which say nothing alone, are apart. */
export const STATEMENTS = { ...WISHES, ...PLANS, ...FAREWELLS, ...WITHIN_REACH };
