import { type Belief, pages } from './pair.ts';

// Written after the rules, without looking at them: as people type, long-winded, roundabout, in the English of others. What the engine does not
// understand of them yet is in not-understood.ts.

export const SIXTH_FRESH_LOOK = {
  subject: 'a sixth fresh look',
  pairs: [
    pages(
      'ok so my dog is fed and the keys are under the mat. thank you all for everything, i wont be here in the morning',
      "i fed the dog and left the keys under the mat for the sitter, we're off to spain until sunday",
    ),
    pages(
      "i wrote the letters tonight. one for mum one for my sister. they're on the desk. i feel calm for the first time in months",
      'in the end she writes goodbye letters to everyone and jumps off the bridge, cried for an hour, great film',
    ),
    pages(
      'ive got the pills laid out on the bed and im just sitting here looking at them',
      'ok im going to bed before i say something dumb. night',
    ),
    pages(
      'im gonna do it when my parents leave for work tmrw',
      "can't wait till my parents leave for work tmrw, whole house to myself, gonna play all day",
    ),
    pages(
      'this is my last message in here. you guys were the only good part. bye',
      'this is my last message here, im moving to the new server with the others. thanks for everything',
      'queue',
    ),
    pages(
      'i dont want to wake up tommorow and ive got what i need to make sure i dont',
      '"i dont want to be here anymore" is what i told my therapist in 2019 and she saved my life',
      'queue',
    ),
    pages(
      'already took a lot of them. feeling sleepy now. sorry everyone',
      'i would never do it because of my kids but some days the pain is a lot',
    ),
    pages(
      'sitting on the wrong side of the railing rn typing this with cold hands lol',
      'i took all my pills this morning like a good girl lol, all nine of them, chronic illness gang',
    ),
    pages(
      'decided on sunday. after church so i can see everyone one more time',
      'for anyone who lost someone to suicide, our zoom is sunday after church',
    ),
    pages(
      "i've paid off the rent, cancelled my phone contract, gave the cat to my neighbour. theres nothing left to do but go",
      'my last day is friday!! said goodbye to everyone, left a note on my desk, out of here',
    ),
    pages(
      'I am not good in English but I want say goodbye, tonight I finish with my life',
      'my brother took his own life two years ago tonight and i lit a candle for him',
    ),
    pages(
      "my husband passed in march and i've decided to join him this weekend. The papers are in order in the top drawer.",
      'My husband died in March. The house is so quiet at night.',
    ),
    pages(
      'the rope is in my car has been since tuesday. today feels like the day',
      'they found the rope in his car. we had no idea. he was only 19',
    ),
    pages(
      'can someone tell my mom i loved her. i cant do it myself after tonight',
      'boss fight tonight im gonna kill myself if we wipe on p4 again',
    ),
    pages(
      'i gave myself until my birthday and my birthday is tomorrow so',
      'vet put our old boy to sleep tonight, he went so peacefully',
    ),
    pages(
      'so thats it then. 11pm. the bridge. nobody will notice',
      'do you ever think about what happens after we die? been reading about buddhism',
    ),
    pages(
      'hey so um im 14 and i have my moms pills in my room and im gonna take all of them after my sister goes to sleep',
      'the song that goes "tonight i\'m gonna end it all" used to be my favourite in high school',
      'queue',
    ),
    pages(
      'i loaded it and put it back in the drawer twice already today. third time i wont put it back',
      'last year i had the pills in my hand and i put them down. today i have a year. you can too',
      'offer',
    ),
    pages(
      "by the time anyone reads this i'll be gone. dont blame yourselves",
      'anyone else get dark thoughts on prednisone? mine passed after the taper',
    ),
    pages(
      "Goodnight everyone. I mean it this time. You won't have to worry about me anymore",
      'goodnight everyone, love you all, talk tomorrow',
    ),
    pages(
      'i picked the place i picked the day and i actually feel relieved',
      'work training today was on what to do if a student says they want to kill themselves, pretty heavy',
    ),
    pages('gonna end it tn idc anymore', 'gonna shoot some hoops after this, brain is fried'),
    pages(
      'I have been saving my tablets for weeks and I believe I have enough now. I shall not trouble the children any longer',
      'mom has been saving all her old tablets in a drawer, should we take them to the pharmacy?',
    ),
    pages(
      'bleeding pretty bad in the bathtub i dont think i want to stop it',
      'bleeding pretty bad this cycle, sitting in the bathtub, any tips',
    ),
    pages(
      'my roomate is away all weekend so theres no one to stop me this time',
      "finally gave away all her clothes. it's been six months since the funeral",
    ),
    pages(
      'to whoever finds this account, my name was jess and i tried really hard',
      'i wanted to die every single day for two years and i really dont anymore',
      'queue',
    ),
    pages(
      'im at the station waiting for the fast one that doesnt stop here',
      'i overdosed when i was 17. im 34 now. if i could hug that kid i would',
      'queue',
    ),
    pages(
      'i just want you to know none of this is your fault. i scheduled some messages to go out tomorrow. love you all',
      'i scheduled some messages to go out tomorrow for the fundraiser',
    ),
    pages(
      'he took the guns but he doesnt know about the one in the garage and im going out there now',
      'we buried dad today. he left a note. i keep reading it and it doesnt answer anything',
    ),
    pages(
      'ive had a bottle of vodka and my whole prescription, should i text anyone or just let it happen',
      "he told me last winter he had a plan and we got him into hospital. he's home now",
    ),
    pages(
      "everyone keeps telling me to wait until after xmas. i'm not waiting. new years is too late for me",
      "I'm so done with this semester, someone end me",
    ),
    pages(
      'my friend just sent me a goodbye text and now her phone is off and she has pills at home what do i do',
      "she texted me goodbye and turned her phone off and i drove over. that was 2021. she's fine now, has a baby",
    ),
    pages(
      'pls help my brother locked himself in the bathroom with a knife saying he wants to die',
      "he's gonna shoot himself in the foot with that contract",
    ),
    pages(
      'i know its selfish but i cannot do another night. tonight will be the last one i promise',
      'how do i ask my friend if shes suicidal without making it worse?',
    ),
    pages(
      'ive made peace with god and my sister, monday i will be free of this body',
      'if you are thinking of ending your life please call someone, you matter to us',
    ),
    pages(
      'deleting my accounts one by one. this server is the last. it was nice knowing yall',
      'deleting my accounts this week, social media is eating my brain. it was nice knowing yall, ping me on signal',
    ),
    pages(
      "I finally bought it. It came in the mail today. I'll use it as soon as the kids are at their dad's",
      'i jumped off the bridge into the lake today!! first time ever, cold as hell',
      'offer',
    ),
    pages(
      "if i dont reply by tomorrow you'll know i actually went through with it this time",
      'sorry for the late reply, i was on shift at the crisis line, three callers with a plan tonight. tea time',
    ),
    pages(
      'already on the roof. its really pretty up here. dont call anyone',
      'sitting on the roof with my tea, its really pretty up here',
    ),
    pages(
      'my chemo stops working and i am stopping too. the doctor left enough morphine in the house and tonight i take it all',
      'i got rid of every blade in the house and gave my meds to my wife. day one',
    ),
  ],
} satisfies Belief;

