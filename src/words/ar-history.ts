import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('ar');

const inDays = (days: number) =>
  plural(days, {
    zero: `${days} يوم`,
    one: 'يوم واحد',
    two: 'يومين',
    few: `${days} أيام`,
    many: `${days} يومًا`,
    other: `${days} يوم`,
  });

/** Arabic for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'لا يمكن حفظ سجل هنا: من يشغّل هذا البوت لم يفعّله. لم يتغير شيء. أسئلة الاطمئنان تعمل كما هي من دونه.',
};

/** Arabic for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'سجلك الخاص بما اخترته في أسئلة الاطمئنان، إن أردت واحدًا',
    options: { do: 'ماذا تريد أن تفعل به؛ من دون هذا يظهر لك', days: 'كم يومًا يُحفظ كل اختيار' },
    do: { show: 'عرضه لي', stop: 'عدم حفظ أي شيء بعد الآن', erase: 'محو كل شيء دفعة واحدة' },
  },
  days: (details) => inDays(details.days),
  off: 'لا يُحفظ هنا باسمك شيء مما تختاره في أسئلة الاطمئنان. حال الشخص من معلومات الصحة، ولدى Discord قواعد صارمة لها. من يشغّل هذا البوت لم يفعّل السجل.',
  offLeft: 'ما حُفظ من قبل يزول خلال ساعة. لمحوه الآن يمكنك استخدام `/checkin history do:erase`.',
  ask: {
    heading: '## هل ترغب في سجل؟',
    intro: 'هو لك وحدك، لتنظر إلى ما مضى. لست بحاجة إليه: أسئلة الاطمئنان تعمل كما هي من دونه.',
    what: '**ما الذي أحفظه:** ما تختاره ويومه. هذا لأسئلة الاطمئنان الخاصة بك ولأسئلة مجموعاتك. بلا أي كلمات، ومن دون ذكر أي مجموعة كانت.',
    long: '**إلى متى:** بعدد الأيام الذي تختاره. بعدها يزول كل اختيار من تلقاء نفسه.',
    who: '**من يمكنه قراءته:** لا الأعضاء الآخرون، ولا المشرفون، ولا مالك السيرفر. هو مقفل بمفتاح خاص بك. لكن من يشغّل هذا البوت لديه كل المفاتيح ويمكنه قراءته. وحين تنظر إليه يصلك عبر Discord.',
    end: '**كيف ينتهي:** مع `/checkin history do:stop` لا أحفظ شيئًا بعد ذلك. ومع `/checkin history do:erase` يزول كل شيء دفعة واحدة.',
    where: 'موافقتك تسري في كل سيرفر أنا فيه.',
    yes: (details) => `نعم، لمدة ${inDays(details.days)}`,
    other: 'نعم، لكن لمدة أقصر أو أطول',
    no: 'لا',
  },
  declined: 'حسنًا. لا يُحفظ شيء. إن غيّرت رأيك يمكنك استخدام `/checkin history`.',
  begun: (details) =>
    `حسنًا. من الآن أحفظ كل ما تختاره لمدة ${inDays(details.days)}. للنظر إليه أو إيقافه أو محوه يمكنك استخدام \`/checkin history\`.`,
  changed: (details) => `يُحفظ كل اختيار الآن لمدة ${inDays(details.days)}. ما كان أقدم من ذلك زال.`,
  heading: '## سجلك',
  empty: 'لم يُحفظ شيء بعد. ما تختاره في المرة القادمة سيظهر هنا.',
  counts: 'ما اخترته، وكم مرة:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'قبل ذلك، شهرًا بعد شهر:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `في الصورة لكل يوم مكانه، من اليسار إلى اليمين. الخط الأعلى هو «${details.best}» والأدنى هو «${details.hardest}». حيث لا علامة، لم يُحفظ شيء. وقبل كل أسبوع خط رفيع.`,
  alt: (details) =>
    `صورة للأيام من ${details.from} إلى ${details.to}. عدد الأيام التي عليها علامات: ${details.count}، على خمسة خطوط، من «${details.hardest}» في الأسفل إلى «${details.best}» في الأعلى. والباقي فارغ. النص المرافق يذكر ما كان في كل يوم.`,
  noPicture: 'تعذّر رسم الصورة هذه المرة. النص يقول الشيء نفسه.',
  kept: (details) =>
    `موافقتك على هذا: ${details.since}. يزول كل اختيار من تلقاء نفسه بعد ${inDays(details.days)}. هنا تراه أنت وحدك. من يشغّل هذا البوت يمكنه قراءته.`,
  stopped: 'لا يُحفظ شيء بعد الآن. ما تراه هنا يزول من تلقاء نفسه حين تنقضي أيامه، أو فورًا إذا محوته.',
  stop: 'عدم حفظ أي شيء بعد الآن',
  erase: 'محو الكل',
  longer: 'الحفظ لمدة أقصر أو أطول',
  again: 'نعم، الحفظ من جديد',
  eraseAsk: 'هل أمحو كل شيء؟ لا يمكن استعادته. وبعد ذلك لا يُحفظ أي شيء.',
  eraseYes: 'نعم، محو الكل',
  erased: (details) =>
    plural(details.count, {
      zero: `مُحي: ${details.count}. لم يبق شيء، ولا يُحفظ شيء بعد الآن.`,
      one: 'مُحي اختيار واحد. لم يبق شيء، ولا يُحفظ شيء بعد الآن.',
      two: 'مُحي اختياران. لم يبق شيء، ولا يُحفظ شيء بعد الآن.',
      few: `مُحيت ${details.count} اختيارات. لم يبق شيء، ولا يُحفظ شيء بعد الآن.`,
      many: `مُحي ${details.count} اختيارًا. لم يبق شيء، ولا يُحفظ شيء بعد الآن.`,
      other: `مُحي ${details.count} اختيار. لم يبق شيء، ولا يُحفظ شيء بعد الآن.`,
    }),
  erasedNone: 'لم يكن هناك ما يُمحى. لا شيء محفوظ، ولن يُحفظ شيء بعد الآن.',
};
