import { type HarmBelief } from './belief.ts';

/**
 * Harassment is contempt thrown at somebody: the reader, a member, a person talked about to be brought down. Coarse words about things,
 * about oneself, in anger at an illness, or told of ("he called me …") are none, and neither is swearing in joy. What is said against
 * somebody for their sex, disability or transition is harassment too; so is calling others to join in.
 */
export const HARASSMENT = {
  rules: ['harassment.', 'encouragement.'],
  pairs: {
    'at a person or at a thing': [
      ['you are such a useless waste of space', 'this closet is such a waste of space'],
      ['shut up you pathetic crybaby', 'I finally got the alarm to shut up'],
      ['fuck you and everything you say', 'fuck cancer and everything it took from us'],
      ["you're a fucking joke", 'the waiting list is a fucking joke'],
      ['what a piece of garbage you are', 'my car is a piece of garbage'],
      ['you absolute moron', 'what an absolute moron of a printer'],
      ['you stupid cow, nobody asked', 'stupid cow costume, nobody asked me to buy it'],
      ['everyone here thinks you are disgusting', 'everyone here thinks hospital food is disgusting'],
      ['you make me sick', 'these new tablets make me sick'],
      ['you suck at everything, quit the server', 'mondays suck and everything hurts'],
      ['nobody likes you, get lost', 'nobody likes getting lost'],
    ],
    'at a person or at oneself': [
      ['you are an idiot', 'I am an idiot for trusting him'],
      ['you pathetic loser', 'I feel like a pathetic loser today'],
      ['ur so fat and ugly lol', 'i feel so fat and ugly after the steroids'],
      ['you are a terrible mother and everybody knows it', 'I keep thinking I am a terrible mother'],
      ['you are worthless and always will be', 'my head tells me that I am worthless'],
      ['lazy piece of shit, get off your ass', 'I felt like a lazy piece of shit all week, depression is rough'],
      ['you dumb bitch', 'I was such a dumb bitch back then lol'],
    ],
    'told of': [
      ['you are a whore', 'my stepfather called me a whore when I was twelve'],
      ['you are crazy, nobody believes you', 'he kept saying you are crazy, nobody believes you, for years'],
      [
        'shut your mouth you little bitch',
        'the nurse told me she heard him say shut your mouth you little bitch to her',
      ],
      ['retard', 'kids at school used to call me retard and I still flinch'],
      ['go fuck yourself', 'my brother told me to go fuck myself at the funeral'],
      ['you are a burden and a drama queen', 'mum says you are a burden, and I started believing it'],
      ['ugly pig', 'someone commented "ugly pig" under my photo'],
    ],
    'defended, denied or comforted': [
      ['you are stupid', 'you are not stupid, the form is confusing'],
      ['you are a failure', "you're not a failure, you are exhausted"],
      ['you are a disgrace', 'it is no disgrace to ask for help'],
      ['nobody wants you here', 'we want you here, do not listen to whoever says nobody wants you'],
      ['attention seeking brat', 'needing attention does not make you an attention seeking brat'],
      ['you are lying, you fake', 'nobody thinks you are lying, please do not worry'],
    ],
    'against illness and disability': [
      [
        'you are all psychos in here, lock yourselves up',
        'they made me feel like a psycho for asking for a second opinion',
      ],
      ['go cry to your therapist, snowflake', 'I cry with my therapist every week and it helps'],
      ["you're faking it for attention, you lazy spastic", 'my consultant explained that spastic muscles tire quickly'],
      ['stop being such a schizo', 'my brother has schizophrenia and stop signs frighten him'],
      ['depression is for weak people like you', 'depression makes me feel weak, like walking through water'],
      ['you autistic freak', 'I am autistic and I freak out over loud noise'],
      ['cripples like you should stay at home', 'I stay at home because the stairs are too much with my wheelchair'],
      ["addicts like you are a waste of taxpayers' money", 'my tax refund was late, what a waste of a morning'],
      ['once a junkie always a junkie, scum', 'people say once a junkie always a junkie but I am four years clean'],
    ],
    'against women, men, and who somebody is': [
      ['women like you belong in the kitchen', 'women like you belong on that panel, you explained it so well'],
      ['man up and stop crying you pussy', 'I was raised to man up and it nearly broke me'],
      [
        "you will never be a real woman, you're a man in a dress",
        'strangers tell me I will never be a real woman and it hurts',
      ],
      ["it's a he, not a she, stop pretending", 'please use she, not he, for my daughter'],
      ['you are not trans you are mentally ill', 'I am trans and I am also living with bipolar'],
      ['get back in the closet, freak', 'I am not ready to come out of the closet yet'],
      ['make me a sandwich, bitch', 'my wife can make me a sandwich that fixes every bad day'],
      ['you throw like a girl and cry like one too', 'my girl cried through the whole film'],
    ],
    'joining in': [
      ["everyone mass report this loser until he's gone", 'everyone please report the spam bot until it is gone'],
      ['lets all spam her dms until she cries', 'lets all send her a card until she is home again'],
      ['spread this, ruin her life', 'the rumours they spread ruined her life, she moved away'],
      ['raid his server and make him regret it', 'our guild will raid on sunday, no regrets'],
      ['everybody say it with me: nobody wants you here', 'everybody say it with me: we made it'],
    ],
    'game chat': [
      ['gg ez trash team uninstall', 'gg wp that was close'],
      ['our mid is a brain dead monkey', 'our mid is away from keyboard'],
      ['you are dogshit at this game, delete it', 'I am dogshit at this game but I love it'],
      ['report this feeding retard', 'report the bug with the feeding animation'],
      ['learn to play you animal', 'learn to play the piano, it calms me'],
      ['worst support ever, end your career noob', 'worst lag ever, support says it ends tonight'],
      ['hahaha cry more kid', 'the kid cried more than usual after the vaccine'],
      ['fucking russians cant play', 'the russians in our lobby play so well'],
      ['ez clap you bunch of clowns', 'the clowns at the children’s ward made us clap'],
    ],
    'swearing that hurts nobody': [
      ['what the fuck is wrong with you', 'what the fuck, I got the job!!'],
      ['fucking pathetic, all of you', 'fucking amazing, all of you'],
      ['you fucking asshole', 'asshole of a day, but I made it to group'],
      ['bitch please, you deserved it', 'bitch of a headache, please pass the blanket'],
      ['screw you', 'screw it, I am going to the beach'],
      ['you little shit', 'you guys are the shit, thank you'],
    ],
  },
} satisfies HarmBelief;
