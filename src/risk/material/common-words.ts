/**
 * How many of a thousand short English messages hold a word, roughly; counted in calm chat of several kinds. A word that is not listed stands in
 * fewer than three. A phrase is looked for at the rarest of its words, so a list that is somewhat wrong costs time and nothing else.
 */
const PER_THOUSAND: Readonly<Record<number, string>> = {
  200: 'i you to the is a it not and that have do for',
  60:
    'in of are can my am but what with me this your be so on will like just how about there if was all get think no we at good ' +
    'know really yes he time well they would or help did',
  20:
    'out now from go very up want some when as one need does then see feel been too an why going any right has here please should ' +
    'try more great make could ok sure oh them much she him take had people nice yeah thanks thank let work way its because ' +
    'something sorry got better only other her use back doing anything find our look also lot lol job us still new hard come things ' +
    'understand who first love by after game over before say even than life friends maybe talk idea day',
  6:
    'gg were his give support might ez again best report where bad into off end always someone never same said last thing tell may ' +
    'hear year having anyone hope keep down long which many hi though home team feeling using being else family getting yourself ' +
    'actually mid today everything kind tried little trying their talking wait fuck noob thought working fine okay another myself ' +
    'few found mean years fucking through nothing these able ask done happy most start since guess mind run wow pretty everyone bit ' +
    'next play course believe guys works those hello ever wrong must sad hey care already looking shit seem around sometimes yet ' +
    'says two haha change person friend type stuff live without while used ur free own days part together set every school such ' +
    'glad different open buy big stop enough soon night place told went made times man sound looks pick house once put stay drive ' +
    'week leave lost money taking call fun top both probably coming break away true worry morning world welcome makes tomorrow old ' +
    'quite least happened name remember read win left important kill kids check until real line almost write question making bring',
};

/** Of words that many messages hold: in how many of a thousand. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(PER_THOUSAND).flatMap(([share, words]) =>
    words.split(' ').map((word) => [word, Number(share)] as const),
  ),
);
