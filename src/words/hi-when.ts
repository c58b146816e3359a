import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = { first: 'पहले', second: 'दूसरे', third: 'तीसरे', fourth: 'चौथे' };

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'सोमवार से शुक्रवार 8:30',
  weekly: 'हर रविवार शाम 7 बजे',
  tomorrow: 'कल 21:00',
};

/** Hindi for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `यहाँ कुछ लिखा नहीं है, इसलिए पता नहीं कि कब। ऐसे लिखें: **${details.once ? examples.tomorrow : examples.often}**।`,
  'when-too-long': (details) =>
    `यह बहुत लंबा है: ज़्यादा से ज़्यादा ${details.most} अक्षर पढ़े जा सकते हैं। ऐसे लिखें: **${details.once ? examples.tomorrow : examples.often}**।`,
  'when-no-time': (details) =>
    `इसमें समय नहीं मिला। समय भी लिखें, जैसे: **${details.once ? examples.tomorrow : examples.weekly}**।`,
  'when-no-such-time': (details) =>
    `“${details.word}” जैसा कोई समय नहीं होता। ऐसे लिखें: **${details.once ? examples.tomorrow : examples.often}**।`,
  'when-two-times': (details) =>
    `इसमें दो समय हैं, पर एक ही हो सकता है। ऐसे लिखें: **${details.once ? examples.tomorrow : examples.weekly}**।${details.once ? '' : ' दूसरा अलग से बनाएँ।'}`,
  'when-no-such-date': (details) => `“${details.word}” जैसा कोई दिन नहीं होता। ऐसे लिखें: **${examples.tomorrow}**।`,
  'when-past': () => `यह समय बीत चुका है। आने वाला समय चुनें, जैसे: **${examples.tomorrow}**।`,
  'when-too-far': () => `यह दो साल से ज़्यादा दूर है। इससे पहले का दिन चुनें, जैसे: **${examples.tomorrow}**।`,
  'when-contradiction': (details) =>
    `ये शब्द आपस में मेल नहीं खाते, इसलिए पता नहीं कि कौन सा दिन है। इनमें से एक ही लिखें, जैसे: **${details.once ? examples.tomorrow : examples.weekly}**।`,
  'when-unknown': (details) =>
    `यहाँ “${details.word}” का मतलब साफ़ नहीं है, और अंदाज़ा लगाना ठीक नहीं। ऐसे लिखें: **${details.once ? examples.tomorrow : examples.often}**।`,
  'when-not-pause': (details) =>
    `“${details.word}” को छुट्टी के दिनों की तरह नहीं पढ़ा जा सका। ऐसे लिखें: **24 दिसंबर – 1 जनवरी**, कई हों तो बीच में अल्पविराम लगाएँ।`,
  'when-not-date': (details) => `“${details.word}” को आने वाले दिन की तरह नहीं पढ़ा जा सका। ऐसे लिखें: **15 दिसंबर**।`,
};

/** Hindi for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `हर दिन, ${details.time} (${details.zone})`,
  workdays: (details) => `सोमवार से शुक्रवार तक, ${details.time} (${details.zone})`,
  weekly: (details) => `हर ${details.days} को, ${details.time} (${details.zone})`,
  otherWeek: (details) => `हर 2 हफ़्ते में ${details.days} को, ${details.time} (${details.zone})`,
  everyWeeks: (details) => `हर ${details.weeks} हफ़्ते में ${details.days} को, ${details.time} (${details.zone})`,
  monthDay: (details) => `हर महीने की ${details.day} तारीख को, ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `हर महीने की ${details.day} तारीख को, या छोटे महीने के आख़िरी दिन, ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `हर महीने के ${nths[details.nth] ?? 'आख़िरी'} ${details.weekday} को, ${details.time} (${details.zone})`,
  once: (details) => `एक बार, ${details.date} को, ${details.time} (${details.zone})`,
  pauses: (details) => `${details.pauses} छुट्टी`,
  pauseDay: (details) => `${details.date} को`,
  pauseSpan: (details) => `${details.from} से ${details.to} तक`,
};
