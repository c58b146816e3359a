/**
 * Beginnings by which people say their own name; what follows is taken for one however it is written. Our own selection, by what
 * people write in chats, in all languages of the bot. Small letters, straight apostrophes.
 */
export const introductions: readonly string[] = [
  ...['my name is', "my name's", 'my names', 'my first name is', 'my full name is', 'my real name is'],
  ...['ich heiße', 'ich heisse', 'mein name ist', 'mein vorname ist', "je m'appelle", 'mon nom est', 'mon prénom est'],
  ...['me llamo', 'mi nombre es', 'me chamo', 'chamo-me', 'meu nome é', 'mi chiamo', 'il mio nome è'],
  ...['nazywam się', 'mam na imię', 'moje imię to', 'мене звати', 'мене звуть', "моє ім'я"],
  ...['मेरा नाम', 'اسمي', 'إسمي', 'nama saya', 'namaku', 'nama aku', 'nama gue', 'saya bernama'],
];

/** Beginnings that a name follows only where it has a capital letter: "they call me names". */
export const callings: readonly string[] = [
  ...[
    "i'm called",
    'i am called',
    'call me',
    'calls me',
    'i go by',
    "name's",
    'man nennt mich',
    'nennt mich',
    'alle nennen mich',
  ],
  ...[
    "moi c'est",
    "on m'appelle",
    'appelez-moi',
    'me dicen',
    'llámame',
    'pode me chamar de',
    'me chamam de',
    'mi chiamano',
    'chiamatemi',
  ],
  ...['mówią na mnie', 'називай мене', 'мене називають', 'panggil aku', 'panggil saya'],
];

/** Beginnings that a place, a school or an employer follows where it has a capital letter. */
export const whereabouts: readonly string[] = [
  ...[
    'i live in',
    'i live near',
    'i live at',
    'we live in',
    'i live just outside',
    "i'm living in",
    'i am living in',
    "i'm from",
    'i am from',
  ],
  ...[
    'i grew up in',
    'i moved to',
    'i was born in',
    'my school is',
    'my school is called',
    'i work at',
    'i work for',
    'i study at',
    "i'm a student at",
  ],
  ...['my hometown is', 'my town is', 'my university is', 'i go to school at', 'i go to school in', 'i work in'],
  ...[
    'ich wohne in',
    'ich wohne bei',
    'ich wohne nahe',
    'wir wohnen in',
    'ich lebe in',
    'ich komme aus',
    'ich bin aus',
    'ich arbeite bei',
  ],
  ...[
    'meine schule heißt',
    'meine schule ist',
    'ich studiere in',
    'ich gehe in',
    'ich arbeite in',
    'ich studiere an der',
  ],
  ...[
    "j'habite à",
    "j'habite en",
    "j'habite près de",
    "j'habite",
    'je vis à',
    'je viens de',
    'je travaille chez',
    'je travaille à',
    "j'étudie à",
  ],
  ...[
    'mon école est',
    'mon lycée est',
    "mon école s'appelle",
    "mon lycée s'appelle",
    'vivo en',
    'vivo cerca de',
    'soy de',
    'trabajo en',
    'trabajo para',
  ],
  ...[
    'estudio en',
    'mi escuela es',
    'mi escuela se llama',
    'mi colegio es',
    'mi colegio se llama',
    'moro em',
    'moro no',
    'moro na',
    'moro perto de',
  ],
  ...[
    'vivo em',
    'sou de',
    'sou do',
    'sou da',
    'trabalho na',
    'trabalho no',
    'trabalho em',
    'estudo na',
    'estudo no',
    'estudo em',
  ],
  ...[
    'minha escola é',
    'minha escola se chama',
    'abito a',
    'abito in',
    'abito vicino a',
    'vivo a',
    'vivo in',
    'vengo da',
    'sono di',
  ],
  ...[
    'lavoro da',
    'lavoro per',
    'lavoro a',
    'lavoro alla',
    'studio a',
    'studio alla',
    'la mia scuola è',
    'la mia scuola si chiama',
  ],
  ...[
    'mieszkam w',
    'mieszkam we',
    'mieszkam koło',
    'mieszkam pod',
    'mieszkam niedaleko',
    'jestem z',
    'jestem ze',
    'pochodzę z',
    'pracuję w',
  ],
  ...[
    'pracuję dla',
    'uczę się w',
    'studiuję w',
    'moja szkoła to',
    'chodzę do',
    'живу в',
    'живу у',
    'живу біля',
    'мешкаю в',
    'мешкаю у',
    'я з',
  ],
  ...[
    'я із',
    'працюю в',
    'працюю у',
    'працюю на',
    'навчаюся в',
    'навчаюся у',
    'вчуся в',
    'вчуся у',
    'моя школа',
    'tinggal di',
    'aku dari',
  ],
  ...['saya dari', 'kerja di', 'bekerja di', 'kuliah di', 'sekolah di', 'asalku dari'],
];

/** The same in a language without capital letters: what follows decides. */
export const whereaboutsWithoutCapitals: readonly string[] = [
  'أعيش في',
  'اعيش في',
  'أسكن في',
  'اسكن في',
  'أنا من مدينة',
  'أعمل في شركة',
  'أدرس في جامعة',
  'أدرس في مدرسة',
];

