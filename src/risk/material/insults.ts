import { type Phrase, type WordLists } from '../phrases.ts';

// This file holds ugly words. They are here so that they can be recognised, and nowhere else.
// Left out on purpose: coarse words about things ("fucking printer", "shit day"), swearing in joy or pain, "crazy" and "insane" alone, and "you are sick",
// which people say in care.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const INSULT_LISTS = {
  insult: listWords(
    'idiot idiots moron morons imbecile imbeciles dumbass dumbfuck retard retards retarded loser losers scum scumbag bitch bitches whore whores slut sluts cunt cunts ' +
      'asshole assholes arsehole dickhead dick prick twat bastard bastards motherfucker motherfuckers fucker fuckers shithead pig trash garbage pathetic ' +
      'worthless disgusting ugly stupid dumb useless filth filthy vermin cockroach rat subhuman freak freaks creep clown fatass fatty skank hoe hoes thot ' +
      'simp incel cuck coward parasite animal degenerate wanker tosser bellend pussy pussies noob braindead brainless psycho psychos spastic schizo junkie dogshit ' +
      'horseshit failure joke waste disgrace nobody brat liar fake fraud crybaby snowflake leech cow whale hag' +
      ' weirdo weirdos lowlife lowlifes dimwit halfwit nitwit dunce airhead maggot maggots worm hypocrite pervert perverts pedo skanks tramp buffoon swine mongrel gremlin deadbeat douche douchebag jackass jerk dipshit dumbshit asshat fuckwit fuckface fuckhead cocksucker wimp sissy wuss peabrain plague cancer disease embarrassment laughingstock' +
      ' miserable spineless gutless talentless delusional insufferable vile revolting repulsive gross hideous obese illiterate incompetent clueless moronic idiotic dumbest stupidest ugliest fattest laziest dumber uglier unlovable unwanted',
  ),
  coarse: listWords(
    'idiot idiots moron morons imbecile dumbass dumbfuck retard retards bitch bitches whore slut cunt cunts asshole assholes dickhead prick twat bastard ' +
      'motherfucker motherfuckers fucker fuckers shithead scum scumbag trash noob noobs retarded pussy pussies stupid dumb loser losers fool clown clowns wanker ' +
      'crybaby snowflake psycho psychos schizo spastic junkie junkies cripple cripples freak freaks pig cow fatass fatty hoe thot degenerate dumbfucks bastards fags weirdo weirdos lowlife dimwit halfwit nitwit maggot dipshit dumbshit asshat fuckwit ' +
      'fuckface fuckhead cocksucker jackass douche douchebag deadbeat pervert buffoon worm',
  ),
  curse: listWords(
    'fucking stupid dumb ugly worthless little pathetic damn bloody absolute complete total fat lazy lying disgusting dirty filthy cheap crazy useless old bunch ' +
      'whiny attention seeking sad sick fake nasty autistic miserable spineless gutless talentless delusional insufferable vile hideous obese fucked creepy selfish ungrateful',
  ),
  nation: listWords(
    'russian russians peruvian peruvians brazilian brazilians chinese indians turks arabs filipinos pinoy americans europeans latinos germans french polish poles peru russia',
  ),
  lane: listWords('mid top bot bottom offlane jungle jungler support supports carry adc feeder feeders game lane team'),
} satisfies WordLists;

