import { type Phrase, type WordLists } from '../phrases.ts';

// This file holds ugly words. They are here so that they can be recognised, and nowhere else.
// Left out on purpose: "I will kill it", "kill him" without an announcement (games), "I could kill for …", and every threat against "me":
// who writes "he will kill me" needs help and threatens nobody.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const THREAT_LISTS = {
  kin: listWords(
    'boss teacher ex wife husband parents mom dad brother sister stepdad stepmom neighbor neighbour neighbors neighbours roommate girlfriend boyfriend ' +
      'baby kids children son daughter family manager landlord coworker coworkers classmates dog cat mother father',
  ),
  body: listWords(
    'head face neck throat skull brains jaw legs knees arms nose teeth ribs fingers kneecaps bones spine guts back',
  ),
  victim: listWords('you her him them everyone everybody u'),
  target: listWords(
    'bitch bitches people family legs house kids dog parents children guy guys men women cops bastard bastards fucker fuckers scum them wife mother ' +
      'brother sister face friends judge president politicians teacher boss neighbor neighbour manager',
  ),
  place: listWords(
    'school building church mosque synagogue temple office mall hospital place hall stadium campus club concert parade station courthouse house clinic',
  ),
  violence: listWords(
    'kill murder stab shoot strangle behead slaughter execute rape lynch beat smash punch choke destroy hurt slap burn kick torture gut bury break ' +
      'slit drown poison snap crush crack skin assassinate hang maim cripple butcher',
  ),
  undone: listWords(
    'raped shot hanged hung lynched killed beaten stabbed executed murdered slapped choked burned punched exterminated beheaded castrated gassed drowned gutted',
  ),
} satisfies WordLists;

