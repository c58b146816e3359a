import { type Phrase, type WordLists } from '../phrases.ts';

// Left out on purpose: kindness, "you can talk to me", "I am here for you", and offering a private message on this server. A single question about age, school or
// looks is small talk; beside another step it is a pattern.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const GROOMING_LISTS = {
  app: listWords(
    'snap snapchat kik telegram tele whatsapp insta instagram ig signal wickr skype facebook fb messenger viber session wechat line tiktok imessage zangi threema omegle',
  ),
  picture: listWords('pic pics picture pictures photo photos selfie selfies nude nudes video videos vid vids'),
  elder: listWords(
    'moms dads mom mother dad father parents daddy teacher sister brother mods moderators mod folks family',
  ),
  age: listWords('8 9 10 11 12 13 14 15 16 17 eleven twelve thirteen fourteen fifteen sixteen seventeen'),
} satisfies WordLists;

/** Somebody winning the trust of a young or needy person, or drawing people away from here. */
export const GROOMING = {
  plain: [
    'you are ~2 {mature|grown up|smart|developed|sexy|beautiful} for {your age|a @age year old|@age}',
    '{mature|grown up} for your age',
    'age is ~1 just a number',
    'age {does not|do not} {matter|bother} ~1 {to me|me|between us|for us|in love|when}',
    '{like|prefer|love|into|date|dating} ~1 {younger|underage} {girls|boys|guys|women|ones|teens}',
    '{more like|act like|look like|not like} a @age {year old}? ~3 {woman|girl|man|more like|at all|to me}',
    '{get along|bond|have more fun|connect} ~2 with {teens|kids|younger girls|younger people|young girls|younger boys} ~2 {like you}?',
    '{your|ur} older {boyfriend|girlfriend|friend|lover|daddy}',
    'do|must|should|better|will not ~1 tell|show|mention ~1 @elder|anyone|anybody|nobody ~3 about|this|secret|our|okay|ok|we|messages|chat',
    'never ~1 tell|show|mention ~1 @elder|anyone|anybody|nobody ~3 about|this|secret|our|okay|ok|we|messages|chat',
    'do|must|should|better|will not ~1 say anything to ~1 @elder|anyone|anybody ~3 about|this|secret|our|okay|ok|we|messages|chat',
    '{between you and me|between us|just us two} ~2 {ok|okay|delete|secret|nobody|no one|promise|right|only|and nobody|do not}',
    'your parents|mom|dad|friends|family ~1 not|never ~1 understand|get {what we|us|our|this love|the way we}',
    '{our|be our|keep this our|keep this a|keep it a|keep it our|just our} ~1 {little|special} secret',
    'off|from|behind|without your ~1 @elder radar|back|knowing|seeing|finding|noticing',
    'secret|hidden|private ~1 from your @elder',
    'hide|keep|hidden this|it|us|me|our ~3 from your @elder',
    'if anyone|anybody|mom|parents|they|somebody|someone asks ~1 say|tell ~2 {i am|you|we are|it is|that} ~2 cousin|friend|uncle|teacher|nobody|18|game|brother',
    '{you|we} ~1 {would|will|could|both} ~2 {get in trouble|be in trouble|lose me|go to jail} ~2 {if|so}  ~2 {people|anyone|they|you tell|keep quiet|your parents|somebody|keep}',
    '{delete|erase|clear} {this|these|the|our|your} {chat|messages|conversation|chats|texts|history|convo} ~3 {before|so|after|ok|okay|please|now|your|from|and}?',
    '{send|show|give|text|trade|share|want|wanna see|see|got|have} ~1 {me|us}? ~3 nude|nudes',
    '{send|show} ~1 me ~2 {sexy|hot|naked|body|private|bikini|underwear|topless} ~1 @picture',
    '{send|show} me {a|some|your|more|one}? @picture {of you|of your|of yourself|without|in your|in bed}',
    '{pic|pics|picture|photo|selfie|video|pictures|photos} ~1 {without|in} {your|ur} {shirt|clothes|top|bra|bikini|pyjamas|pajamas|underwear|bed|swimsuit|pants}',
    '{more|any} ~1 {private|secret|hot|sexy|naughty|special} @picture',
    '{little|short|private|special|secret} {video|pic|show|dance|videos|photo} of you',
    'trust|love|loved|trusted|care|cared about? me ~1 you would|will|should ~1 {send|show|prove|meet|turn on}',
    '{what are you wearing|show me what you are wearing}',
    '{are you|you} ~1 {a virgin|home alone|alone at home|horny|alone in your room|alone in bed}',
    'are your parents {home|around|asleep|gone|there|at work}',
    '{is|are} your ~2 {bedroom|door|room} ~1 {locked|closed|alone|open}',
    '{when|what time} ~1 {is|are|does|do|will} your ~1 @elder ~1 {home|at work|gone|asleep|sleep|go to bed|leave|out|back|working|away}',
    'do you sleep {alone|naked|in your own room|by yourself}',
    '{meet|meeting|pick you up|come over|visit me|come} ~6 {just come alone|come alone|do not bring anyone|your parents do not|nobody will know|without your parents|after school|do not tell}',
    '{turn|put|switch} ~2 {on|your|cam|camera|webcam} ~2 {just for me|for me|only for me|so i can see|i want to see}',
    '{turn|put} on your {cam|camera|webcam}',
    '{how big|how old|what size} are your {boobs|tits|breasts}',
    '{touch|touching} yourself',
    '{would you|do you want to|can i|could i|let me} {kiss|date|sleep with} {me|you|an older|someone older|a guy my age}',
    '{everyone|everybody|all girls|all boys|all the girls} ~1 {your age} ~1 {does|do|is doing}',
    '{normal|natural|okay|fine} ~3 {your age|between friends|between us|adults do|for two people|for girls like you|for boys like you} ~4 {try|relax|just|nobody|trust me}',
    '{let me|i want to|can i|will} rate your {body|butt|boobs|figure|legs|looks}',
    'you owe me ~8 {show|send|picture|pic|body|kiss|love|see|do what|visit|video}',
    'i am the only one who ~1 {really|truly|ever}? {understands|gets|loves|cares about|listens to|knows} you',
    'truth or dare ~3 {naughty|dirty|hot|sexy|adult|spicy|clothes|strip}',
    'lie|lying about your age to',
    'sugar {daddy|baby|mommy|mom|babies}',
    '{robux|vbucks|nitro|skins|phone|gift|gifts|present|money|clothes|presents|gift card|ps5|iphone} ~2 {if you|for you if|in return for|so we can|when you} ~2 {do something|send|show|meet|talk|are nice|do|be nice|come}',
    '{buy|bought|get|got|pay|give|giving} you ~1 {a|some|for|robux|vbucks|presents|anything|everything} ~5 {without your parents|little video|for a pic|for a video|to my car|to my house|to my place|if you send|if you show|in my car}',
    'you can trust me ~3 {secret|parents|alone|pic|tell}',
    'not like {your @elder|other adults|other men|the other guys|other guys|other grown ups}',
    '{poor thing|poor girl|poor boy|poor baby|you seem lonely|lonely girls|lonely boys|sad girls|broken girls|i can comfort you} ~4 {text me|dm me|add me|message me|privately|call me|come to me|come talk to me on|come over|at night|in private|do not tell}',
    '{do not|dont|without} ~1 {tell|telling|letting} ~1 {mods|moderators|admins|staff|mod}',
    '{where|so|somewhere} ~1 {mods|moderators|staff|admins} ~1 {can not|cannot|do not|will not|never|wont} ~1 {see|read|know|find}',
    '{mods|moderators|admins|staff} ~1 {are|is} ~1 {too|so} strict ~3 {dm|add|text|move|here|come|telegram|whatsapp}',
  ],
  'weak-age': [
    'how old {are|r} you',
    'asl',
    '{are you|you} {male or female|a boy or a girl|a girl or a boy}',
    '{what|which} {grade|year|class} are you',
  ],
  'weak-alone': [
    '{are you|you seem|you are} ~1 {alone|single|lonely|a girl|a boy}',
    'do you have ~1 {boyfriend|girlfriend|a boyfriend|a girlfriend}',
    'where {are|r} your @elder',
    'help ~1 {lonely|sad|depressed|broken|young} {girls|boys|teens|women}',
  ],
  'weak-place': [
    '{can|could|should|want to|let us} ~1 we? meet {up|in person|alone|somewhere|irl}',
    '{where|which city|what city|what state|which school|what school} do you {live|go|stay}',
  ],
  'weak-picture': ['send ~2 @picture'],
  'weak-contact': [
    '{dm|pm|message|inbox|text} me',
    'do you have {snap|snapchat|kik|telegram|whatsapp|insta|instagram|skype}',
    '{privately|in private|alone with me}',
  ],
  'weak-looks': ['you are ~1 {so|very} {pretty|beautiful|sexy|cute|special|hot}'],
  'weak-secrecy': ['nobody {will|would|has to|needs to} know'],
  'weak-comfort': ['{i am here to|i can|let me|i will} comfort you'],
  'weak-border': [
    '{have you|did you|you}? ever {kissed|been kissed|touched|had sex|masturbated|been with|kiss|seen a naked}',
  ],
  'weak-teaching': ['{i can|i could|let me|i will} {teach|show} you'],
  'off-platform': [
    '{add|text|contact|hit|reach|find|dm|msg|hmu|chat|talk|talking|call|join|follow|inbox|ping|message|write} {me|with me|to me|me up|up me|us} {on|at|over|via|through|in} ~2 @app {instead|privately|so|and|for|baby|there}?',
    '{add|find|message|dm} my @app',
    '{come|join|hop|come talk|come over|come chat} ~2 {to|on|over|in} ~1 {my}? {telegram|whatsapp|kik|snap|snapchat|signal|wickr} ~1 {channel|group|chat}?',
    '{dm|message|send|drop|text|pm|tell|give} me ~1 {your|ur} {snap|snapchat|kik|telegram|whatsapp|insta|number|phone number|cell|tele|line|signal|ig}',
    '{send|give|tell} you my {snap|snapchat|kik|telegram|whatsapp|insta|number|phone number|tele|ig}',
    '{move|talk|chat|continue|switch|go|speak|take this|take it} ~3 {to|on|over|via} {snap|snapchat|kik|telegram|whatsapp|wickr|signal|skype|instagram|insta|tele}',
    'my {snap|snapchat|kik|telegram|whatsapp|insta|wickr|instagram|skype|tele|ig} {is|name|username|handle|user|number|id}',
    '{what is|whats|gimme|give me|got|have|drop} {your|ur} {snap|snapchat|kik|telegram|whatsapp|number|phone number|cell|tele|ig|insta}',
    '{add|follow|find|text|hit} {me|my} ~2 @app',
    '{private|secret} {chat|server|group} {with me|just us|only us|for us|without mods|without rules}',
    '{chat|talk|text} {somewhere|someplace} {private|else|more private|safer|without mods}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;