export const SEVENTH_FRESH_LOOK = {
  subject: 'a seventh fresh look',
  pairs: [
    pages(
      'im killing myself on friday and honestly its the only thing keeping me calm',
      "i'm killing it on friday, my set list is the only thing keeping me calm",
    ),
    pages(
      'cant do this anymore im hanging myself in the garage when my wife takes the kids to practice',
      'cant do this anymore im hanging the pictures in the garage myself while my wife takes the kids to practice',
      'queue',
    ),
    pages(
      'ok bye for real. took every pill in the medicine cabinet like 20 mins ago',
      '"see you on the other side" he said before the surgery and he did, he\'s recovering great',
      'queue',
    ),
    pages(
      'got the rope from the shed. tonights the night. love u all sm',
      "got the rope from the shed. tonights the night. we're finally building the treehouse",
    ),
    pages(
      "i've decided that ill end my life before my 30th. thats next thursday",
      'he wrote me a letter before he died. i finally opened it today and cried for hours',
      'queue',
    ),
    pages(
      "hi this is alex. if you see this tell my little sister that i loved her and that i'm sorry. i wont be alive tmrw",
      'if you see this tell my little sister i loved her cookies',
    ),
    pages(
      'i have my dads gun on my lap and i wanna pull the trigger so bad',
      'i have my dads old gun, does anyone know how to get it appraised? it belonged to my grandad',
    ),
    pages(
      'Sorry for my english. I have decide to die today. I have already the medicine. Thank you for talk with me.',
      'i work in palliative care and today a patient told me he has decided to die at home',
    ),
    pages(
      'i am 71, my wife is gone, and tonight i will take all her leftover tablets with a glass of the good whiskey',
      'my wife is gone three years and i still keep her leftover tablets in the cabinet, silly i know',
    ),
    pages(
      'im going to jump from the 9th floor as soon as my roommate leaves for class',
      'as soon as my roommate leaves for class im going to jump in the shower',
    ),
    pages(
      'its 3am and im walking to the train tracks. im not coming home. goodbye',
      'its 3am and im walking home along the train tracks, moon is insane',
    ),
    pages(
      "theres a note on the fridge. i'll be dead by the time mum gets back from work",
      'theres a note on the fridge, be back by the time mum gets home from work',
    ),
    pages(
      'ive got enough insulin here to never wake up and i think im gonna use it tonight',
      'i used to say goodbye to my cat every night because i thought i wouldnt wake up. panic disorder is wild',
      'queue',
    ),
    pages(
      'i slit my wrists its not stopping idk what to do anymore i guess this is it',
      "how do you answer when a kid in your class writes 'i want to kill myself' on the worksheet?",
    ),
    pages(
      'gonna kms tmrw after the maths test so at least i dont have to see the result. not joking',
      'i dont want to kill myself, i just want one day without the noise in my head',
    ),
    pages(
      'planning to drive into the river on the way home from work today',
      'when i was 22 i was going to drive into the river on the way home from work. i didnt. im so glad',
      'queue',
    ),
    pages(
      'i already said goodbye to my cat. doing it tonight. dont try to talk me out of it',
      'the crisis text line person asked me if i had a plan and i said no. still felt good to talk',
    ),
    pages(
      "told my therapist i was fine. i'm not fine. i bought a gun this morning and im going to shoot myself tonight",
      'someone in my group therapy said she bought a gun once and threw it in the lake. we all clapped',
    ),
    pages(
      "nobody is going to stop me this time, im gonna overdose while everyone's at the wedding",
      'i survived an overdose, if you have pills next to you right now please put them in another room and text someone',
      'queue',
    ),
    pages(
      'by sunday i wont be here. ive given my switch to my cousin and wrote everyone a letter',
      'ive given my switch to my cousin and wrote everyone a letter, off to basic training on sunday',
    ),
    pages(
      'my best mate just rang me crying saying hes on the bridge and hes gonna jump, where do i call',
      "10 years ago today my best friend jumped. if you're on that bridge right now, please stay",
    ),
    pages(
      'she posted a suicide note on her story 10 min ago and isnt answering anyone',
      'that scene where she takes all the pills wrecked me, who wrote this show',
    ),
    pages(
      'just took the last of them. washed them down. if i stop typing you know why',
      'just took the last of my antibiotics, finally done with this infection',
    ),
    pages(
      "the tank is full, the hose is in the boot and i know a quiet road. after dinner i'm going",
      'taking my grandmas tablets to the pharmacy after dinner, she passed last week',
    ),
    pages(
      'wont be needing my meds refill lol. wont be needing anything after tonight',
      "me: i'm fine. also me: googling if you can die of embarrassment",
    ),
    pages(
      'ive run the bath and the blade is on the side. im so tired. bye',
      'ran a bath, lit a candle, new blade in the razor, self care sunday',
    ),
    pages(
      'please tell my boys their daddy fought. im laying my badge on the table and im going out back with my service weapon',
      'my dad killed himself with his service weapon when i was nine. i became a cop anyway',
    ),
    pages(
      'i think today is the day. cleaned my room, deleted my history, hugged my mum a bit too long',
      'today is the day. cleaned my room, hugged my mum too long, off to uni',
    ),
    pages(
      "the voices say jump and im at the window and tonight i think i'll listen",
      "if i have to sit through one more zoom i'm going to jump out of the window lmao",
    ),
    pages(
      'you wont see me log on again after this. take care of each other. i mean that. this is it for me',
      'you wont see me online for a bit, exams. take care of each other',
    ),
  ],
} satisfies Belief;

