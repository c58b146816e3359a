/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-founder': () =>
    'Only people who may manage this server, and those whom they named for it, can do this. Ask somebody with the Manage Server permission.',
};

/** Founding and changing groups, as owners and founders read it. */
export const founding = {};
