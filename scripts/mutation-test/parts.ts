/** Some files whose decisions must hold, and the tests that have to notice when one of them is changed. */
export interface Part {
  name: string;
  /** Where they are, from the top of the project. */
  files: readonly string[];
  /** Narrow ones: each change runs those of them that reach it. */
  tests: readonly string[];
  /** Kinds of changes that are not tried, as Stryker names them. */
  leaveOut?: readonly string[];
}

/** Texts: names of states and columns, which types hold, and words in errors. Trying each would take as long as everything else. */
const texts = ['StringLiteral'];

/** Whole functions and blocks that are emptied: left out where a story takes seconds, since nearly every test notices those. */
const bodies = ['BlockStatement', 'ArrowFunction'];

/** What is tried out, in this order. Whatever is added here needs tests that take seconds: very many changes are tried. */
export const parts: readonly Part[] = [
  {
    name: 'sealing',
    files: ['src/anonymous/sealing/*.ts'],
    tests: ['test/anonymous/sealing/*.test.ts'],
  },
  {
    name: 'rights',
    files: [
      'src/moderation/rights.ts',
      'src/moderation/acts/rules.ts',
      'src/moderation/acts/require-act.ts',
      'src/moderation/acts/require-rights-of-bot.ts',
      'src/moderation/raids/require-rights.ts',
      'src/moderation/receipts/require-there.ts',
      'src/discord/require-owner.ts',
      'src/servers/require-founder.ts',
      'src/servers/require-no-custodians.ts',
      'src/groups/belonging.ts',
      'src/groups/home-rights.ts',
      'src/groups/care/rights.ts',
      'src/anonymous/posting/require-may-write.ts',
      'src/anonymous/replying/require-shown.ts',
      'src/sessions/joining/require-date.ts',
      'src/check-ins/own/reach/thread-rights.ts',
    ],
    tests: [
      'test/moderation/rights.test.ts',
      'test/moderation/acts/rules.test.ts',
      'test/moderation/acts/require-act.test.ts',
      'test/moderation/bot-rights.test.ts',
      'test/moderation/receipts/require-there.test.ts',
      'test/servers/require-rights.test.ts',
      'test/groups/belonging.test.ts',
      'test/groups/care/rights.test.ts',
      'test/anonymous/posting/require-may-write.test.ts',
      'test/anonymous/replying/require-shown.test.ts',
      'test/sessions/joining/require-date.test.ts',
    ],
    leaveOut: texts,
  },
  {
    name: 'outbox-person',
    files: ['src/outbox/to-person.ts'],
    tests: ['test/outbox/to-person.test.ts'],
    leaveOut: [...texts, ...bodies],
  },
  {
    name: 'outbox-store',
    files: ['src/outbox/store.ts'],
    tests: ['test/outbox/*.test.ts'],
    leaveOut: [...texts, ...bodies],
  },
  {
    name: 'outbox-sending',
    files: ['src/outbox/outbox.ts'],
    tests: ['test/outbox/*.test.ts'],
    leaveOut: [...texts, ...bodies],
  },
  {
    name: 'outbox-rules',
    files: ['src/outbox/rules.ts', 'src/outbox/marker.ts', 'src/outbox/message.ts', 'src/outbox/pace.ts'],
    tests: ['test/outbox/*.test.ts'],
    leaveOut: [...texts, ...bodies],
  },
  {
    name: 'tiering',
    files: ['src/risk/assess.ts', 'src/risk/settings/*.ts', 'src/moderation/rules.ts'],
    tests: ['test/risk/assess.test.ts', 'test/risk/settings/*.test.ts', 'test/moderation/rules.test.ts'],
    leaveOut: texts,
  },
  {
    name: 'screening',
    files: [
      'src/moderation/screening/screen-message.ts',
      'src/moderation/screening/leave-out-distress.ts',
      'src/moderation/screening/gentle.ts',
      'src/moderation/screening/watch-list.ts',
    ],
    tests: [
      'test/moderation/screening/gentle.test.ts',
      'test/moderation/screening/leave-out-distress.test.ts',
      'test/moderation/screening/over-messages.test.ts',
      'test/moderation/screening/screening.test.ts',
      'test/moderation/screening/watch-list.test.ts',
    ],
  },
  {
    name: 'telling',
    files: ['src/risk/telling.ts'],
    tests: ['test/risk/beliefs.test.ts', 'test/risk/harm/*.test.ts'],
    leaveOut: texts,
  },
  {
    name: 'judging',
    files: ['src/risk/self-harm/judge-finding.ts', 'src/risk/self-harm/judge-together.ts'],
    tests: ['test/risk/beliefs.test.ts'],
    leaveOut: texts,
  },
  {
    name: 'refusals',
    files: ['src/discord/refuse-when.ts'],
    tests: ['test/discord/refuse-when.test.ts'],
    leaveOut: texts,
  },
];