/** Violence announced, wished for or called for. */
export const THREATS = {
  violence: [
    'i|we will|would|should|might|could|swear ~2 @violence ~2 @victim',
    'going|about|want|need|love|ready to ~1 @violence ~2 @victim',
    'let me ~1 @violence ~2 @victim',
    'someone|somebody should|must ~1 @violence ~2 @victim',
    'i|we will|would|should|might ~1 @violence|run|blow over? {your|that|this|these|those|all|the} ~1 @target',
    'going|about|want|need|love|ready to ~1 @violence|run|blow over? {your|that|this|these|those|all|the} ~1 @target',
    '{run over|run|blow} you over|up',
    'i|will|to|me|should|and|might ~1 @violence your|his|her|their ~1 @body',
    'rope|noose|knife|blade|bullet around|to|in|at|against his|her|your|their ~1 neck|throat|head|temple|face',
    'put|putting|send you|him|her|them in|to ~1 ground|grave|coffin|hospital|wheelchair|morgue|casket|icu',
    '{your|the|this|that|their|his|her} ~2 street|house|family|city|town|mosque|church|school|synagogue|neighborhood|building|kind is|are|will going? to? be? burn|bleed|burned|die|suffer|bombed|pay',
    'you will wish you ~2 dead|died|never born',
    'your|his|her|their days are numbered',
    'break|smash|knock|kick|punch|bash your|his|her|their ~1 @body in|out|off|open?',
    'will|to ~1 kill|murder|stab|shoot|hurt|beat|poison|rape|strangle|drown my ~1 @kin',
    '{beat|slap|kick|whoop|punch} {the shit|the fuck|the hell|the crap} out of {you|her|him|them|that|this}',
    '{i will|i am going to|going to} {rape|murder|stab|behead|kill|hurt|beat|shoot|slaughter} ~1 you|her|him|them|someone|everyone|everybody|people',
    'beat you up',
    '{beat|beating} {you|him|her|them} {black and blue|to death|bloody|senseless|to a pulp|until}',
    'you are ~1 {dead|a dead man|dead meat|going to die|going to get hurt|going to regret this|next} ~2 {when i|if i|if you|bitch|now|tonight|tomorrow|soon|man|meat|to me}',
    'you are ~1 {a dead man|dead meat|going to get hurt|going to regret this}',
    '{come|coming|came} {to your house|for you|after you|to kill you|find you|for your family} ~2 {and|tonight|bitch|soon|kill|hurt|beat}',
    'coming to kill|hurt|find|get you|them|him|her',
    'will|to find|hunt|track you|him|her|them ~1 {and|down|bitch|wherever|all} ~1 {hurt|kill|beat|bitch|wherever|stab|rape|shoot|burn|show you|teach you|smash your|break your @body}',
    '{i will|i am going to|we will|i am|we are} ~2 {hunt|hunting|track} {you|him|her|them} down',
    'i will|come ~6 {come|coming} for you',
    'hunt down ~6 {bleed|suffer|pay|kill|die}',
    'make {you|him|her|them|those people|all of them} {bleed|suffer|beg|scream|pay|hurt}',
    'you will {pay|regret|suffer|bleed|burn} ~1 {for|this|soon|painfully|tonight|screaming|you}',
    'you will {die} {soon|painfully|tonight|screaming|slowly}',
    '{you will|you are going to} be sorry {when|once|if} i',
    '{put|shoot|lodge|putting} a bullet {in|through|into} ~1 {your|his|her|their|you|him|her|them|that|the|those|every}',
    '{needs|need|get|gets|deserves|deserve} ~1 a bullet {from me|from us|in the head|in his|in her|in their}',
    '{a bullet|bullets} for {you|him|her|them|each|every|that|those}',
    '{will|going to} {get|catch|eat} {a bullet from|my bullet|my fist|these hands|the bullet} {me|us|for|soon|bitch}?',
    '{slit|cut} {your|his|her|their} throat|throats',
    '{smash|bash|cave|kick|break|blow} {your|his|her|their} ~1 head|face|neck|throat|skull|brains|jaw|legs|knees|teeth|nose|ribs|kneecaps',
    '{get|getting} you back bitch|bastard|asshole|cunt|fucker',
    '{someone|somebody|they|we|i} should ~2 {burn|blow} {your|his|her|their|that|this} ~1 house|car|place|home ~1 {down|up}',
    '{ddos|swat|swatting} {you|him|her|them|your|his|her|ur}',
  ],
  veiled: [
    'better|should pray|hope i|we ~1 never|not|do ~2 find|see|catch|meet ~1 you|him|her|them|house|home|family|address',
    '{watch your|better watch your} back',
    '{i|we} {know|found|find|got|have} ~1 {where you live|where you work|where your family lives|where you go to school|your address|your ip|where you sleep}',
    '{know|knows} {which|what} {school|kindergarten|daycare} your ~2 {goes|go|attends}',
    '{be a|such a|a real} shame if {something|anything} ~1 {happened|happens|happen} to {your|her|his|their|you}',
    'accidents {happen|can happen} ~3 {people like you|someone like you|your|to snitches|to you}',
    '{sleep|sleeping} with one eye open {from now|tonight|bitch|buddy|because|and|kid}',
    '{better|you should|you better} ~1 {sleep with|keep} one eye open',
    '{snitches|rats} get {stitches|bullets|hurt|killed}',
    'see what happens to {you|your|snitches|people like}',
    '{we|i} have your {address|location|ip} ~3 {on our way|on my way|coming|see you|outside}',
    '{we are|i am} {outside|watching} your {house|window|home|school|door}',
    '{i|we} {can|will} ~1 find {out where you live|where you live|your house|your family|your kids}',
    '{you leave|leave me|you tell|tell anyone|you go|you report|call the police} ~3 i ~1 {hurt|kill|shoot|poison|stab|burn|will hurt|will kill} ~1 {the|your|you|her|him|them|our}',
    'if you want to {live|stay alive|see tomorrow|keep breathing}',
    '{your|you and your} {family|kids|children|wife|mother|daughter|son} ~1 {is|are|will be} next',
    '{give|gives|gave|have|has|had} you {one day|24 hours|until} ~3 or {else|you die|i kill|i will}',
  ],
  called: [
    '{deserves|deserve|needs|need} to ~1 {get|be} ~1 @undone|put {down|in a grave}?',
    '{should|must|ought to} ~1 be ~2 @undone',
    '{should|must|ought to|need to|needs to|will} ~1 be ~1 {burned alive|put to death|curb stomped|hunted down|put against|lined up and|dragged out|hung till|hanged till}',
    '{lined|line} {up|them up|them all up} ~1 and {shot|shoot|shoot them}',
    'hope ~2 {gets|get} ~1 {raped|shot|killed|stabbed|murdered|beaten|cancer|lynched}',
    'hope {someone|somebody|they|he|a man} ~1 {rapes|kills|shoots|stabs|murders|beats|lynches} {you|her|him|them}',
    'hang|shoot|kill|lynch|execute|behead|burn|gas|rape them all',
    'hang|shoot|kill|lynch|execute|behead|burn|gas|rape all|every|the|these|those|that|this ~2 traitors|bastards|fuckers|bitches|scum|people|them|bitch|liars|murderers|criminals',
    '{hang|execute|lynch|hanging} {them|him|her|em} {all|high|now|and|already|in public|from|for|up|publicly}?',
    '{round|rounded} up ~3 {and|then} {shoot|shot|kill|hang|gas|burn|execute}',
    '{firing squad|gallows|guillotine|noose|electric chair|death penalty|public execution} {for|awaits|is waiting|is too good|is ready} ~2 {them|him|her|you|all|these|traitors|those|every}',
    '{bring back|need} the {gallows|guillotine|firing squad|firing squads|noose}',
    '{arrest|arrested|try|tried|prosecuted|convicted} ~4 {and|then} {executed|hanged|hung|shot}',
    '{executed|hanged|hung|shot} {for|as} {treason|traitors|crimes against humanity|crimes|a traitor}',
    '{they|he|she|all|these|those|traitors|liars|politicians} ~3 {should|must|need to|needs to|deserve to} ~1 {hang|swing|be hanging|bleed}',
    '{time|want|going|need|ready} to hang {them|him|her|all|these|the|every|those}',
    'only good ~1 is a dead ~1',
    'someone|somebody needs|should|has|please to? ~1 shoot|kill|assassinate|murder|stab ~1 him|her|them|that|this|these|president',
    'someone|somebody needs|should|has|please to? ~1 {put a bullet|take out|run over} ~1 him|her|them|that|this|these|in',
  ],
  mass: [
    '{shoot|blow|bomb|burn|light|shooting|blowing|bombing|burning} ~1 up|down ~2 @place',
    '{bomb|attack|burn} {the|a|my|your|that|this} {school|church|mosque|synagogue|mall|hospital|building|temple}',
    '{plant|planted|put|got|have|is} a bomb {in|at|under|inside}',
    '{school|church|mosque|synagogue|temple|clinic|shelter|mall} ~4 will {burn|explode|blow up|be attacked|go up in flames|bleed}',
    '{bring|bringing|take|taking} ~2 gun|knife|rifle|ar15|shotgun|pistol {to|into} ~1 school|work|class|campus|church',
    'kill as many|everyone people|at|in|there',
    'do not come|go to {school|class|work} ~3 {if you want to live|you have been warned|trust me|or you die}',
    'do not come to school tomorrow',
    'mass shooting tomorrow|tonight|at',
    '{drive|ram|plow|plough|driving|ramming} ~4 into {that|the|a|those|these|their} ~1 {crowd|people|protesters|protest|pedestrians|parade|marchers|queue}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What follows "I will kill you if you …" where it is said in fun: food, endings of films, songs, lateness. */
export const FUN_CONDITIONS: ReadonlySet<string> = new Set(
  listWords(
    'eat ate fries pizza cake snack snacks chocolate cookies spoil spoilers spoiler sing dance forget late steal blanket charger ghost recast skip text reply laugh ' +
      'spill bring finish hug cry wake season episode homework netflix playlist save seat dessert leftovers',
  ),
);
