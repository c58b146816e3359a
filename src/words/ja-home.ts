import type { home as enHome } from './en-home.ts';

/** Japanese for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**どんな人のため:** ${text}`,
  age: (age) => `${age}歳以上の人のためのグループです。`,
  led: {
    peers: () => '自分の暮らしの中でこれを知っている人たちが進めます。',
    therapist: (name) => `セラピストの${name}さんが進めます。このサーバーを運営する人たちが確かめています。`,
    both: (name) =>
      `自分の暮らしの中でこれを知っている人たちと、セラピストの${name}さんが進めます。このサーバーを運営する人たちが確かめています。`,
  },
  place: (text) => `**集まる場所:** ${text}`,
  agreed: '**みんなの約束**',
  young:
    '個別のメッセージではなく、グループの中で書いてください。だれかがふたりだけで話したいと言ってきたら、断ってもかまいません。モデレーターに伝えることもできます。',
};
