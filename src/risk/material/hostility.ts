import { type Phrase, type WordLists } from '../phrases.ts';

// This file holds ugly words. They are here so that they can be recognised, and nowhere else.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const HOSTILE_LISTS = {
  insult: listWords(
    'idiot idiots moron morons imbecile dumbass dumbfuck retard retards retarded loser losers scum scumbag bitch bitches whore whores slut sluts cunt cunts ' +
      'asshole assholes arsehole dickhead dick prick twat bastard bastards motherfucker motherfuckers fucker fuckers shithead pig trash garbage pathetic ' +
      'worthless disgusting ugly stupid dumb useless filth filthy vermin cockroach rat subhuman freak creep clown fatass fatty skank hoe hoes thot ' +
      'simp incel cuck coward parasite animal degenerate wanker tosser bellend pussy pussies noob braindead brainless imbeciles',
  ),
  coarse: listWords(
    'idiot idiots moron morons imbecile dumbass dumbfuck retard retards bitch bitches whore slut cunt cunts asshole assholes dickhead prick twat bastard ' +
      'motherfucker motherfuckers fucker fuckers shithead scum scumbag trash noob noobs retarded pussy pussies stupid dumb loser losers',
  ),
  curse: listWords(
    'fucking stupid dumb ugly worthless little pathetic damn bloody absolute complete total fat lazy lying disgusting dirty filthy cheap crazy',
  ),
  slur: listWords(
    'faggot faggots fag fags nigger niggers kike kikes chink chinks spic spics tranny trannies shemale paki pakis gook gooks wetback wetbacks beaner beaners ' +
      'raghead ragheads towelhead towelheads coon coons muzzie muzzies muzrat libtard libtards feminazi feminazis jigaboo negress dindu zipperhead mongoloid femoid femoids',
  ),
  group: listWords(
    'muslims jews blacks whites immigrants migrants refugees mexicans gays lesbians homosexuals transgenders trannies women females feminists asians arabs africans ' +
      'indians chinese illegals gypsies hindus christians foreigners autistics',
  ),
  body: listWords('head face neck throat skull brains'),
} satisfies WordLists;

