import { type Phrase, type WordLists } from '../phrases.ts';

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const HARM_LISTS = {
  app: listWords(
    'snap snapchat kik telegram whatsapp insta instagram signal wickr skype discord facebook messenger viber session wechat line tiktok',
  ),
  picture: listWords('pic pics picture pictures photo photos selfie selfies nude nudes video videos vid vids'),
  coin: listWords('btc bitcoin eth ethereum crypto usdt money cash solana wallet nft nfts xrp doge tokens'),
  elder: listWords('mom mum dad parents mother father mommy daddy teacher sister brother'),
  dose: listWords(
    'pills tablets mg milligrams grams meds paracetamol tylenol ibuprofen xanax aspirin insulin antidepressants',
  ),
} satisfies WordLists;

/** Asking for or giving the how; only the words of the question, never an answer. */
export const METHOD = {
  sought: [
    '{painless|easiest|quickest|fastest|easy|quick|best|surest|least painful|most effective|peaceful|cheapest} ~1 {way|ways|method|methods} {to|of} ~1 {die|go|kill myself|end it|end my life|suicide|dying|end it all|kill yourself|commit suicide|killing myself|od|overdose|ending it}',
    'how many|much ~3 @dose ~4 {die|kill|overdose|lethal|fatal|death|od|suicide|dead}',
    'how many|much ~6 {to overdose|to od|to kill me|would kill me|will kill me|is lethal|is fatal|to die|a lethal dose}',
    '{lethal|fatal|deadly} {dose|dosage|amount|doses|combination|quantity}',
    'how {to|do i|do you|can i|would i|long does it take to} ~1 {tie a noose|make a noose|overdose|od|hang myself|die painlessly|die quickly|die without|kill myself|bleed out|end my life painlessly|kill yourself|commit suicide}',
    '{suicide|exit} {method|methods|kit|bag|guide|forum|instructions}',
    '{will|would|can|could} ~4 {pills|mg|tablets} ~3 kill {me|you}',
    'where ~3 {buy|get|order|find} ~4 to {die|kill myself|end it|end my life|overdose|hang myself}',
    '{does|do|will|would} ~3 {hanging|drowning|overdosing|bleeding out|jumping} {hurt|work}',
    'without ~2 pain ~3 {die|suicide|kill myself}',
  ],
  pact: [
    'suicide {pact|partner|buddy}',
    '{die|ctb|kill ourselves|end it|go|end our lives|overdose|jump} together ~2 {tonight|tomorrow|online|both|forever|with me}',
    '{let us|we should|we could|we can|we will} ~2 {die|kill ourselves|end it all|end it|end our lives} together',
    'die with me',
    '{looking for|need|want|seeking|find} ~1 {someone|partner|anyone|somebody|a partner|people} to ~1 {die|ctb|kill myself|end it|commit suicide} with',
    '{anyone|anybody|someone|who} ~2 want|wants to ~1 die with me',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Somebody winning the trust of a young or needy person, or drawing people away from here. */
export const GROOMING = {
  plain: [
    '{mature|grown up|smart} for your age',
    'age is ~1 just a number',
    '{do not|never|please do not|cannot} ~1 {tell|show|mention it to|say anything to} ~1 {your}? @elder|anyone|anybody|nobody ~3 {about us|about this|secret|our|this|okay|ok|we}',
    '{our|be our|keep this our|keep this a|keep it a|keep it our|just our} ~1 {little|special} secret',
    '{delete|erase|clear} {this|these|the|our|your} {chat|messages|conversation|chats|texts|history|convo}',
    '{send|show|give|text|trade|share|want|wanna see|see|got|have} ~1 {me|us}? ~3 nude|nudes',
    '{send|show} ~1 me ~2 {sexy|hot|naked|body|private|bikini|underwear|topless} ~1 @picture',
    '{send|show} me {a|some|your|more}? @picture {of you|of your|of yourself|without}',
    'what are you wearing',
    '{are you|you} ~1 {a virgin|home alone|alone at home|horny}',
    'are your parents {home|around|asleep|gone|there}',
    '{turn|put} on your {cam|camera|webcam}',
    '{how big|how old|what size} are your {boobs|tits|breasts}',
    '{touch|touching} yourself',
    'would you {kiss|date|sleep with|have sex with|meet} {me|an older|someone older|a guy my age}',
    'lie|lying about your age to',
    'sugar {daddy|baby|mommy|babies}',
    'you can trust me ~3 {secret|parents|alone|pic|tell}',
  ],
  weak: [
    'how old are you',
    'how old r you',
    'asl',
    'a s l',
    'are you ~1 {alone|single|a girl|a boy|male or female}',
    'do you have ~1 {boyfriend|girlfriend|a boyfriend|a girlfriend}',
    'where {are|r} your @elder',
    '{can|could|should|want to|let us} ~1 we? meet {up|in person|alone|somewhere|irl}',
    '{where|which city|what city|what state|which school|what school} do you {live|go|stay}',
    'send ~2 @picture',
    'what grade are you',
    'dm|pm|message|inbox|text me',
    'you are ~1 {so|very} {pretty|beautiful|sexy|cute|special|hot}',
  ],
  'off-platform': [
    '{add|message|text|contact|hit|reach|find|dm|msg|write|hmu|chat|talk|talking|call|join|follow|inbox|ping} {me|with me|to me|me up|up me|us} {on|at|over|via|through|in} ~2 @app',
    '{move|talk|chat|continue|switch|go|text|speak|take this} ~3 {to|on|over|via} {snap|snapchat|kik|telegram|whatsapp|wickr|signal|skype|instagram|insta}',
    'my {snap|snapchat|kik|telegram|whatsapp|insta|wickr|instagram|skype} {is|name|username|handle|user|number|id}',
    '{what is|gimme|give me|got|have|drop} {your|ur|a} {snap|snapchat|kik|telegram|whatsapp|number|phone number|cell}',
    'do you have {snap|snapchat|kik|telegram|whatsapp|insta|instagram|skype}',
    '{private|secret} {chat|server|group} {with me|just us|only us|for us}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Tricks for money, accounts and clicks. */
export const SCAM = {
  bait: [
    'free {nitro|discord nitro|steam|robux|vbucks|v bucks|iphone|gift card|gift cards|ringtone|ringtones|crypto|bitcoin|eth|nft|nfts|spins|entry}',
    '{claim|collect|redeem|receive|get} {your|the|ur|a|now your|free} ~2 {prize|reward|gift|bonus|award|airdrop|refund|voucher|giveaway|winnings}',
    '{you have|you are|you were|you|u have|u} ~1 {won|been selected|been chosen|a winner|awarded|been awarded|the lucky winner|randomly selected|selected to receive}',
    '{won|win|winner|awarded|guaranteed} ~3 {prize|cash|gift|reward|award|voucher|holiday|ipod|iphone|lottery}',
    '{prize|cash|guaranteed|urgent|award|reward} ~4 {claim|guaranteed|call now|call from}',
    '{double|triple|multiply} ~1 your @coin',
    '{guaranteed|daily|weekly|100x|10x|huge|massive|risk free|passive} {profit|profits|returns|income|roi|gains|payout|payouts}',
    '{invest|investing|investment|trade|trading|deposit|send|sent} ~4 {and|to} {get|earn|receive|make} ~3 {back|profit|profits|double|weekly|daily|returns|hours}',
    '{earn|make|made|earning|making|earned} ~4 {from home|per day|a day|per week|a week|daily|weekly|every day|in 24 hours|per hour|online with|passive income}',
    '{forex|crypto|bitcoin|binary|fx} {trader|trading|mentor|expert|investment|signals|giveaway|account manager|airdrop|presale|pump}',
    '{recover|recovery|recovered} ~3 {lost|stolen|hacked|your|wallet|funds} ~2 {crypto|bitcoin|funds|account|money|wallet|expert}',
    '{verify|confirm|validate|connect|sync|restore|unlock} {your|ur} ~1 {account|wallet|identity|details|bank|password|card}',
    '{account|wallet|card} ~2 {suspended|limited|locked|will be closed|been compromised|on hold|deactivated}',
    '{seed|recovery|secret} phrase',
    'private key|keys',
    '{airdrop|giveaway|presale|whitelist|mint} ~3 {live|now|link|claim|join|open|wallet|ends|spots|free}',
    '{first|next} ~2 {people|users|followers|wallets} ~3 {get|will|receive|to}',
    '{drop|comment|leave|send} {your|ur} {wallet|address|eth|sol|btc} ~1 {address|below|wallet}?',
    'drop your ~1 wallet|address',
    '{retweet|rt|like} ~2 and follow',
    '{accidentally|mistakenly|falsely} reported {you|your|ur}',
    '{vote|test} ~3 my game ~3 <link>',
    '{cashapp|cash app|paypal|venmo|zelle} {me|flip|giveaway|is}',
    'gift card|cards {code|codes|number}',
    '{click|tap|visit|open|check|follow|use} ~2 {link|here|<link>|url|website} ~4 {free|win|claim|get|earn|now|verify|profit|register|nudes|join}',
    '{dm|message|text|contact|whatsapp|inbox|write|telegram} ~3 {to earn|to start|to invest|for profit|for more info|on how to|to get started|start earning|how to earn|to make}',
    '{click|tap} {the|this|my|on|on the} link {in|below|above|to}',
    '{text|txt|send|reply} ~1 {stop|win|yes|claim|join|go|chat|start|the word} ~1 to',
    'call {now|free|09|0800|our|customer|from landline|landline} ~3 {claim|to|landline|08|prize|only|now|services}',
    '{valid|code|reply|txt|text} ~2 {12hrs|16|150p|18|optout|opt out}',
    '{150p|150ppm|10p|50p|100p|25p|1.50} {per|a|min|msg|week|pm}?',
    '{onlyfans|premium snap|hot girls|sexy singles|singles in your area|cam girls|dating service|chatlines|local girls}',
    '{limited|special|exclusive} {offer|time offer|spots|deal} ~3 {now|today|act|only|call|link|reply}',
    '{camera|mobile|phone|nokia|motorola} ~3 {free|upgrade|latest|delivery}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Advice that can hurt whoever follows it. */
export const DANGEROUS_ADVICE = [
  '{you should|you can|just|you need to|you must|better|please|why not|i would|u should|try to} ~1 {stop|quit|skip|drop|flush|ditch} ~2 {your|the|all your|those|these|my|all}? {meds|medication|medicine|medications|antidepressants|insulin|pills|treatment|therapy|lithium|ssri|ssris|chemo}',
  '{stop|quit|flush|ditch|skip} ~1 {taking}? {your|those|these|all your|them} {meds|medication|medicine|medications|antidepressants|insulin|pills|lithium|treatment|chemo}',
  '{you do not|do not|no one|nobody|u do not} ~1 need|needs ~1 {meds|medication|therapy|a therapist|a doctor|doctors|antidepressants|treatment|professional help|help|a vaccine|a hospital|an ambulance|to see a doctor|insulin}',
  '{take|double|triple|try|increase} ~1 {double|twice|triple|your|the|a higher|more than the|a few extra|extra} ~2 {dose|dosage|recommended dose|prescribed|prescription}',
  '{take|try|have|drink|use|mix} ~2 {meds|pills|xanax|sleeping pills|benzos|painkillers|opioids|medication|antidepressants} {with|and} {alcohol|vodka|wine|beer|whiskey|drinks}',
  '{alcohol|drinking|weed|cocaine|drugs|heroin|getting drunk|xanax|vodka|meth|whiskey} {will help|helps|will fix|will make you feel better|is the best|will cure|is the answer|cures|works better} ~3 {depression|anxiety|you|sleep|pain|anything|everything|sad|better|medicine|than}',
  '{do not|never|you should not|no need to} ~1 {call|go to|see|tell|trust|listen to} ~2 {ambulance|911|999|112|doctor|doctors|hospital|er|therapist|therapists|crisis line|hotline|psychiatrist|suicide hotline}',
  '{starve|purge|throw up|make yourself vomit|make yourself throw up|fast for} ~3 {lose weight|weight|skinny|thin|calories|you eat|meals|slim}',
  '{starve|starving} yourself',
  '{drink|inject|inhale|gargle|take} ~2 {bleach|disinfectant|turpentine|ivermectin|mms|colloidal silver|kerosene}',
  '{vaccines|vaccine} {cause|causes} autism',
  '{depression|anxiety|adhd|bipolar|mental illness|ptsd} {is not real|is fake|is not a real|is all in your head|is a choice|is just an excuse|is just attention|does not exist|is made up}',
  '{just|you should|you can just} {wait it out|ignore it|walk it off|sleep it off} ~4 {overdose|overdosed|chest pain|stroke|bleeding|concussion|heart attack|seizure}',
  '{cures|cure|heals|treats} {cancer|diabetes|autism|depression|bipolar|aids|covid}',
  '{go ahead and|just|you should|it is fine to|it is ok to|safe to} ~1 {drive drunk|drink and drive|drive after drinking|drive high}',
] as const satisfies readonly Phrase[];
