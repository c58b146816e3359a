import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('hi');

/** Hindi for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## पिछले ${days} दिनों में इस समुदाय का ध्यान कैसे रखा गया`,
  asked: (count) => `मॉडरेटरों ने **${count}** संदेशों और अनुरोधों को देखा।`,
  wait: ({ usual, most }) => `उनमें से आधे ${usual} के भीतर, दस में से नौ ${most} के भीतर।`,
  inTime: (percent) => `समय पर: **${percent} %**।`,
  night: (usual) => `रात में आधे ${usual} के भीतर।`,
  appeals: ({ asked, overturned }) => `मॉडरेटरों के फ़ैसलों के ख़िलाफ़ ${asked} अपीलें आईं; 100 में से ${overturned} पर नया फ़ैसला हुआ।`,
  few: 'अभी गिनने के लिए बहुत कम है। पाँच से छोटी संख्याएँ कभी नहीं दिखतीं, ताकि किसी को पहचाना न जा सके।',
  foot: 'किसी का नाम नहीं है, और पाँच से छोटी संख्याएँ कभी नहीं दिखतीं। स्वयंसेवक आप जैसे ही लोग हैं, और हमेशा जागे नहीं रहते। अगर आप जल्द ही ख़ुद को नुक़सान पहुँचा सकते हैं या चोट लगी है, तो हमारा इंतज़ार न करें: `/crisis` तुरंत नंबर देता है।',
  minutes: (count) => plural(count, { one: 'एक मिनट', other: `${count} मिनट` }),
  hours: (count) => plural(count, { one: 'एक घंटे', other: `${count} घंटे` }),
};
