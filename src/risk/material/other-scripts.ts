function pair(letters: string, latin: string): [string, string][] {
  const plain = latin.split(' ');
  return Array.from(letters, (letter, index) => [letter, plain[index] ?? '']);
}

/** Cyrillic and Greek letters by their sound, and letters of other scripts that fonts for nicknames use for their shape. Our own selection. */
export const LETTERS_BY_SOUND: ReadonlyMap<string, string> = new Map([
  ...pair(
    'абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя',
    'a b v g g d e ye yo zh z i i yi y k l m n o p r s t u w f h ts ch sh sh - y - e yu ya'.replaceAll('-', ''),
  ),
  ...pair('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t u f h ps o'),
  ...pair('卂乃匚ᗪ乇千ᎶΉ卄丨ﾌҜㄥ爪几ㄖ卩尺丂ㄒㄩᐯ山乂ㄚ乙', 'a b c d e f g h h i j k l m n o p r s t u v w x y z'),
  ...pair('ᗩᗷᑕᗪᖴᕼᒍᒪᗰᑎᑭᑫᖇᑌᐯᗯ᙭', 'a b c d f h j l m n p q r u v w x'),
  ...pair('คภ๒ς๔รՇยשฬאץקє๏', 'a n b c d s t u v w x y p e o'),
  ...pair('ﾑ乇ﾉﾚﾶズひム', 'a e i l k k u a'),
]);

/**
 * English words as they are spelt by ear in Cyrillic letters. A row is the English word, then how it is written. Some are words of Russian
 * too, so they count only among others.
 */
export const SPELT_BY_EAR: Readonly<Record<string, string>> = {
  i: 'ай аи',
  to: 'ту тоу',
  want: 'вонт уонт вант уант',
  wanna: 'вонна уонна ванна',
  die: 'дай даи',
  my: 'май маи',
  me: 'ми',
  you: 'ю йу',
  your: 'юр ёр йор',
  yourself: 'юрселф ёрселф йорселф юселф урселф юрсэлф ёрсэлф',
  myself: 'майселф майсэлф миселф мисэлф',
  kill: 'кил килл кіл кілл',
  suicide: 'суисайд суицайд сьюисайд',
  tonight: 'тунайт тонайт',
  life: 'лайф',
  end: 'энд енд',
  hang: 'хэнг хенг',
  fuck: 'фак',
  bitch: 'бич битч',
  kys: 'кис',
};
