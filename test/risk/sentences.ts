import { type Tier } from '../../src/risk/assessment.ts';

// What the engine believes, as a document. All sentences are our own inventions.

/** Intent with a time, with means at hand, or with a farewell. At least nine in ten must page somebody. */
export const PLAIN_DANGER: readonly string[] = [
  // with a time
  "I'm going to kill myself tonight",
  'im gonna kms tonight, for real',
  'tomorrow morning I will end my life',
  "I've decided to end it all this weekend",
  'when my parents are asleep I am going to hang myself',
  "after school I'm going to jump off the bridge",
  'I plan to take my own life on my birthday',
  "I'm ending it tonight",
  'I will be dead by tomorrow',
  "I won't be here tomorrow",
  "I'm going to overdose right now",
  'I want to die tonight',
  'planning on killing myself next week',
  'tonight is the night I end it all',
  'gonna off myself before christmas',
  'I will shoot myself at midnight',
  'in an hour I will jump in front of a train',
  'as soon as everyone leaves I am going to end my life',
  'I am about to commit suicide',
  "I'm killing myself tonight and nobody can stop me",
  'this friday I am going to unalive myself',
  "I don't think I will make it through the night, I am going to kill myself",
  'I am going to drown myself tomorrow',
  "I'm going to slit my wrists tonight",
  'i wanna end my life tonight i cant take it anymore',
  // with means, or a plan
  'I have the pills next to me and I want to die',
  'the gun is loaded and in my hand',
  'I have a rope ready and I know which tree',
  'I bought a gun to kill myself',
  'I have a plan to kill myself',
  'standing on the bridge right now, ready to jump',
  "I'm sitting on the edge of the roof and I want it over",
  'I wrote my suicide note this morning',
  'I have written goodbye letters to everyone',
  'I have been saving up my pills so I can end it',
  'the noose is tied and I am ready',
  'I have enough pills to end my life',
  'razor in my hand, I want to die',
  'I set a date to kill myself',
  'I put my affairs in order and then I will end my life',
  'I have figured out how I am going to kill myself',
  // under way
  'I took all my pills an hour ago',
  'I just swallowed the whole bottle of pills',
  'I already took the pills, it is too late',
  'I cut too deep and it is not stopping',
  'just overdosed, tell my mom I love her',
  "I've taken too many tablets and I'm scared",
  'i cant stop the bleeding i cut my wrists',
  // with a farewell
  'goodbye everyone, I am going to kill myself',
  'this is my final goodbye, I am sorry',
  'by the time you read this I will be gone',
  'this is my last message, take care of my dog when I am gone',
  'tell my family I love them, I am ending my life',
  'goodbye forever, I love you all',
  'I have given away all my things, I will not be around much longer',
  'say goodbye to everyone for me, I am going to end it',
  'this is goodbye. I want to die and I am done waiting',
  'my last words to you all: I am sorry, it is nobody’s fault',
  'when you find this I will be dead',
  'farewell everyone, I am done with life',
  'please look after my cat when I am gone, I am ending it all',
  'see you all on the other side',
  // somebody else, now
  "my friend says she'll kill herself tonight",
  'my brother has a gun and says he is going to shoot himself',
  'she texted me "goodbye" and said she is going to kill herself',
  'my girlfriend is threatening to kill herself right now, what do I do',
  'he told me he is going to end his life tonight',
  "a friend from another server just said 'I'm going to end it tonight'",
  "my friend says she'll do it tonight",
];

/** A sentence that means danger, its tier, and beside it one that uses the same words and does not, with the most it may get. */
export interface Contrast {
  about: string;
  risk: string;
  tier: Tier;
  harmless: string;
  most: Tier;
}

function contrast(about: string, risk: string, tier: Tier, harmless: string, most: Tier): Contrast {
  return { about, risk, tier, harmless, most };
}

