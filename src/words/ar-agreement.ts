import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Arabic for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () => 'لا يستطيع فعل هذا إلا من يعتني بهذه المجموعة. لتغيير شيء، يُرجى إخبار أحد هؤلاء.',
  'looking-after-none': () => 'هذا لمن يعتني بمجموعة، ولا أرى هنا مجموعة تعتني بها. لتغيير شيء، يُرجى إخبار أحد هؤلاء.',
  'agreement-missing': () => 'يُرجى كتابة الاتفاق، وذكر الجديد فيه في جملة واحدة. لم يتغير شيء.',
  'agreement-same': () => 'هذا هو نص الاتفاق نفسه. يُرجى تغيير الكلمات أولًا ثم إرسالها. لم يتغير شيء.',
};

/** Arabic for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'قراءة ما اتفقت عليه مجموعة',
    optionNames: { group: 'المجموعة' },
    options: { group: 'أي مجموعة' },
  },
  heading: (details) => `## ما اتفقت عليه **${details.name}**`,
  since: (details) => `يسري هذا منذ ${details.when}.`,
  changed: (details) => `آخر تغيير: ${details.change}`,
  changeButton: 'تغيير',
  form: {
    title: 'تغيير الاتفاق',
    textLabel: 'ما تتفق عليه المجموعة',
    changeLabel: 'ما الجديد فيه؟',
    changeDescription: 'جملة واحدة. ستعرفها المجموعة.',
  },
  saved: 'الاتفاق الجديد يسري من الآن. وقد أخبرتُ المجموعة بما هو جديد فيه.',
  overtaken:
    'أثناء الكتابة غيّر شخص آخر الاتفاق، لذلك لم تُحفظ كلماتك بعد. في البداية الاتفاق كما هو الآن، ثم كلماتك. ويمكن جمعهما معًا بالزر في الأسفل.',
  announced: (details) =>
    `تغيّر اتفاق **${details.name}**. الجديد: ${details.change}\nيمكن قراءته كاملًا بالأمر \`/group agreement\`.`,
};