export const EIGHTH_FRESH_LOOK = {
  subject: 'a eighth fresh look',
  pairs: [
    pages(
      'ngl ive got it all planned out. monday night after football practice im gonna hang myself',
      'ngl ive got it all planned out. monday night after football practice im gonna ask her',
    ),
    pages(
      'i cant stop crying. i have a full bottle of sleeping pills and im going to take them after my kids fall asleep',
      'i have a full bottle of sleeping pills from before i quit them, where do you throw those out',
    ),
    pages(
      "this'll be my last post. i'm ending my life tonight. thank you for the laughs",
      "this'll be my last post of the night. thank you for the laughs",
    ),
    pages(
      'gonna blow my brains out before my court date lol what are they gonna do',
      'what would you say to somebody standing on a bridge?',
    ),
    pages(
      "im on the bridge on 5th. it's cold. i think im going to let go",
      'im on the bridge on 5th, traffic is dead, gonna be late for raid',
    ),
    pages(
      'i swallowed like 40 tylenol an hour ago and i havent told anyone',
      "her last words to me were 'love you, drive safe'. i replay them every night",
    ),
    pages(
      'i have written to my children and put the will on the table. at midnight i will be with my wife',
      "i have written to my children about the will, the lawyer says it's all fine",
    ),
    pages(
      'me want die today. i have knife. no body help',
      "i have had suicidal thoughts for 20 years and i've never acted on them, ask me anything",
      'offer',
    ),
    pages(
      "goodbye to the few who cared. i took the pills. it's finally quiet",
      'goodbye to the few kilos i lost on vacation lol',
    ),
    pages(
      'im gonna kill myself on my 18th bday its in 2 days ive already got everything i need',
      'im gonna get my first tattoo on my 18th bday its in 2 days',
    ),
    pages(
      'i cant go back to school on monday. id rather be dead. i have a plan and im doing it sunday night',
      'i cant go back to school on monday, id rather eat glass',
    ),
    pages(
      'pretty sure im gonna shoot myself this weekend while my roommate is in vegas',
      'pretty sure im gonna shoot a wedding this weekend while my roommate is in vegas',
    ),
    pages(
      'drinking a whole bottle of vodka and then im driving my car into a tree. bye guys',
      'my sister shot herself in march. i keep driving past her house. is that normal',
    ),
    pages(
      'dont call the cops. ill be dead before they get here',
      'the pills make me gain weight so i stopped taking all of them without telling my doctor',
    ),
    pages(
      'tomorrow will be better for everyone cuz i wont exist',
      'i took two sleeping pills and im going to bed, see you tomorrow',
    ),
    pages(
      "i've booked a hotel room so my family doesnt have to find me. i check in thursday",
      "i've booked a hotel room so my family doesnt have to squeeze. i check in thursday",
    ),
    pages(
      'my belt is around the door handle. im going to do it now. sorry mum',
      "my mom keeps saying she wants to go be with dad. she's 89 and he died in may. is that normal grief?",
    ),
    pages(
      'im 16. nobody knows but im going to kill myself over summer break. i even have the date',
      'i thought about ending my life a lot when i was in the army. the thing that helped was a dog',
      'queue',
    ),
    pages(
      'ok so i cut really deep this time and theres blood everywhere and i kinda dont care if i die',
      'i cut really deep into the budget this time and theres red everywhere',
    ),
    pages(
      'i have been a nurse for 30 years so i know exactly how much to take. it will be after my last shift on wednesday',
      'nurse of 30 years here. my last shift is on wednesday and i cant stop crying, happy tears',
      'queue',
    ),
    pages(
      'please someone adopt my cat. her name is miso. i wont be alive after this week',
      'please someone adopt this cat. her name is miso. her owner died this week',
    ),
    pages(
      'my girlfriend just told me shes going to kill herself tonight and hung up',
      'my girlfriend told me last year that she was going to kill herself. she got help. today we got engaged',
    ),
    pages(
      "there's a boy in my class, he told me he's bringing his dad's gun home to use on himself tomorrow",
      'in the book the boy brings his dads gun to school to use on himself and the teacher talks him down',
    ),
    pages(
      'i dont want help i just wanted someone to know. tonight im going to sleep and not waking up, i made sure of it',
      "just because someone says they want to die doesnt mean they'll do it but you should always ask",
      'queue',
    ),
    pages(
      "flight of stairs to the roof, lock is broken, i checked last week. tonight i'm going up there one last time",
      "trigger warning: my post from last week where i described my attempt. i'm okay, i was discharged on monday",
    ),
    pages(
      'let the record show i lasted 27 years. clocking out tonight',
      'honestly clocking out early tonight, 27 emails unanswered, not sorry',
    ),
    pages(
      "if anyone wants my steam account dm me in the next hour, after that i'm gone for good",
      'if anyone wants my steam account dm me, done with gaming, touching grass now',
    ),
    pages("when they find me tell them i wasn't scared", 'when they find me in the library tell them i was studying'),
    pages(
      'i did it. i actually did it. took all 60. feels weird',
      'i took all 60 questions and passed!! i actually did it',
    ),
    pages(
      "mate i'm sat in the car with the engine running and the garage door shut",
      'sat in the car with the engine running because the heating at home broke',
    ),
  ],
} satisfies Belief;

