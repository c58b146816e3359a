import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `**${details.server}** पर आपने बिना नाम के जो कुछ लिखा था, वह करीब 30 दिन पहले खोला गया: सर्वर ने इसके लिए जिन लोगों को चुना था, उनमें से दो ने मिलकर पता किया कि उसे किसने लिखा। उन्होंने यह कारण बताया: ${details.reason}. यह वहाँ दर्ज है। अगर आपके सवाल हैं या आप सहमत नहीं हैं, तो उस सर्वर को चलाने वालों को लिखें। किसी भी समय मदद के लिए \`/crisis\` का उपयोग करें।`,
  reasons: {
    life: 'किसी की जान को खतरा',
    law: 'कानूनी आदेश',
    child: 'बच्चे का यौन शोषण',
  },
};