/** Words against a person or a group. */
export const HARASSMENT = {
  insult: [
    '{you are|your|you all are|you guys are|u are|ur} ~1 {a|an|such a|the|just a|nothing but a|one|so|all|too|really|just|all a bunch of|a bunch of|literally a|literally|fucking|a bunch|such}? ~1 @insult',
    'you|your @curse? @curse? @coarse',
    'what a|an @curse? @curse? @coarse',
    'these|this|such fucking|dumb|stupid @coarse',
    'fucking @coarse',
    '@coarse you are',
    'fuck|screw {you|off|him|her|them|this team|my team|ur mom|your mom|your mother|yourself|this guy|u|all of you|your|ur}',
    'shut {up|the fuck up|the hell up|your mouth|ur mouth|your face|it} ~1 {idiot|bitch|moron|noob|fucking|cunt|retard|dog|stupid|dumb}',
    'shut {the fuck up|your mouth|your fucking|ur mouth}',
    'stfu',
    'gtfo',
    'go {fuck yourself|to hell|fuck ur|fuck your}',
    'eat shit|dick',
    'suck {my|a|me|it} ~1 dick|cock|balls|nuts|it',
    '{piece|pile|sack} of {shit|trash|garbage|crap|human garbage}',
    'waste of {space|oxygen|air|skin|life|sperm}',
    'son|sons of a? bitch|bitches|whore|whores',
    '{nobody|no one|noone} {likes|wants|loves|asked|needs} you',
    '{everyone|everybody|we all|they all} {hates|hate|laughs|laugh|despises} {you|at you}',
    'you {disgust me|make me sick|are nothing|are a joke|are a disgrace|are cancer|are garbage|are trash|suck|stink}',
    'i hope you {get cancer|get raped|get aids|rot|suffer|fail|choke|burn}',
    '{go|hope you|just|please} get {cancer|aids|raped}',
    'kill yourselves',
    'motherfucker|motherfuckers',
    'your {mother|mom} is a',
    '{fuck|fucked} {ur|your|his|her} {mother|mom|sister|mum}',
    'cry {about it|more} bitch|loser|noob|baby',
    'ask|asked for it ~1 slut|whore|bitch',
  ],
  coarse: [
    'noob|noobs|retard|retards|cunt|cunts|fucktard|fucktards|moron|morons|idiots|fucker|fuckers|imbecile|imbeciles|dumbfuck|shithead',
    '{stupid|fucking|dumb|such|my|ur|your|these|those} ~1 {idiot|bitch|bitches|whore|slut|pussy|asshole|assholes}',
    '{shit|trash|noob|fucking|garbage|retarded|useless} team',
    '{play|plays|playing} like|so? {trash|retarded|garbage|useless}',
    '{you|u|team|mid|top|carry} so? {trash|retarded|garbage|useless}',
    '{that|this|a|what a|lil|little|old|ugly|fat|dumb|broke} {bitch|hoe|whore|slut}',
  ],
  slur: ['@slur'],
  hate: [
    '@group are|is ~2 {animals|vermin|cockroaches|subhuman|parasites|disease|scum|trash|cancer|savages|inferior|disgusting|terrorists|rapists|criminals|filth|whores|sluts|stupid|evil|pigs|rats|retarded|objects|trash|property}',
    '{kill|gas|exterminate|deport|hang|shoot|burn|lynch|nuke|rape|hate|fuck} {all|the|every|these|those|all the|all these|all of the}? @group',
    'all @group {should|must|need to|deserve to} ~1 {die|be killed|be shot|be deported|be hanged|be raped|burn|go back|leave}',
    '@group {should|must|need to|deserve to} {die|be killed|be shot|be deported|be hanged|be raped|burn|be exterminated|be beaten|be slaves}',
    'go back to {your country|africa|mexico|china|india|your own country|the kitchen|where you came from}',
    '@group do not|never deserve|belong {rights|here|to live|respect|to vote}',
    '{dirty|filthy|stupid|dumb|fucking|disgusting|stinking|greedy} @group',
    '{ban|remove|stop|no more} {all|the}? muslims|immigrants|refugees|jews|migrants|illegals',
    '{women|females|girls|woman|bitches|hoes|sluts|whores} {belong in|are only good for|only want|should be|are all|are nothing but|need to be|deserve to be} ~2 {kitchen|sex|raped|slaves|money|whores|sluts|beaten|slapped|property|objects|submissive}',
    'white {power|genocide|trash}',
    'heil hitler',
    'sieg heil',
    'send them back',
    'build the wall',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Telling somebody to die or to hurt themselves. */
export const ENCOURAGEMENT = [
  'kys',
  '{kill|hang|shoot|neck|off|rope|drown|unalive|stab|burn|cut|poison|end} yourself',
  '{killing|hanging|shooting} yourself',
  '{end|take} your ~2 life',
  'commit|try suicide',
  '{go|just|should|please|pls|better|must|and|hurry up and|now|can you|why do you not|why not|you can} die',
  'go die in',
  'die {you|bitch|slut|whore|scum|in a fire|in a hole|already|fag|cunt|motherfucker|alone|painfully|slowly}',
  'slit|cut your wrists|throat|veins',
  'drink ~1 bleach',
  '{jump|leap} off {a|the|that} {bridge|cliff|building|roof}',
  '{hope|wish|pray|want|love to see} you ~2 {die|died|dead|dies|hang|kill yourself|get hit by|get run over|never wake up|do not wake up|crash|bleed out|drop dead|overdose}',
  '{world|everyone|we|everybody|earth|place|they|us} ~4 better {off without|without|if you were} you|dead|gone',
  '{nobody|no one|noone|who} {would|will|is going to|will ever} ~1 {miss|care about|mourn|notice if} you',
  'you {deserve|need|ought} to ~1 {die|be dead|suffer|be shot|be hanged|burn|rot}',
  'you should {be dead|have died|not be alive|never have been born|have been aborted|have killed|not exist|kill|hang}',
  'your {mother|mom|parents} should have ~2 {aborted|abortion|swallowed}',
  'do it {coward|pussy|already and|you will not|no one cares|nobody cares|and stream}',
  '{too|such a} ~1 {coward|scared|pussy|afraid} to ~1 {do it|kill yourself|die|jump}',
  '{cut|go} deeper next time',
  'try harder next time',
  'you are doing it for attention just do it',
] as const satisfies readonly Phrase[];

/** Words between which "kill yourself" is asked about or spoken of, not told. */
export const ASKING: ReadonlySet<string> = new Set(
  listWords(
    'want wants wanted wanting going trying tried try plan planning planned thinking think thought thoughts feel feeling felt considering consider ' +
      'attempt attempted attempting urge urges if when before about reason reasons not never without instead than of told tells telling said says threatened',
  ),
);

/** Violence announced. */
export const THREATS = {
  violence: [
    '{i will|i am going to|we will|we are going to|i would love to|i want to|let me|going to|i swear i will|i am about to|someone should|i should|we should|i need to} ~1 {kill|murder|stab|shoot|strangle|behead|slaughter|execute|rape|lynch|beat|smash|punch|choke|destroy|hurt|slap|burn|kick|torture|gut|bury|break|slit|drown|poison|snap|crush|skin|run over|blow up|assassinate} ~2 {you|her|him|them|your family|these people|those people|all of you|these bitches|that bitch|this bitch|your face|his face|her face|your head|your neck|your throat|your skull|your legs|your house|everyone|them all|that guy|my boss|my teacher|my ex|my wife|my husband|my parents|my mom|my dad|my brother|my sister}',
    '{beat|slap|kick|whoop|punch} {the shit|the fuck|the hell|the crap} out of {you|her|him|them|that|this}',
    '{i will|i am going to|going to} {rape|murder|stab|behead|kill|hurt|beat|shoot|slaughter} ~1 you|u|her|him|them|someone|everyone|everybody|people',
    'you are ~1 {dead|a dead man|dead meat|going to die|going to get hurt|going to regret this|next}',
    '{watch your|better watch your} back',
    '{know|found|find|got|have} ~1 {where you live|where you work|where your family lives|where you go to school|your address|your ip}',
    '{come|coming|came} {to your house|for you|after you|to kill you|find you|for your family} ~2 {and|tonight|bitch|soon|kill|hurt|beat}',
    'coming to kill|hurt|find|get you|them|him|her',
    '{i will|i am going to|we will|going to} {find|hunt|track} {you|him|her|them} {and|down|bitch|wherever|all}',
    'you will {pay|regret|suffer|bleed|die|be sorry|burn} ~1 {for|this|soon|painfully|tonight|screaming|you}',
    '{put|shoot|lodge} a bullet {in|through|into} ~1 your|his|her|their',
    '{slit|cut} {your|his|her|their} throat|throats',
    '{smash|bash|cave|kick|break|blow} {your|his|her|their} ~1 @body',
    '{deserves|deserve|needs|need} to ~1 {get|be} ~1 {raped|shot|hanged|hung|lynched|killed|beaten|stabbed|executed|murdered|slapped|choked|burned|put down|punched|exterminated}',
    '{should|must|ought to} ~1 be ~1 {shot|hanged|hung|lynched|executed|beheaded|killed|raped|stabbed|castrated|murdered|burned alive|put to death|curb stomped|exterminated|hunted|beaten}',
    'hope ~2 {gets|get} ~1 {raped|shot|killed|stabbed|murdered|beaten|cancer|lynched}',
    '{hang|shoot|kill|lynch|execute|behead|burn|gas|rape} {them all|them|the traitors|all of them|every one of them|these traitors|the bastards|those fuckers|the fuckers|that bitch|these bitches|the bitch|all traitors|this bitch|the scum}',
  ],
  mass: [
    '{shoot|blow|bomb|burn|light|shooting|blowing|bombing|burning} ~1 up|down ~2 school|building|church|mosque|synagogue|office|mall|hospital|place|hall|stadium',
    '{bomb|attack|burn} {the|a|my|your|that|this} {school|church|mosque|synagogue|mall|hospital|building}',
    '{plant|planted|put|got|have} a bomb {in|at|under|inside}',
    '{bring|bringing|take|taking} ~2 gun|knife|rifle {to|into} ~1 school|work|class',
    'kill as many|everyone people|at|in|there',
    'do not come to school tomorrow',
    'mass shooting tomorrow|tonight|at',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;