export const CONTRASTS: readonly Contrast[] = [
  // Negation: what is denied must be the dying, not the living.
  contrast('negation', "I don't want to live", 'T2', "I don't want to die", 'T0'),
  contrast('negation', 'I do not want to be alive anymore', 'T2', 'I do not want to kill myself', 'T1'),
  contrast(
    'negation',
    "I can't stop thinking about killing myself",
    'T2',
    "I'm not thinking about killing myself",
    'T1',
  ),
  contrast('negation', "I don't know if I want to die", 'T2', 'I would never kill myself', 'T1'),
  contrast(
    'negation',
    'never wanted to live in the first place, I want to die',
    'T2',
    'never wanted to die, just needed sleep',
    'T1',
  ),
  contrast('negation', 'no reason to live', 'T2', 'I found a reason to live', 'T0'),
  contrast('negation', 'I am suicidal', 'T2', 'I am not suicidal, just sad', 'T1'),
  contrast('negation', "I can't wait to die", 'T2', "I can't wait to see you", 'T0'),
  contrast('negation', "not only am I suicidal, I'm alone", 'T2', "I'm no longer suicidal", 'T1'),
  contrast('negation', 'I wish I had never been born', 'T2', 'I am glad I was born', 'T0'),

  // Past and recovery.
  contrast('past', 'I tried to kill myself last night', 'T2', 'I tried to kill myself ten years ago', 'T1'),
  contrast('past', 'I have been suicidal lately', 'T2', 'I was suicidal back in high school', 'T1'),
  contrast('past', 'I still want to die', 'T2', 'I used to want to die, and then I found this group', 'T1'),
  contrast('past', 'I cut myself again', 'T2', 'I used to cut myself when I was a teenager', 'T1'),
  contrast('past', 'I relapsed with cutting', 'T2', 'two years clean from self harm', 'T1'),
  contrast('past', 'since I was twelve I have wanted to die', 'T2', 'when I was twelve I wanted to die', 'T1'),

  // Another person: living, and dead.
  contrast('third person', 'my friend is going to kill herself', 'T3', 'my friend killed herself two years ago', 'T0'),
  contrast('third person', 'my sister wants to die', 'T2', 'my sister died last spring', 'T0'),
  contrast('third person', 'my brother is suicidal', 'T2', 'my brother died by suicide', 'T0'),
  contrast(
    'third person',
    'he says he will end his life tonight',
    'T3',
    'he ended his life and I miss him every day',
    'T0',
  ),
  contrast(
    'third person',
    'my roommate keeps talking about killing himself',
    'T2',
    'the main character kills himself in the last episode',
    'T0',
  ),
  contrast('third person', 'I want to kill myself', 'T2', 'people who want to kill themselves deserve help', 'T0'),

  // Quotation, songs, titles.
  contrast('quotation', 'I feel like I want to die', 'T2', 'the chorus goes "I want to die" and it is so catchy', 'T1'),
  contrast('quotation', 'I want to end my life', 'T2', 'the book is called "I want to end my life", a memoir', 'T1'),
  contrast('quotation', 'suicide is the only way out', 'T2', 'we watched Suicide Squad last night', 'T0'),
  contrast('quotation', 'i am so suicidal', 'T2', 'Suicidal Tendencies are a great band', 'T0'),
  contrast('quotation', 'goodbye world', 'T3', 'print("hello world")', 'T0'),

  // Games.
  contrast('games', 'I am going to kill myself', 'T3', 'I killed myself with my own grenade in that round', 'T1'),
  contrast('games', 'I want to jump off a bridge', 'T2', 'I jumped off the bridge to reach the loot', 'T1'),
  contrast('games', 'he will kill you, I know where you live', 'H', 'the boss will kill you in one hit', 'T0'),
  contrast('games', 'im gonna kill you and your family', 'H', 'im gonna kill you next round gg', 'T0'),
  contrast('games', 'I am dying inside', 'T1', 'I keep dying on this level', 'T0'),

  // Idioms and exaggeration.
  contrast('idiom', 'this life is killing me and I want to die', 'T2', 'this exam is killing me', 'T0'),
  contrast('idiom', 'I would kill myself if I could', 'T2', "I'd kill for a coffee", 'T0'),
  contrast('idiom', 'I feel like dying', 'T2', 'I am dying laughing', 'T0'),
  contrast('idiom', 'going to kms tonight', 'T3', 'kms lol', 'T1'),
  contrast('idiom', 'I want to die so badly', 'T2', 'that was so awkward I wanted to die', 'T1'),
  contrast('idiom', 'I could hang myself', 'T2', 'I could hang out later', 'T0'),
  contrast('idiom', 'I have no will to live', 'T2', 'this homework took away my will to live lol', 'T1'),
  contrast('idiom', 'I would rather be dead', 'T2', "I'd rather die than eat pineapple pizza", 'T1'),
  contrast(
    'idiom',
    'I want to sleep forever and never wake up',
    'T2',
    'I could sleep forever on this mattress lol',
    'T1',
  ),
  contrast('idiom', 'I want to end it all', 'T2', 'I want to end the call', 'T0'),
  contrast('idiom', 'kill me please, I cannot bear living', 'T2', 'my feet are killing me', 'T0'),
  contrast('idiom', 'shoot myself tonight', 'T3', 'shoot me a message tonight', 'T0'),

  // Work, medicine, hypothetical.
  contrast('work', 'I have been thinking about suicide', 'T2', 'I volunteer for a suicide prevention hotline', 'T0'),
  contrast('work', 'I am thinking about overdosing', 'T2', 'our nurse training covers how patients overdose', 'T0'),
  contrast('work', 'having suicidal thoughts again', 'T2', 'the study measured suicidal thoughts among patients', 'T0'),
  contrast('work', 'I need to kill myself', 'T3', 'I need to kill the process with pid 4312', 'T0'),
  contrast(
    'work',
    'I attempted suicide this morning',
    'T2',
    'statistics on attempted suicide were published today',
    'T0',
  ),

  // Helping somebody.
  contrast('support', 'I am thinking of ending my life', 'T2', 'are you thinking of ending your life?', 'T0'),
  contrast(
    'support',
    'I want to kill myself',
    'T2',
    'do you want to kill yourself, or is it more that you want the pain to stop?',
    'T0',
  ),
  contrast('support', 'kill yourself', 'H', "please don't kill yourself, we love you", 'T0'),
  contrast('support', 'kys', 'H', 'he told me to kys and it hurt', 'T0'),
  contrast('support', 'nobody would miss you', 'H', 'I would miss you', 'T0'),
  contrast('support', 'you should go die', 'H', 'you should not have to go through this alone', 'T0'),

  // Farewells.
  contrast('farewell', 'goodbye forever', 'T3', 'goodbye, see you tomorrow', 'T0'),
  contrast(
    'farewell',
    'goodbye everyone, I am done with living',
    'T3',
    'goodbye everyone, that was a lovely evening, see you next week',
    'T0',
  ),
  contrast(
    'farewell',
    'this is my last message, I am ending it',
    'T3',
    'this is my last message before the flight',
    'T0',
  ),
  contrast('farewell', 'I have given away all my belongings', 'T3', 'I am giving away a sofa', 'T0'),
  contrast(
    'farewell',
    'take care of my cat when I am gone',
    'T3',
    'can you take care of my cat over the holidays?',
    'T0',
  ),
  contrast('farewell', 'I will be gone by tomorrow, forgive me', 'T3', 'the snow will be gone by tomorrow', 'T0'),
  contrast('farewell', 'my last day alive', 'T3', 'my last day at work', 'T0'),

  // Means and medicine.
  contrast('means', 'I took all my pills', 'T3', 'I took my pills with breakfast', 'T0'),
  contrast('means', 'the knife is in my hand and I want to die', 'T3', 'the knife is in the dishwasher', 'T0'),
  contrast('means', 'I am on the ledge', 'T3', 'the cat is on the windowsill', 'T0'),
  contrast('means', 'I overdosed an hour ago, I wanted to die', 'T2', 'I overdosed on chocolate lol', 'T1'),

  // Self-injury.
  contrast('self-injury', 'I cut myself last night', 'T2', 'I cut myself shaving', 'T0'),
  contrast('self-injury', 'I burned myself on purpose', 'T2', 'I burned myself on the oven', 'T0'),
  contrast('self-injury', 'I want to hurt myself', 'T1', 'I hurt myself falling off my bike', 'T0'),
  contrast('self-injury', 'the urge to cut is strong', 'T1', 'the urge to cut my hair is strong', 'T0'),

  // Distress.
  contrast('distress', 'I feel completely hopeless', 'T1', 'I am hopeless at chess lol', 'T0'),
  contrast('distress', 'everyone would be better off without me', 'T1', 'the soup would be better without salt', 'T0'),
  contrast('distress', "I can't go on like this anymore", 'T1', "I can't do this level anymore", 'T0'),
  contrast('distress', 'I feel like a burden to everyone', 'T1', 'beast of burden', 'T0'),
  contrast('distress', 'I hate myself', 'T1', 'I hate mondays', 'T0'),
  contrast('distress', 'nobody cares about me', 'T1', 'nobody cares about the offside rule', 'T0'),
  contrast('distress', 'what is the point of living', 'T1', 'what is the point of this button', 'T0'),

  // Harassment and hate.
  contrast('harassment', 'you are a worthless piece of shit', 'H', 'I stepped on a piece of glass', 'T0'),
  contrast('harassment', 'you fucking idiot', 'H', 'I felt like an idiot', 'T0'),
  contrast('harassment', 'you are pathetic', 'H', 'he said you are pathetic and I told him to stop', 'T0'),
  contrast('harassment', 'shut the fuck up', 'H', 'the shop shuts at six', 'T0'),
  contrast('hate', 'all muslims should be deported', 'H', 'all muslims in our group are invited to iftar', 'T0'),
  contrast('hate', 'women are property', 'H', 'women are welcome', 'T0'),

  // Threats.
  contrast('threats', 'I know where you live', 'H', 'I wish I knew where to live next year', 'T0'),
  contrast('threats', 'I will find you and hurt you', 'H', 'I will find you a therapist list', 'T0'),
  contrast('threats', 'watch your back', 'H', 'my back hurts', 'T0'),
  contrast('threats', "I'm going to shoot up the school", 'H', "I'm going to shoot some photos at school", 'T0'),

  // Method and company.
  contrast(
    'method',
    'what is the most painless way to die',
    'T2',
    'what is the most painless way to remove a splinter',
    'T0',
  ),
  contrast('method', 'how many pills does it take to overdose', 'H', 'how many pills are in the pack', 'T0'),
  contrast('method', 'looking for someone to die with', 'H', 'looking for someone to play with', 'T0'),
  contrast('method', 'we made a suicide pact', 'H', 'we made a packed lunch', 'T0'),

  // Grooming, moving elsewhere.
  contrast(
    'grooming',
    "this is our little secret, don't tell your parents",
    'H',
    'the secret of a good soup is patience',
    'T0',
  ),
  contrast('grooming', 'send me a pic of you', 'H', 'send me the invoice', 'T0'),
  contrast('grooming', 'how old are you? are you home alone?', 'H', 'how old are you?', 'T0'),
  contrast('moving elsewhere', 'add me on snapchat', 'H', 'I deleted snapchat', 'T0'),
  contrast(
    'moving elsewhere',
    "let's move to telegram, it is more private",
    'H',
    'let us move to the next topic',
    'T0',
  ),

  // Personal data.
  contrast('personal data', 'her address is 12 Rose Lane', 'H', 'she addressed 12 people', 'T0'),
  contrast('personal data', 'call him, his number is +44 20 7946 0958', 'H', 'the ticket number is 4711', 'T0'),
  contrast('personal data', 'write to his boss at someone@example.com', 'H', 'ping me @ noon', 'T0'),
  contrast('personal data', 'I am going to leak his address and phone number', 'H', 'I moved to a new address', 'T0'),

  // Scams.
  contrast(
    'scams',
    'free discord nitro, claim your gift here https://example.com',
    'H',
    'happy birthday, I have a gift for you',
    'T0',
  ),
  contrast('scams', 'double your bitcoin in 24 hours', 'H', 'bitcoin fell again today', 'T0'),
  contrast('scams', 'verify your wallet to unlock it', 'H', 'I lost my wallet on the bus', 'T0'),

  // Dangerous advice.
  contrast(
    'advice',
    'you should just stop taking your meds',
    'H',
    'never stop taking your meds without asking your doctor',
    'T0',
  ),
  contrast('advice', "you don't need therapy, alcohol will help you sleep", 'H', 'therapy helps me sleep', 'T0'),
  contrast('advice', 'take double the dose, it works faster', 'H', 'I missed a dose yesterday', 'T0'),
  contrast('advice', "don't call an ambulance, they just lock you up", 'H', 'please call an ambulance', 'T0'),
];