/** Small words that may stand between a beginning and what it names. */
export const between: ReadonlySet<string> = new Set(
  'the a an small town city village of near called in of der die das dem der stadt nähe la le les l ville de el la ciudad los las o a cidade il città mieście miście місті селі kota desa مدينة قرية bernama adalah é è is هو'.split(
    ' ',
  ),
);

/** What follows such beginnings and names nobody and nowhere. Small letters. */
export const notNames: ReadonlySet<string> = new Set(
  [
    'not never no on in out at the a an what being irrelevant unimportant hidden anonymous always secret just nothing nobody so too already also still',
    'there written mentioned cleared mud taken associated known like brought called said something spelled dirt and or but for with from to i',
    'nicht hier egal kein keine unwichtig so wie auf in im',
    'pas plus rien sans personne comme et no nada sin nadie y en igual não nada sem ninguém non niente nessuno e come fuori',
    'nie bez jak i nieważne не без як і неважливо क्या नहीं कोई और में पर से मत لا ليس ليست في على هو غير من مع ولا و',
    'tidak bukan di dan yang sudah akan gak nggak ga jangan ada pun itu',
  ].flatMap((line) => line.split(' ')),
);

/** Likewise of places: feelings, times, kinds of places; those that German writes with a capital letter, and what Arabic has after "I live in". */
export const notPlaces: ReadonlySet<string> = new Set(
  [
    "i i'm i've god jesus monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september",
    'october november december covid christmas english math hell heaven it hr adhd ocd ptsd bpd',
    'angst armut trennung scheidung therapie sorge panik unruhe stress beziehung partnerschaft miete untermiete wg ehe furcht trauer einsamkeit isolation',
    'frieden pflege klinik haus zuhause eltern mama papa mutter vater freunden freunde oma opa teilzeit vollzeit schicht nachtschicht homeoffice quarantäne',
    'dieu dios deus dio bogu bóg бог tuhan allah',
    'خوف قلق ألم حزن وحدة عزلة بيت منزل جحيم عذاب ظلام صمت دوامة رعب الماضي هذا هذه كل حالة غربة ضغط البيت عالم شقة مكان الخوف القلق سجن نفس بلد',
  ].flatMap((line) => line.split(' ')),
);

/** Countries and parts of the world by other names than their official ones: many people live there. */
export const wideNames: ReadonlySet<string> = new Set(
  'usa us uk eu uae america american england scotland wales britain europe asia africa united states europa afrika asien amerika england schottland estados reino états royaume stati regno europy європі америці сша eeuu eua großbritannien vereinigten europe amérique américa inglaterra angleterre inghilterra anglii англії polsce polski niemczech niemiec ukrainie ukrainy czechach hiszpanii francji włoszech україні україни польщі німеччині чехії іспанії італії франції канаді'.split(
    ' ',
  ),
);

/** Networks after whose name people write what they are called there. */
export const networks =
  'insta|instagram|ig|snap|snapchat|tiktok|tg|telegram|discord|twitter|twitch|steam|psn|xbox|kik|skype|whatsapp|facebook|fb|reddit|vk|инста|инстаграм|телеграм|інста|इंस्टा|इंस्टाग्राम|انستا|انستغرام|تيليجرام|سناب|インスタ|ツイッター|ディスコ';

/** Hindi says where last: a word of which this is no place, then "in", then "I live". */
export const hindiPlace =
  /(?:^|\s)(?!(?:डर|दर्द|तनाव|चिंता|घर|परेशानी|टेंशन|हॉस्टल|शहर|गाँव|गांव|अकेलेपन|दुख|कमरे|किराये|मकान|सोच|उदासी|जगह|परिवार|हाल|दुनिया|अंधेरे|फ्लैट|पीजी)\s)[\p{L}\p{M}]{2,30}\s+में\s+(?:ही\s+)?रहत[ाीे]\s+(?:हूँ|हूं|हैं)/u;

/** Japanese likewise: a name in Han or Katakana right before "live in", "come from", or a kind of school. */
export const japanesePlace =
  /(?<!一人|アパート|マンション|実家|都会|田舎|日本|海外|地方|施設|都内|近所|場所|家族)(?:[\p{Script=Han}\p{Script=Katakana}ー]{2})(?<!一人|ート|ョン|実家|都会|田舎|日本|海外|地方|施設|都内|近所|場所|家族|一緒|両親|今所)(?:(?:に|で)住んで|に住む|出身です|出身の)|[\p{Script=Han}\p{Script=Katakana}ー]{2}(?<!私立|国立|公立|県立|市立|地元|近所|女子|通信|志望|第一)(?:高校|大学|中学|小学校)(?:に通|の[一二三四1-6１-６]年)/u;

/** Japanese introductions that follow or surround the name. */
export const japaneseName = /名前は[\p{L}ー]{1,20}(?<!何|秘密|内緒|ない|なく|嫌い)です|[\p{L}ー]{2,20}と申します/u;
