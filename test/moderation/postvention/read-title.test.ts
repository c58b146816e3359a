import { describe, expect, it } from 'vitest';
import { findTitleFault } from '../../../src/moderation/postvention/read-title.ts';

describe('what a thread of remembrance is called', () => {
  it.each([
    'Remembering Sam',
    'For Sam, who died by suicide',
    'Sam (2001 – 2026)',
    'We miss you, Bridget',
    'In loving memory of the most patient moderator',
    'In Erinnerung an Ali',
    'À la mémoire de Zoé',
    'En memoria de Ponce',
    'Пам’яті Олега, нашого міста',
    'في ذكرى سامي',
    'सैम की याद में',
    'サムさんの思い出',
    'Mengenang Pilar',
  ])('can be “%s”', (title) => expect(findTitleFault(title)).toBeNull());

  it.each([
    ['Sam, who hanged himself', 'hanged'],
    ['Sam – overdosed, 3 May', 'overdosed'],
    ['Sam, von der Brücke gesprungen', 'gesprungen'],
    ['Sam, mort noyé', 'noyé'],
    ['Sam, se ahorcó', 'ahorcó'],
    ['Sam, che si è impiccato', 'impiccato'],
    ['Sam, powiesił się', 'powiesił'],
    ['Сем, який повісився', 'повісився'],
    ['سامي الذي قفز', 'قفز'],
    ['सैम, फाँसी', 'फाँसी'],
    ['飛び降りたサム', '飛び降'],
    ['Sam yang melompat', 'melompat'],
  ])('cannot say how or where, as “%s” does', (title, word) =>
    expect(findTitleFault(title)).toEqual({ kind: 'how', word }),
  );

  it.each([
    ['Carlos Puente', 'Puente'],
    ['In memoria di Anna Ponte', 'Ponte'],
    ['Pont, notre ami', 'Pont'],
    ['Lena Brücke', 'Brücke'],
    ['Remembering Ada Gun', 'Gun'],
    ['Sam and the Bridge', 'Bridge'],
    ['Mengenang Pil', 'Pil'],
    ['Ana Tiro', 'Tiro'],
    ['في ذكرى أحمد شنقيطي', 'شنقيطي'],
  ])('may be a name in “%s”, and is asked about', (title, word) =>
    expect(findTitleFault(title)).toEqual({ kind: 'perhaps', word }),
  );

  it.each(['kill yourself, all of you', 'I am going to kill myself tonight'])('cannot do harm: “%s”', (title) =>
    expect(findTitleFault(title)).toEqual({ kind: 'harm' }),
  );
});
