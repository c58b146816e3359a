import { type WordLists } from '../phrases.ts';

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases of several detectors name with `@`. */
export const SHARED_LISTS = {
  /** People somebody may be worried about. */
  person: listWords(
    'friend bestie girlfriend boyfriend partner wife husband ex brother sister mom mother dad father son daughter cousin aunt uncle ' +
      'roommate flatmate classmate coworker colleague neighbor neighbour niece nephew grandma grandpa grandmother grandfather ' +
      'stepbrother stepsister stepmom stepdad fiance fiancee kid child teammate buddy mate',
  ),
  they: ['he', 'she', 'they'],
  family: listWords(
    'mom mother dad father parents family kids children son daughter wife husband brother sister friends everyone',
  ),
  curse: listWords('fucking bloody damn goddamn freaking literally actually really just honestly'),
  medicine: listWords(
    'pills pill meds medication medications tablets tylenol paracetamol ibuprofen xanax painkillers antidepressants sleeping',
  ),
} satisfies WordLists;

/** Signs that a sentence is meant lightly. */
export const LAUGHTER: ReadonlySet<string> = new Set(
  listWords(
    'lol lmao lmfao rofl lmaoo lool haha hahaha hahahaha ahaha hehe xd jk kidding joking joke 😂 🤣 😹 💀 😆 😜 😝 lulz kek kekw',
  ),
);

/** Signs that it is meant, whatever else stands there. */
export const EARNEST: ReadonlySet<string> = new Set(listWords('serious seriously unironically genuinely truly'));

/** Everyday causes of exaggeration. */
export const TRIFLES: ReadonlySet<string> = new Set(
  listWords(
    'exam exams homework essay assignment finals midterm midterms quiz lecture meeting meetings monday mondays traffic queue weather ' +
      'heat sunburn hangover hungover cringe cringy cringey embarrassing awkward commercial commercials ads ad lag laggy ping wifi printer ' +
      'bug bugs code compile excel spreadsheet deadline paperwork customers retail shift airport gym workout burpees squats cardio ' +
      'spicy pizza coffee food diet burrito hiccups allergies cramps commute parking song remix update patch episode spoilers finale ' +
      'trailer plot season sequel monologue puns pun memes meme tiktok haircut outfit math maths calculus algebra chemistry physics',
  ),
);

/** Games, where people die and kill all day. */
export const GAMES: ReadonlySet<string> = new Set(
  listWords(
    'game games gaming gamer respawn spawn spawned lobby boss raid dungeon ult ulti ultimate mid lane jungle jungler tower creep creeps noob ' +
      'noobs gg ggwp ff ranked elo mmr match round minecraft fortnite valorant roblox dota league csgo cs overwatch cod warzone apex ' +
      'pubg wow skyrim elden souls sims gta hp mana buff nerf carry feeder feeding feed afk kda npc speedrun checkpoint loot healer tank ' +
      'dps pvp pve quest zombie zombies creeper level grenade sniper controller xbox playstation ps4 ps5 nintendo twitch streamer d&d campaign dm',
  ),
);

/** Songs, films, books and what is said about them. */
export const MEDIA: ReadonlySet<string> = new Set(
  listWords(
    'song songs lyric lyrics album band singer sings chorus movie movies film films book books novel character characters episode show series anime ' +
      'manga documentary author quote quotes title titled called squad podcast poem netflix actor actress scene plot sung verse track playlist',
  ),
);

/** Work and learning that has this as its subject. */
export const SUBJECT_MATTER: ReadonlySet<string> = new Set(
  listWords(
    'patient patients client clients caller callers research study studies statistics rates rate prevention awareness training workshop thesis ' +
      'lecture seminar article report headline news hotline helpline lifeline campaign charity screening epidemiology psychology nurse paramedic ' +
      'curriculum policy policies survey bomber bombers bombing bombings assisted euthanasia questionnaire questionnaires leaflet guidelines moderator moderators',
  ),
);

/** Words that place a sentence in the past … */
export const PAST: ReadonlySet<string> = new Set(
  listWords('ago back once previously formerly growing childhood teenager teen younger'),
);

/** … and those that bring it back to the present. */
export const PRESENT: ReadonlySet<string> = new Set(
  listWords(
    'still again now today tonight since lately recently currently anymore tomorrow always everyday daily constantly',
  ),
);

/** How one gets hurt without meaning to. */
export const ACCIDENTS: ReadonlySet<string> = new Set(
  listWords(
    'shaving oven stove pan kettle iron cooking kitchen knife paper bike falling fell accidentally accident lifting skateboard football gym ' +
      'running moving dog cat glass tea coffee curling straightener fireworks onion onions bread vegetables climbing skiing slipped tripped',
  ),
);

/** Time since the last harm, counted with pride. */
export const RECOVERY: ReadonlySet<string> = new Set(
  listWords('clean sober free recovered recovery recovering without stopped overcame survived'),
);
