import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Hindi for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () => 'यह सिर्फ़ वे लोग कर सकते हैं जो इस ग्रुप का ध्यान रखते हैं। कुछ बदलना हो, तो उनमें से किसी को बताइए।',
  'looking-after-none': () =>
    'यह उनके लिए है जो किसी ग्रुप का ध्यान रखते हैं, और यहाँ ऐसा कोई ग्रुप नहीं दिखता जिसका ध्यान आप रखते हों। कुछ बदलना हो, तो उनमें से किसी को बताइए।',
  'agreement-missing': () => 'कृपया सहमति लिखिए, और एक वाक्य में यह कि उसमें नया क्या है। कुछ बदला नहीं गया।',
  'agreement-same': () => 'सहमति में पहले से यही लिखा है। पहले शब्द बदलिए, फिर भेजिए। कुछ बदला नहीं गया।',
};

/** Hindi for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'पढ़िए कि किसी ग्रुप ने आपस में क्या तय किया है',
    optionNames: { group: 'ग्रुप' },
    options: { group: 'कौन-सा ग्रुप' },
  },
  heading: (details) => `## **${details.name}** ने आपस में क्या तय किया है`,
  since: (details) => `यह ${details.when} से लागू है।`,
  changed: (details) => `पिछला बदलाव: ${details.change}`,
  changeButton: 'बदलिए',
  form: {
    title: 'सहमति बदलिए',
    textLabel: 'ग्रुप क्या तय करता है',
    changeLabel: 'इसमें नया क्या है?',
    changeDescription: 'एक वाक्य। ग्रुप को यह बताया जाएगा।',
  },
  saved: 'नई सहमति अब से लागू है। ग्रुप को बता दिया गया है कि उसमें नया क्या है।',
  overtaken:
    'जब आप लिख रहे थे, तब किसी और ने सहमति बदल दी, इसलिए आपके शब्द अभी सहेजे नहीं गए हैं। पहले वह है जो अब लिखा है, फिर आपके अपने शब्द। दोनों को जोड़ने के लिए नीचे का बटन दबाइए।',
  announced: (details) =>
    `**${details.name}** की सहमति बदल गई है। नया यह है: ${details.change}\nपूरी सहमति \`/group agreement\` से पढ़िए।`,
};
