import { type Belief, offers, pages, queues } from './pair.ts';

// In groups about illness dying is a subject, and pain is described every day. Fear of dying, a prognosis, a hospice and a will are not a wish to die;
// wanting it to be over by one's own hand is.
export const ILLNESS_AND_PAIN = {
  subject: 'illness and pain',
  pairs: [
    offers(
      "stage four. i don't fear dying, i want to die before it gets worse",
      'stage four. i fear dying and i want to live to see the wedding',
    ),
    offers('the pain wins today. i want to end my life', 'the pain wins today. i want to end my shift'),
    pages(
      "i'm not doing another chemo. i've got the morphine and i'm going to take it all tonight",
      "i'm not doing another chemo till march. they've got the morphine dose right and i slept",
    ),
    queues("they can't find what's wrong with me and i've lost hope", "they can't find my file and i've lost an hour"),
    offers(
      "wish i'd died on the operating table",
      'almost died on the operating table, so thankful for that team',
      'queue',
    ),
    offers(
      "with ME you're not living, you're just not dead, and i'm tired of not being dead",
      "with ME you're pacing every day, and i'm tired of being told to exercise",
    ),
    queues(
      "lupus took my job, my friends, my body. there's no point to any of it",
      'lupus took my hair but the wigs are fabulous',
    ),
    offers('i hope the next seizure kills me', 'i hope the next seizure waits until after the exam'),
    pages(
      "got told two years. i'm making it two days. i'm going to kill myself this weekend",
      "got told two years. i'm making it count. this weekend we dance",
    ),
    offers("if the transplant fails i'm killing myself", 'if the transplant fails they put me back on the list'),
    queues(
      "i'm so tired of hurting and nobody believes me",
      "i'm so tired of hurling balls, nobody fetches like this dog",
    ),
    offers("why didn't the heart attack just take me", "why didn't the heart attack show on the ecg?"),
    offers(
      'they call it medical gaslighting, i call it a reason to kill myself',
      'they call it medical gaslighting, i call it tuesday',
    ),
    queues(
      "sick of living with this disease, it broke me and i can't cope",
      'sick of waiting rooms with this magazine',
    ),
    offers(
      'tinnitus every second for a year, i understand now why people end their lives, i want to end mine',
      'tinnitus every second for a year, white noise helps some people',
    ),
    offers('dying would be a relief at this point', 'a diagnosis would be a relief at this point'),
  ],
} satisfies Belief;