/** Words against a person. */
export const INSULTS = {
  insult: [
    'you all|guys|people|both|two|lot? are the|all|literally|seriously|really? ~2 @insult',
    'ur {a|such a|so|just a|just|such|fucking|fat|ugly|trash|garbage|stupid|dumb|pathetic|worthless|disgusting|nothing} ~1 {fat|ugly|@insult}',
    'you are {so|too|really|such a|fucking|just|disgustingly} ~1 {fat|fat pig|lazy piece|bad at this|bad at life|bad seriously|terrible mother|terrible father|bad mother|bad father|terrible person}',
    'you are a|the {terrible|horrible|awful|disgusting|shitty|worst|bad|vile|failed} {mother|father|person|human|wife|husband|parent|friend|being|excuse}',
    'you @curse? @curse? @curse? @coarse',
    'you {mad|crazy|insane|psycho|schizo|mental} {bitch|cunt|fuck|freak|idiot|bastard|cow|whore}',
    'you {pathetic|absolute|total|complete|utter|stupid|dumb|little|fucking|filthy|worthless|useless|ugly|disgusting|vile|sad|lazy} ~1 {shit|piece|excuse|animal|idiot|moron|loser|pig|cow|rat|worm|creature|failure|waste|human|cunt|monkey}',
    'you {people|lot|guys} {are|make} ~1 {disgusting|pathetic|sick|me sick|a joke|trash|psychos|freaks}',
    'your @curse @coarse',
    'you|your @curse @curse? cow|pig|rat|dog|worm|animal|hag|brat|clown|snake|thing|monkey|troll|hypocrite|excuse|liar|nobody|leech|creature',
    'imagine being this|so|that ~1 dumb|stupid|fat|ugly|pathetic|bad|desperate|lonely|worthless|sad|weak|useless|mad',
    'no wonder ~4 left|hates|hate|dumped|abandoned|beats|avoids|blocked|despises you',
    'no wonder {nobody|no one|everyone|everybody} ~1 likes|loves|wants|hates|left|avoids|blocked you',
    'you ~2 the? dumbest|stupidest|ugliest|fattest|laziest|biggest|saddest ~1 person|people|idiot|loser|bitch|thing|human|liar|clown|member|poster|piece|moron|failure|one',
    'get a life ~1 @coarse',
    'touch grass ~1 @coarse',
    'you sound|look|act|smell|talk|cry|whine like a|an ~2 @insult|baby|child|toddler',
    'what an? @curse? @curse? @coarse {you|he|she|this guy|lol|lmao}?',
    'what a {piece|pile|sack|load} of {shit|garbage|trash} {you|he is|she is|this guy}',
    'these|this|such|absolute|total|complete fucking|dumb|stupid|absolute|total|complete @coarse',
    'fucking @coarse',
    '@coarse you are',
    'fuck|screw {you|off|this team|my team|ur mom|your mom|your mother|yourself|this guy|all of you|ur}',
    'shut {up|the fuck up|the hell up|your mouth|ur mouth|your face|it} ~2 {idiot|bitch|moron|noob|fucking|cunt|retard|dog|stupid|dumb|pathetic|crybaby|loser|psycho|whore|slut|freak|kid|clown|pussy|fatty|dyke|queer|faggot}',
    'shut {the fuck up|your mouth|your fucking|ur mouth|your stupid|your ugly|your face}',
    'stfu',
    'gtfo',
    'go {fuck yourself|to hell|fuck ur|fuck your}',
    'eat shit|dick',
    'suck {my|a|me|it} ~1 dick|cock|balls|nuts|it',
    '{you|lazy|stupid|worthless|dumb|ugly|fucking|fat|such a|absolute|little|useless} piece of {shit|trash|garbage|crap|human garbage}',
    'piece of {shit|trash|garbage|crap|human garbage} {you are|like you|get off|go|kill|human|mother|father|lol}',
    '{you|such a|a|complete|total|absolute|fucking|useless|worthless} ~2 waste of {space|oxygen|air|skin|life|sperm} ~1 {you|like you|quit|leave|go|stop}',
    '{you are|like you are|like you|he is|she is} ~2 waste of {space|oxygen|air|skin|life|sperm|money|taxpayers money}',
    '{addicts|junkies|drunks|people|crazies|women|men|addict|girls} like you are {a waste|trash|scum|disgusting|the problem|a joke|nothing|garbage}',
    'son|sons of a? bitch|bitches|whore|whores',
    '{nobody|no one} ~1 {likes|wants|loves|asked|needs|wanted|invited} you',
    '{everyone|everybody|we all|they all} ~1 {hates|hate|laughs|laugh|despises|laughing} {you|at you}',
    'everyone|everybody|we|they|people all? ~1 thinks|think|knows|know ~1 you are ~2 @insult|crazy|lying',
    'you ~1 {disgust me|make me sick|are nothing|are a joke|are a disgrace|are cancer|are garbage|are trash|suck at|suck so|suck ass|stink}',
    'you suck',
    'i hope you {get cancer|get raped|get aids|rot|suffer|fail|choke|burn}',
    '{go|hope you|just|please} get {cancer|aids|raped}',
    'kill yourselves',
    'motherfucker|motherfuckers',
    'your {mother|mom} is a',
    '{fuck|fucked} {ur|your|his|her} {mother|mom|sister}',
    'cry {about it|more} bitch|loser|noob|baby|kid|kiddo|pussy',
    'ask|asked for it ~1 slut|whore|bitch',
    'what {the fuck|the hell|in the hell} is wrong with you',
    '{fucking|so|absolutely|beyond} {pathetic|disgusting|useless|worthless} {all of you|you all|you guys|both of you|every one of you}',
    '{bitch|ho|loser|clown|idiot|moron} please',
    'you little {shit|bitch|cunt|prick|brat|freak|pussy|rat|worm}',
    '{nobody|no one} {cares|gives a shit|gives a fuck|asked} ~2 {you|your} {crybaby|loser|opinion|sob story|drama|bitch|idiot|freak}',
    'you are ~1 crazy nobody believes you',
    '{you|such a|your|this|a} ~2 {drama|attention} {queen|whore|seeker|seeking brat|seeking bitch}',
    '{drama|attention} whore',
    'attention seeking bitch|whore|brat',
    '{you are|stop} ~1 {faking|lying|faking it} ~2 {for attention|for sympathy|fake|lazy|and everyone knows|you fraud|about your}',
    '{you are lying|stop lying} you {fake|liar|fraud|bitch|attention}',
    '{get lost|get out|piss off|fuck off|go away} {you}? {loser|freak|idiot|bitch|creep|nobody|psycho|weirdo|clown}',
    '{ugly|fat|dumb|stupid|lazy|dirty|filthy|fucking} {bitch|whore|slut|cunt|freak|hag|loser}',
    '{ugly|fat|dirty|filthy} {pig|cow|rat}',
  ],
  ableism: [
    '{you are|you all are|stop being|such a|being such a|acting like a} ~2 {psycho|psychos|schizo|spastic|spaz|retard|retarded|cripple|lunatic|basket case|nutcase|mental case|vegetable}',
    'you ~1 {autistic|mental|bipolar|crippled|deaf|blind|schizophrenic|disabled|crazy} {freak|fuck|bitch|retard|piece|case|idiot|monkey|cunt|loser|psycho}',
    '{cripples|spastics|retards|schizos|psychos|junkies|crazies} ~1 {like you|should|do not|are|belong}',
    '{go|run} ~1 cry to your ~1 {therapist|mom|shrink|doctor|psychiatrist}',
    '{depression|anxiety|therapy|ptsd|autism|adhd|grief|trauma} is for {weak|losers|pussies|snowflakes|babies|lazy|white|rich|attention|idiots}',
    'once ~1 {junkie|addict|drunk|whore|cheater} always ~1 {junkie|addict|drunk|whore|cheater}',
    '{lock|locked} {yourself|yourselves|them|you} ~1 up ~3 {psycho|psychos|crazy|crazies|freaks|asylum|nutjobs}',
    '{psychos|freaks|crazies|nutjobs|lunatics|psycho|nutjob} ~3 {lock|locked|asylum|straitjacket}',
    '{take|took|forget|forgot} your {pills|meds|medication} ~1 {psycho|freak|bitch|crazy|schizo|nutjob|today lol|lol|retard}',
    'you ~1 {window licker|short bus|sped|mongoloid}',
  ],
  sexism: [
    '{women|girls|woman|females} like you ~1 {belong in|should be in|stay in|go back to|deserve|are why|ruin}  ~2 {kitchen|raped|slapped|hit|everything|beaten|house|street|life}',
    'make me a sandwich {bitch|woman|girl|now|sweetheart|wife|and}',
    'man up {and|you|pussy|bitch|stop|little|snowflake}',
    '{stop crying|grow a pair|stop whining|cry like|crying like} ~2 {pussy|bitch|girl|you girl|little girl|sissy|woman|baby back}',
    '{throw|run|fight|hit|play|drive|cry} like a {girl|woman|bitch|sissy}',
    'you {only|just} ~1 {got|have} ~3 because you are a {woman|girl|female}',
    '{typical|stupid|dumb|hysterical|dramatic} {woman|female|girl|bitch} {driver|logic|behaviour|behavior|drama|brain|lol|moment}',
    '{on your|that time of the|is it your} {period|month} {or|bitch|again|lol|huh}',
  ],
  'who-you-are': [
    'you will|could never be a? real|actual|true? woman|man|girl|boy|lady|female|male',
    'you are|is not|never going? to? be? a? real|actual|true woman|man|girl|boy|lady|female|male',
    '{you are|he is|she is|just|they are} ~1 a {man|boy|dude|guy|male} in a {dress|wig|skirt}',
    '{you are|he is|she is} ~1 {a woman|a girl|a chick} {pretending|who thinks|playing dress}',
    'is a? man|dude|boy|guy not a? she|her|woman|girl|lady|they',
    'is a? woman|girl|chick not a? he|him|man|boy|guy|they',
    'not ~1 she|her|he|him ~1 stop ~1 pretending|lying|acting',
    '{you are|he is|she is|they are} not ~1 {trans|nonbinary|gay|bi|bisexual|asexual} ~2 {mentally|just|sick|confused|ill|delusional|attention|disgusting}',
    '{stop|quit} pretending {to be a|you are a} {woman|girl|man|boy}',
    '{stop pretending|you are just confused|go back in the closet|get back in the closet} ~1 {freak|sicko|dude|sir|bro|pervert|you|weirdo|tranny|fag}?',
    '{get|go|crawl} back {in|into|to} ~1 closet',
    '{trans|gay|being trans|being gay|gender dysphoria|transgenderism|homosexuality} is {a mental illness|a disease|a sin and|disgusting|a fetish|a sickness|not natural|unnatural}',
    '{there are only two genders|attack helicopter|i identify as a}',
  ],
  'joining-in': [
    '{mass|everyone|everybody|all|lets|let us} ~1 {report|spam|flood|block|raid} {this|that|her|him|his|their|them|these} ~1 {loser|bitch|freak|idiot|retard|noob|clown|guy|dude|psycho|whore|pig|until|dms|inbox|account|mentions|phone|server|stream|channel|profile|now}',
    '{lets|let us|everyone|we should|go|come on} ~1 all? {spam|flood|bully|harass|ratio|cancel|expose|attack|dogpile|troll|raid} {her|him|them|this|his|their|that} ~2',
    '{spam|flood|spamming} {her|his|their} {dms|inbox|mentions|phone|comments|account}',
    '{ruin|destroy|wreck} {her|his|their|your|this guy|that girl} {life|career|reputation|marriage}',
    'life a living hell ~1 {until|everyone|lets|together}',
    '{raid|raiding} {his|her|their|this|that} {server|stream|chat|account|channel|page|house}',
    '{make|making} {him|her|them|you|this loser|that bitch} {regret|cry|quit|leave|kill|cry herself|cry himself|delete}',
    'until {she|he|they} {cries|quits|leaves|breaks|snaps|deletes|kills|cry|quit|leave|break}',
    'say it with me nobody',
  ],
  game: [
    'fucktard|fucktards',
    '{shit|trash|noob|fucking|garbage|retarded|useless|dogshit|cancer|worst|braindead|brainless} {team|mid|support|carry|jungler|jungle|feeder|feeders|picker|midlaner|player|players|adc|offlane}',
    '{play|plays|playing} like|so {trash|retarded|garbage|useless|shit|dogshit|bots}',
    '{you|team|mid|top|carry|supp|support|bot} so? {trash|retarded|garbage|useless|braindead|dogshit|sucks}',
    '{fucking|worst|trash|stupid|such a|brain dead|braindead|typical|useless} {feeder|feeders|monkey|monkeys|dog|dogs|animal|animals|donkey|ape|apes|account buyer|account buyers|acc buyer|picker|ruiner}',
    'uninstall|delete|quit the|this|dota|your? ~1 game|dota|noob|trash|kid|loser|steam',
    '{trash|noob|ez|bad|garbage|useless|idiot|please|just|go} {uninstall|delete|alt f4}',
    'at this game ~2 delete|uninstall',
    'end your career',
    '{learn|try|go learn} to play {you|noob|idiot|animal|dog|trash|bitch|retard|moron|monkey|kid|first}',
    '{you are|he is|this guy is|they are|mid is|our mid is|support is|top is|carry is|team is} ~1 {dogshit|dog shit|dog water|dogwater|trash|garbage|brain dead|braindead|boosted|hardstuck|cancer}',
    '{brain dead|braindead} {monkey|team|idiot|mid|support|kid|noob|animal}',
    '{fucking|stupid|dumb|shit|trash|retarded|cancer|typical|dirty} @nation',
    '@nation {can not play|trash|dogs|noobs|monkeys|ruin|ruining|should be banned|are cancer|are trash|team ff|idiots|animals}',
    '{ez|easy|gg ez|ez gg} @lane {noob|trash|lol|kid|bot}?',
    '{gg|ggwp} ez',
    'ez {noob|noobs|trash|kid|kids|clap|win lol|bots|idiots|dogs|clown}',
    '{fail|feed|trash|noob|shit|useless|ez|worst} mid',
    'you {are|r|were|got}? ~1 {carried|boosted} ~1 {noob|trash|kid|animal|bot}',
    '{report|reported} {this|that|our|my|the} ~1 {feeder|noob|idiot|retard|trash|mid|jungler|animal|dog|troll|griefer|monkey|loser}',
    '{report|reported} {mid|top|carry|jungler|support|feeder|jungle|bot}',
    'bunch of {clowns|idiots|noobs|retards|monkeys|animals|losers|bots|morons|dogs|freaks}',
    'noob|noobs',
  ],
  coarse: [
    'retard|retards|noob|noobs|cunt|cunts|moron|morons|idiots|fucker|fuckers|imbecile|imbeciles|dumbfuck|dumbfucks|shithead',
    '{stupid|fucking|dumb|such|my|ur|your|these|those} ~1 {idiot|bitch|bitches|whore|slut|pussy|asshole|assholes}',
    '{lil|little|old|ugly|fat|dumb|broke|nice|filthy|stupid} {bitch|hoe|whore|slut}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;
