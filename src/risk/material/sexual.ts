import { type Phrase, type WordLists } from '../phrases.ts';

// This file holds coarse words. They are here so that they can be recognised, and nowhere else.
// Left out on purpose: words of bodies, illness, birth and sexual health alone; what somebody survived; "sexy" of a dress.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const SEXUAL_LISTS = {
  part: listWords('dick cock pussy tits boobs ass penis vagina clit balls nipples cum butt breasts thighs feet'),
  act: listWords('fuck rail bang breed fondle grope lick spank pound finger undress seduce'),
} satisfies WordLists;

/** Sexual words addressed to a member, offers, and whatever is sexual about children. */
export const SEXUAL = {
  explicit: [
    'to|will|would|could|me|i ~1 @act|fuck you {so|all|hard|right|till|until|tonight|in|like|from|against|good|bad|raw|with|senseless}',
    '{i want to|i would|let me|want to|can i|wish i could} ~1 {suck|lick|touch|squeeze|grab|taste|eat|feel|kiss|see|play with|grope} {your|ur} ~1 @part',
    '{let me|i want to|can i} ~1 {grope|fondle|undress|spank|lick|taste} you',
    '{sit|cum|come} on my {face|dick|cock|lap|tits|chest}',
    '{come sit|hop|come here and sit|want to sit|come and sit} ~1 on {daddy|daddys} lap',
    '{wanna see|want to see|want|look at|like|rate|suck|ride|touch|lick|check out|see} my ~1 {big|hard|huge|thick}? dick|cock|penis|boner|tits|pussy|ass',
    '{show|send|flash|let me see|wanna see|want to see} ~1 {me}? {your|ur|those|some} ~1 @part',
    '{are you|you|r u|who is|who else is|anyone|anyone else} ~1 {horny|wet for|hard for|turned on}',
    '{horny and|i am so horny|so horny|horny rn|horny right now|feeling horny|horny girls|horny guys}',
    '{touch|touching|stroking|jerking|jacking|fingering} {myself|off} ~2 {to|thinking|while|for} ~2 {you|your|ur}',
    '{masturbate|masturbating|jerk off|jack off|cum|came|wank|fap} {to|over|for|on} {you|your|ur|that pic}',
    'what ~1 {color|colour|kind of} ~2 {panties|underwear|bra|knickers|thong} ~2 {you|your}?',
    '{are you wearing|do you wear|take off your|want your|smell your|send your|show me your} ~1 {panties|underwear|bra|knickers|thong}',
    '{phone sex|cyber sex|sext|sexting|cybersex|erp|naughty chat|dirty talk|dirty chat|roleplay sex} {tonight|with me|rn|now|anyone|me|buddy|partner|with you|hmu|dm|with us}',
    'lets|us|to|for|anyone|down|who ~2 {phone sex|sext|sexting|cybersex|cyber|hook up|a hookup|trade nudes|erp|dirty talk|get naked|a threesome} ~1 with|tonight|me|anyone|now|buddy?',
    'up|down|looking for ~2 sex|sexting|sext|fuck|hookup|nsfw|bang',
    'do you ~1 {squirt|spit or swallow|do anal|take it up|deepthroat|moan|swallow baby|swallow babe|swallow or spit|swallow slut|swallow daddy}',
    'do you like it {rough|hard|from behind|deep|raw|big}',
    'bet you ~1 {taste|feel} {so|good|amazing}',
    'you ~1 {are so tight|are tight|are good in bed|suck good|moan}',
    '{rail|fuck|bang|pound|breed|ruin|destroy} you ~2 {all night|so hard|in bed|from behind|raw|daddy|till you|until you}',
    '{so|look|looks|you are|ur|are|that is} ~1 {fuckable|breedable|bangable|rapeable|smashable}',
    '{open|spread} your legs {for me|slut|baby|for daddy|bitch|wide|now}',
    'i want to {rape|molest|grope|fuck} {you|her|him|them}',
    'you know you {want it|want this|like it|love it} ~1 {slut|baby|whore|bitch}',
    '{suck|ride|lick|choke on|gag on} {my|this} ~1 {dick|cock|balls|pussy|tits|nuts}',
    '{call me|be my|want a|need a|i am your|your new} {daddy|mommy|master|sugar daddy|sub|slut|dom} ~1 {dm|baby|in bed|tonight|and obey|pls|please|kitten|slut}',
    'send|show me something ~1 naughty|sexy|dirty|hot|spicy|kinky',
    'see|want|imagine|imagining|picture|get you ~1 naked|nude|undressed|topless',
    'your ~1 bra|cup|panty|chest|dick|cock|boob size',
    'would you {sleep with|have sex with|bang|fuck} me',
    '{have|had|having} sex with you {tonight|right now|so|all|until}?',
  ],
  solicited: [
    '{selling|sell|buy|buying|trade|trading|swap|swapping|buy my|sells} ~2 {nudes|nude|lewds|panties|worn|feet pics|pics of me|naked|videos of me|content|cp|sexy}',
    '{wanna|want to|anyone|lets|who wants to|down to} ~1 {trade|swap|exchange} ~2 {pics|pictures|nudes|vids|videos|photos|lewds}',
    '{girls|boys|guys|ladies|women|men} ~1 {wanna|want to|who want to|who wants to|down to|up for} ~1 {trade|swap|sext|play|fuck|cam|have fun|hook up|video call|exchange}',
    '{looking for|need|want|seeking} ~1 a? {sub|dom|slave|fwb|fuck buddy|sugar baby|sugar daddy|kitten|hookup|one night stand|slut|fuckbuddy} ~2 {dm|hmu|near|tonight|for|to|who|add|pay|your|message}',
    '{subscribe|sub|check|check out|link to|join|follow|buy|see} ~2 {my|her} ~1 {onlyfans|fansly|of page|premium snap|premium|spicy content|adult content|nsfw}',
    '{onlyfans|fansly|premium snap} ~2 {link|in bio|for|dm|menu|content|free|discount|sub|subscribe|trial}',
    '{spicy|nsfw|adult|naughty|xxx|x rated} {content|pics|pictures|vids|videos|menu|server|shows|show|chat|fun|photos} ~1 {in|dm|link|bio|for|here|now|tonight|free|add|hmu|available}?',
    'pay|give|bucks|dollars|cash|money|euros|quid for ~2 foot|feet|nude|naked|sexy|body|spicy|panties|underwear|lewd pic|pics|picture|pictures|photo|photos|video|videos',
    '{pay|paying|paid|tip|tips|cash|money} ~3 {private show|cam show|nudes|sex|on cam|naked|a night|sexy|your panties|feet pics}',
    '{hot|sexy|horny|single|lonely|local|naked} {girls|women|milfs|singles|moms|ladies|babes|teens|guys} ~2 {near you|in your area|want|waiting|looking|online|tonight|live|now}',
    '{horny|bored and horny} ~3 {dm|hmu|add|wants to|who|anyone|message|play|text|snap}',
    '{who|anyone|someone} ~1 {wants to|want to|up to|down to} ~1 {sext|cum|jerk|fuck|get naughty|be naughty|bang}',
    '{escort|escorts|happy ending|sensual massage|gfe|incall|outcall} ~2 {available|service|services|tonight|near|in your|dm|call|whatsapp|rates}',
    '{my|your} nudes {or i|or else|unless|and i will|if you do not}',
    '{send|give} ~2 nudes or',
    '{i will|i am going to|gonna} ~1 {post|leak|share|send|upload} {your|ur|the|these|those} ~1 {nudes|pics|pictures|photos|video|videos} ~3 {to|online|unless|everywhere|if|on|so}',
  ],
  minor: [
    '{selling|trading|trade|have|got|want|need|buy|buying|link|links|looking for|send|mega} ~2 {cp|child porn|csam|cheese pizza|kid porn|jailbait|preteen|loli porn|underage porn|underage nudes|underage pics|pedo}  {link|links|telegram|vids|videos|mega|dm|trade|content|pics|folder}?',
    '{cp|csam|jailbait|pedo} {link|links|telegram|vids|videos|mega|dm|trade|content|pics|folder|server|group|chat|trading}',
    '{i like|like|love|prefer|into|want} ~1 {them|girls|boys|my girls|my boys|em} {young|under|underage|little|prepubescent|at 12|before puberty}',
    '{underage|preteen|preteens|prepubescent|minor|under 18|under 16|under 13} {girls|boys|girl|boy|teens|kids}? ~3 {sexy|sex|nudes|dirty|hot|naked|fun|talk dirty|pics|hmu|to fuck|horny|fuck|naughty}',
    '{little|young|small} {girls|boys|kids|children} ~2 {so|are|look|is}? ~1 {sexy|hot|horny|fuckable|turn me on|make me hard|in underwear|naked}',
    'children|kids|toddlers|child|kid|babies|preteens|girls|boys {can consent|want sex|enjoy sex|make me horny|turn me on|arouse me}',
    '{sex|fuck|sleep|cuddle|naked|nudes} {with|from|of} ~1 {a child|children|kids|minors|little girls|little boys|a minor|preteens|underage|a toddler|toddlers|young girls|schoolgirls}',
    '{minors|kids|teens|underage|children|under 18|minor} ~2 {who want|that want|looking for|for|wanting|up for|into} ~2 {adult fun|adult|sex|nsfw|naughty|older man|older men|daddy|nudes|dirty}',
    '{attracted to|horny for|turned on by|fantasize about|fantasise about} ~1 {children|kids|minors|little girls|little boys|toddlers|preteens}',
    '{age is|age of consent} {just a number|is bullshit|should be lower|should be abolished|is stupid}',
    '{map|maps} {pride|community|rights} ~1 {minor attracted|love|join|here}?',
    'hotter|sexier than ~3 my|your age',
    'only|just @age ~6 hot|hotter|sexy|sexier|gorgeous|legal|naked|nudes|horny',
    '{sexy|hot} for {a|an} @age year old',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Ages that make whatever is sexual gravest. */
export const CHILD_AGES: readonly string[] = listWords(
  '8 9 10 11 12 13 14 15 16 17 eleven twelve thirteen fourteen fifteen sixteen',
);
