/**
 * What the rules do not understand yet, by subject: sentences of danger that reach less than they should, and harmless ones that reach more
 * (none of them wakes anybody). Everything else in this folder must hold. Whoever teaches the engine one of these takes it out.
 */
export const NOT_UNDERSTOOD = {
  'wishes not to live': [
    'life feels like a punishment and i want out of it for good',
    'detention feels like a punishment and i want out of it by noon',
    "i didn't ask to be born and i don't want to stay",
    "every birthday candle i've ever blown out was for dying",
  ],
  'plans and preparations': [
    "i know when and i know how. that's the first calm i've felt in years. i'm going to die",
    "already picked the spot and the day. goodbye isn't easy so i'm just leaving this here",
    'my plan is simple: let the kids have christmas, then die',
    "quit my job yesterday, said thanks to my boss. going to need a job where i'm going",
  ],
  time: [
    "waiting till the house is quiet. then i'm done. then i can die",
    "it's two am and i've decided i am not seeing three. i'm going to end it",
    "ten more minutes then i'm gonna jump",
    'I keep telling myself: friday. On friday I can die.',
  ],
  'means and place': [
    "i bought the blades today. i know what i'm going to do with them, i'm not going to wake up tomorrow",
    "on the roof of my dorm. it's so high. one step and it's over",
    "the bottle is open and i've got a glass of water. i'm scared but i want to go",
    "loaded. safety off. i can't think of one reason not to",
    "one foot over the railing. it's windy. tell my brother i'm sorry",
  ],
  'it has begun': [
    "took about thirty of them. getting sleepy. it's peaceful",
    "the room is spinning and i've got maybe an hour left before it kicks in. i overdosed",
    "i jumped. broke my leg. i'm still alive and i want to go back up",
  ],
  'soft goodbyes': [
    "i won't be around for my birthday. tell my sister she was the best thing in my life",
    "I've made my peace with everybody today. It's easier now that I know it's almost over.",
    "i've said everything i wanted to say to the people i love. now i can go",
    "tomorrow there'll be one person less on this server, and one less on this planet",
  ],
  'giving things away': [
    "my passwords are in the drawer so my family can close my accounts when i'm no longer alive",
    "I'm giving my sister my ring. I want her to have it before I do it tonight",
    "deleted all my photos, threw out my diaries, packed my things in boxes with names on them. by sunday i'm gone for good",
  ],
  hopelessness: [
    "i'm so tired of pretending i like golf",
    "i don't have it in me to keep fighting",
    "honestly i'm done. with all of it. essay's in!",
  ],
  'being a burden': [
    "there's no place for me in this world and i want to leave it",
    'i feel like a failure as a baker, the bread fell',
  ],
  'urge and injury': [
    'i have a bank card in my phone case just in case. trying not to use it',
    "i sh'd again. someone asked and i said it was the cat",
    'did it again last night. forty days clean down the drain, cut both wrists',
    'i carved a pumpkin with my leg asleep',
    'punched the mirror and then used the glass on my arm',
    'i hurt myself on purpose-built climbing walls, great hobby lol',
    'there is so much blood. i think i went too far this time',
  ],
  eating: [
    'baby threw up after dinner again, fourth time this week',
    'relapsed into buying yarn and i feel great',
    'my heart skips when i see her and i hope it never stops',
  ],
  recovery: ['day 200 clean and the urge to self harm is finally gone'],
  'relapse and addiction': [
    'overdosed on purpose last week and lied to the doctors that it was an accident',
    'craving pickles so bad, please someone bring me some',
    "narcan brought me back and i'm angry that it did. i wanted to go",
  ],
  'another living person': [
    "he sent me a voice message saying goodbye and that he's on the bridge",
    "my sister texted 'i love you, look after the kids', and she isn't picking up. she tried to kill herself before",
    "grandpa says he'll stop eating and take all his heart tablets on sunday so he can go be with gran, he means it",
  ],
  'those who died': [
    'my ex shot himself. i think about doing it with the same gun',
    'grandad hung himself, dad hung himself, i feel like i will too',
  ],
  grief: [
    "i just want to be with him. wherever he is. i don't want to be here",
    "My brother hanged himself in May and now I can't stop thinking about doing the same",
    "three friends in two years, all suicide. i feel like i'm next",
    "Survivor's guilt is eating me, it should've been me who died",
  ],
  negation: [
    "i'm not okay and i don't want to be here",
    'never once have i been glad to be alive',
    "who says i want to end it? i don't want to end my life",
  ],
  hypothetical: [
    "what do you think happens after we die? i keep hoping it's nothing, i want it to be soon",
    "suppose i drove into a tree. they'd think it was an accident. i keep supposing",
    "do you ever stand at a crossing and think: one step and i'd be dead",
    'could a person just decide to die? because i have been deciding it for weeks',
    'what would you do if you wanted to be dead every single day like me',
  ],
  quotation: ['i keep hearing "just kill yourself" in my head and i want to listen'],
  'lyrics and titles': [
    'the film ended with him killing himself and i envied him. i want that too',
    "season finale hit too close, she took the pills and i've been planning the same",
    'listening to Suicidal Thoughts by Biggie on the way to work',
    "they quoted hamlet in class and all i could think was that i don't want to be",
    'my playlist is called reasons to die and i keep adding my own',
  ],
  games: [
    "i'm useless at this game and useless in life, everyone's better off without me",
    'i wish i could respawn into someone else, i hate being alive',
    'dying in game is the closest i get to what i really want, which is to be dead',
    'no game distracts me anymore, i feel completely empty',
  ],
  idioms: [
    'this loneliness is going to be the death of me and i want it to be',
    "i'm going to end it. the relationship, i mean, tonight",
    'rather be dead than caught wearing that jersey lol',
    "i'd give my life to just be dead already",
    "i'm checking out. of life. tonight. pills are counted",
    'my will to live left years ago and never came back',
  ],
  'medical and work talk': [
    'psych nurse here. i hold it together for patients and go home wanting to die',
    'wrote my thesis on suicide prevention while planning my own suicide',
    "i've been skipping my insulin on purpose because i want to die",
    'the side effects leaflet says suicidal thoughts. well. i have them',
    'cutting is my stress relief after night shifts, did it again today, cut myself in the staff toilet',
    "the scan is bad. i'm not waiting for it to kill me, i'm going to do it myself this week",
    "HR sent the suicide hotline poster. i called it from the car park. i couldn't stop crying",
  ],
  'helping others': [
    "you talked me down last week, sorry, it didn't last. i'm on the roof again",
    'i read the pinned post on suicide and it just made me want it more',
    'i give great advice for someone who wants to be dead',
  ],
  'talk of death': [
    "the news is full of death and i'm envious",
    "if euthanasia was legal for depression i'd sign up today",
    "my OCD says i'll jump. today i'm not sure it's the OCD. i want to jump",
    'organ donor card signed. hope they get to use it soon',
  ],
  'illness and pain': [
    "i'm not doing another chemo. i've got the morphine and i'm going to take it all tonight",
    "why didn't the heart attack just take me",
    'tinnitus every second for a year, i understand now why people end their lives, i want to end mine',
  ],
  'survivors of abuse': [
    "he said no one would ever love me and he was wrong, i'm engaged",
    'he used to tell me to kill myself. now i tell it to myself, and i want to',
  ],
  'new mothers and parents': [
    "she'd be better off with any other bottle, this one leaks",
    "when my husband's home from work i'll hand him the baby and go to the bridge. he'll be a good dad without me",
    'no sleep for nine months. sometimes i look at the window and think jump, i really could jump out of it',
  ],
  'the old and those who care for others': [
    "Since Harold went there's no sense in it. I have saved my heart pills and I shall take them on Sunday",
    "some days i think it would be easier if mum and i both just didn't wake up",
    "nobody's rung in three weeks. I could be dead and who'd know. I wish I was",
    "i gave mum her medicine and now i'm going to take the rest myself. i'm so sorry",
  ],
  'veterans and first responders': [
    "sidearm's on the table, letter to my wife is under it. semper fi",
    "22 a day and i think i'm going to be one of them",
    'going to eat my rations tonight. tell the boys i held out as long as i could lol',
    "firefighter, 19 years. i can't get the faces out and i think about ending it every shift",
  ],
  'the young': [
    'i cry in the bathroom every lunch because my lashes hate the wind',
    'if i fail gcses my parents would rather i was dead and honestly same, i want to be',
    "i'm trans and my family pretends i died. maybe i should",
    "the teacher asked where i see myself in 5 years. dead. i didn't say it but dead",
  ],
  'chat style': [
    'salty asf n noone cares',
    'got da rope got da tree got nothin 2 lose im doin it 2nite',
    'why cant i just die already omg i mean it',
    'wrists r cut n bleedin wont stop help',
  ],
  'long texts': [
    "My mother fell in the kitchen in October and since then I've been her nurse, cook and secretary. My sister sends emojis. I love my mother. I also sometimes stand in the chemist's with her prescriptions and think that I could take them all myself and finally sleep. Then I drive home and make soup.",
    "There's a novel I love where the sailor walks into the sea at the end. We read it at school and argued for a week about whether he meant to die. I thought it was only sad. I've read it again this winter and I understand him now, and I want to write about it for the reading circle, if anybody wants to read it too.",
    'Positive: slept six hours, ate breakfast, answered two mails. Negative: I spent the afternoon fixing the copy room printer. It feels so worthless at its job. Tomorrow: try again.',
  ],
  'a first fresh look': [
    "don't bother calling back. in twenty minutes i'll have jumped",
    "rope's up. chair's under it. i just need to stop shaking",
    "my roommate just locked the door and said she's taking the pills now",
    "i don't see the point in being on time",
  ],
  'a second fresh look': ["the train at 9.15 is the one i'm going to step in front of"],
  'a third fresh look': [
    "i'll be hanging from the oak before you finish reading",
    'love you mum love you dad. going to jump now',
    "wife found out. i'm in the garage with the rope. i can't face her",
  ],
  'a fifth fresh look': [
    'lately i catch myself hoping a truck drifts into my lane',
    'no one would notice if i stopped dusting up there',
  ],
  'a list by person': [
    'I have ordered this list by person. Mum: the recipes. Tom: finish the boat. Ayesha: you were right about the tent. I am not angry at anyone. I have had enough camping for one life and I am going to book a hotel while there still is one.',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;