/** Everyday talk in support groups, game rooms and offices. Nothing in it may page, and next to nothing may be offered anything. */
export const ORDINARY: readonly string[] = [
  'good morning everyone, how did you sleep?',
  'thank you all for being here today',
  "I'm so tired, work was a lot",
  'my therapist suggested keeping a diary',
  'proud of you for reaching out',
  'have you told your doctor about it?',
  'I had a panic attack yesterday but I got through it',
  'we lost the match, our jungler was asleep',
  'that movie killed me, I cried so hard',
  'this deadline will be the death of me',
  'dead battery again',
  'the plant on my desk is dying, any tips?',
  'I died three times on the first boss',
  'drop dead gorgeous dress',
  'my phone died in the middle of the call',
  'over my dead body will they cancel this show lol',
  'I would die for this dog',
  "she's to die for",
  'going to bed, good night all',
  'I gave away my old books to the library',
  'goodbye folks, see you on monday',
  'tonight I am going to do it: I will finally call my mom',
  'can someone take care of my plants next week?',
  'I took two ibuprofen for my headache',
  'does anyone else get side effects from sertraline?',
  'I stood on the bridge and watched the sunset',
  'my last day of school is tomorrow',
  'last message from me for today, gotta run',
  'it is time for me to go, dinner is ready',
  'I am so done with this printer',
  'I need help with my homework please',
  'how do I kill a zombie process in linux',
  'kill the lights when you leave',
  'the suspense is killing me',
  'remember the hotline is in the pinned messages',
  'I lost my dad to cancer in march',
  'he passed away peacefully',
  "it's ok to not be ok",
  'please stay safe and drink some water',
  'you are not a burden',
  'you deserve to be here',
  'have you thought about calling a crisis line?',
  'if you are thinking about suicide please talk to someone',
  'I am glad you are still alive',
  'ten months without self harm today',
  'I was in hospital last year after an attempt, and today I got my degree',
  'my cat attempted to jump off the shelf',
  'we are going to smash this presentation',
  'that goal was insane, you killed it',
  'I just want to disappear into a blanket with tea lol',
  'my son wants to be a firefighter',
  'tell my friends I love them when you see them at the party lol',
  'the exhibition ends tonight',
  'see you in the next life, said the actor in the film',
  'I hurt my back lifting boxes',
  'are you free on saturday?',
  'who else hates mondays',
  'my mom will kill me if I am late',
  'I can not live without coffee',
  'so embarrassed I could have died',
];

/** Seed phrases for disguises: each is understood plainly, so each must be understood disguised. */
export const SEEDS: readonly { text: string; tier: Tier }[] = [
  { text: 'I want to die', tier: 'T2' },
  { text: 'kill myself tonight', tier: 'T3' },
  { text: 'going to kill myself', tier: 'T3' },
  { text: 'I am suicidal', tier: 'T2' },
  { text: 'thinking about suicide', tier: 'T2' },
  { text: 'end my life', tier: 'T2' },
  { text: 'hang myself tonight', tier: 'T3' },
  { text: 'kill yourself', tier: 'H' },
  { text: 'you worthless bitch', tier: 'H' },
  { text: 'suicide pact', tier: 'H' },
];
