import { type Belief, offers, pages } from './pair.ts';

// Who says it? Words in quotation marks are somebody's, and the sentence around tells whose: a patient's, a bully's, a poster's, or the writer's
// own note. A quoted message of a living friend that says "tonight" is danger for the friend.
export const QUOTATION = {
  subject: 'quotation',
  pairs: [
    pages(
      'my friend wrote "i am going to kill myself tonight" and turned off her phone',
      'the poster says "if you are going to kill yourself tonight, call us first"',
    ),
    pages('he texted "its over, i took the pills, love you"', 'he texted "took the pills from the vet, love you"'),
    offers(
      'i keep hearing "just kill yourself" in my head and i want to listen',
      'someone yelled "just kill yourself" in the lobby and got banned',
      'queue',
    ),
    offers(
      'i typed "i want to die" and deleted it ten times. well. i want to die',
      'the sticker said "i want to die" in pink glitter',
      'queue',
    ),
    offers(
      "people ask 'are you okay' and i say yes. i want to kill myself",
      "people ask 'do you want to kill yourself' too bluntly in some trainings",
    ),
    offers(
      'my last journal entry says "i can\'t live anymore" and i meant it, i can\'t live anymore',
      'my old journal says "i can\'t live without him", i was fourteen lol',
      'queue',
    ),
    pages(
      'what she said exactly was: i am going to jump tonight. i am two hours away, what do i do',
      'what she said exactly was: i am going to jump for joy',
    ),
    offers(
      "my dad always said suicide is for cowards. then i'm a coward because i want to kill myself",
      'my dad always said "suicide is for cowards" and i think that\'s cruel',
    ),
    offers(
      'the voice says "do it, you deserve to die" and i believe it. i want to die',
      'the referee voice says "do it, you deserve it" when you score',
    ),
    offers('"hang in there" they say. i\'d rather hang myself', '"hang in there" says the cat poster'),
    pages(
      "she told my daughter in chat 'i have a knife and im going to kill myself now'",
      "she told my daughter in chat 'i have a knife block and it is pink'",
    ),
    offers(
      "my note begins with 'i'm sorry mum'. i've been writing my suicide note for days",
      "my card begins with 'happy birthday mum'. i've been writing it for days",
    ),
    offers(
      '> how are you?\nwant to die, thanks for asking. not joking',
      '> I want to die\nplease reach out to somebody, we are here for you',
      'queue',
    ),
    offers(
      "they said 'it gets better'. it didn't. i don't want to live",
      "they said 'it gets better'. it did. i want to live",
    ),
    pages(
      "my brother posted 'goodbye, by the time you see this i'll be dead' ten minutes ago",
      "my brother posted 'goodbye braces' ten minutes ago",
    ),
    offers(
      'the doctor wrote "denies suicidal ideation". i lied. i\'m suicidal',
      'the doctor wrote "denies suicidal ideation" on my form, what does that mean?',
      'queue',
    ),
    offers(
      "'everyone would be happier without me' isn't a thought, it's a fact, and i want to be gone",
      "'everyone would be happier without me' was the distortion we worked on in CBT",
      'queue',
    ),
    offers(
      "i wrote 'i don't want to be alive' on the feedback form at school and i meant every word",
      "i wrote 'i don't want to be late' on my hand",
    ),
  ],
} satisfies Belief;
