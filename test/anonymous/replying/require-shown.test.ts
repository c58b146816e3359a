import { expect, it } from 'vitest';
import type { AnonymousPost, PostState } from '../../../src/anonymous/post.ts';
import { requireShown } from '../../../src/anonymous/replying/require-shown.ts';
import { pretend } from '../../kit/pretend.ts';
import { catchRefusal } from '../../kit/refusals.ts';

/** As much of a post as decides. */
const makePost = (state: PostState, isHidden = false) =>
  pretend<AnonymousPost>({
    state,
    words: { text: 'Nights are long.', wish: 'listen', topic: null, ...(isHidden && { hidden: true as const }) },
  });

it('under a post that is there, or just coming, something can be pressed', () => {
  for (const post of [makePost('posted'), makePost('sending')]) expect(requireShown(post)).toBe(post);
});

it('under one that is not there nothing can be pressed', () => {
  const states = ['asked', 'waiting', 'returned', 'removed'] as const satisfies readonly PostState[];
  for (const post of [null, ...states.map((state) => makePost(state))])
    expect(catchRefusal(() => requireShown(post))).toMatchObject({ code: 'post-gone' });
});

it('under one that moderators have hidden nothing can be pressed', () => {
  expect(catchRefusal(() => requireShown(makePost('posted', true)))).toMatchObject({ code: 'post-hidden' });
});