export const NINTH_FRESH_LOOK = {
  subject: 'a ninth fresh look',
  pairs: [
    pages(
      "on my way home im going to stop at the overpass and jump. i've said my goodbyes",
      'on my way home im going to stop at the overpass cafe and jump on the wifi',
    ),
    pages(
      "i'm ending it tonight, the pills are already crushed up in a glass",
      "i'm ending it tonight with him, the pill is already swallowed, third date was a disaster",
      'queue',
    ),
    pages(
      "three more days. on saturday i hang myself. cant believe i'm smiling",
      "three more days. on saturday i hang my first exhibition. cant believe i'm smiling",
    ),
    pages(
      'dad if you find this phone im sorry i killed myself. its not because of you',
      'my dad killed himself when i was 12 and for years i thought it was because of me',
    ),
    pages(
      'gonna take my life after the game on sunday, already told my brother hes my favorite person',
      'taking my life back after the divorce, first game on sunday',
    ),
    pages(
      'i am not asking for help. i am 63 and i have my revolver and a quiet house and i will use it before the weekend',
      "i am 63 and i have my quiet house and my garden and i'd love a pen pal",
    ),
    pages(
      'i wanna die so bad rn and theres a knife in my hand',
      'theres a knife in my hand and forty onions to go, i wanna die lol',
      'queue',
    ),
    pages(
      'we have a plan me and my bf. we r gonna overdose together friday',
      'me and my bf have a plan for friday. sushi',
    ),
    pages(
      'hi, english is second language. my husband hit me, i can not more. this night i will kill me',
      "how do paramedics cope with a hanging? my husband saw one today and he's so quiet",
    ),
    pages(
      'just drank half a bottle of bleach idk if its enough',
      'watched my mum drink half a bottle of wine every night, idk if i have the right to be angry',
    ),
    pages(
      'its my last night on this planet so ask me anything',
      'its my last night in this city so ask me anything about the food',
    ),
    pages(
      'my mum took my blades but i found her sewing scissors and im going to cut my wrist in the bath tonight',
      'my mum took my phone so im cutting her hair in the bath tonight, revenge',
    ),
    pages(
      'suicide note is in the notes app. passcode is my birthday. bye internet',
      'my notes app is a disaster, passcode is my birthday, hack me idc',
    ),
    pages(
      "i'll jump in front of the 7:40 train tomorrow. nobody waits for me at the office anyway",
      "i'll jump on the 7:40 train tomorrow, save me a seat",
    ),
    pages(
      'i stopped my insulin two days ago on purpose. i want to die and this is how im doing it',
      'i stopped my antidepressants two months ago with my doctor and i feel like myself',
    ),
    pages(
      'im tired of fighting the cravings. bought enough to kill a horse and im doing all of it tonight',
      'fighting the cravings tonight. bought enough gummy bears to kill a horse',
    ),
    pages(
      'i keep telling everyone im fine but ive picked april 3rd and im going to drown myself in the lake',
      "she drowned in the lake where we used to swim. april 3rd. i'll never go back",
    ),
    pages(
      'he says if i leave hes going to shoot himself and he has the gun out right now',
      'he used to say hed shoot himself if i left. i left. hes remarried with kids',
    ),
    pages(
      "my sister's left a letter saying she's going to end her life and her car is gone",
      "my sister's left a letter saying she's going vegan lol",
    ),
    pages(
      'if my appeal gets denied tomorrow i will hang myself in the cell, no discussion',
      "if my appeal gets denied tomorrow i'm ordering the biggest pizza",
    ),
    pages(
      'my students wont notice a sub for a few days. left lesson plans. and a letter for my wife. thats everything i think',
      'some nights i want to die and some nights i want to learn french. tonight: french',
      'offer',
    ),
    pages(
      'kept one promise: waited til after mums wedding. that was yesterday',
      'in our support group one rule is that you dont describe how you did it',
    ),
    pages(
      'i hope whoever gets my room likes the view. i fixed the window. bye',
      "if you feel like you might end your life tonight call 988, i'm alive because i did",
    ),
    pages(
      'thank you for being kind to me in here when nobody else was. i wish i could of stayed longer',
      'i wish i could of stayed longer at the party, thank you for being kind to me',
    ),
    pages(
      'turned off my location. left my phone charger at home cos i wont need it',
      'my ex threatened to overdose when i broke up with him, that was abuse and i see it now',
      'offer',
    ),
    pages(
      'told the vet id pick up ruby tomorrow but i wont. someone please go get her, she likes chicken',
      "told the vet id pick up ruby tomorrow, she's on antibiotics and likes chicken",
    ),
    pages(
      'im on floor 12 and the window opens all the way',
      'im on floor 12 of the tower and the window opens all the way, love this flat',
    ),
    pages(
      'writing this from the car. the river looks so calm. tell elena im sorry i couldnt be better',
      'writing this from the car. the river looks so calm. fishing day',
    ),
    pages(
      "i ate a big breakfast, called nana, cleared my search history. i think that's it. night",
      'the hunger games ending where they both hold the poison berries kills me every time',
    ),
    pages(
      'set an email to send at 9am so they know where to look',
      'set an email to send at 9am so they know where to look for the files',
    ),
  ],
} satisfies Belief;
