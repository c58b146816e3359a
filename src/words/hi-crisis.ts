import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('hi');

/** Hindi for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'hi',
  command: {
    description: 'अपने लिए या किसी अपने के लिए हेल्पलाइन ढूँढें',
    optionNames: { country: 'देश', topic: 'विषय', language: 'भाषा' },
    options: {
      country: 'आप जिस देश में हैं',
      topic: 'बात किस बारे में है',
      language: 'जवाब की भाषा',
    },
  },
  topicNames: {
    suicide: 'आत्महत्या के ख़याल, या कोई भी संकट',
    listening: 'कोई जो बात सुने',
    youth: 'बच्चे और युवा',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'घर में हिंसा',
    sexual_assault: 'यौन हिंसा',
    eating_disorders: 'खाने से जुड़ी परेशानी (ईटिंग डिसऑर्डर)',
    substance: 'शराब और ड्रग्स',
    veterans: 'पूर्व सैनिक',
    bereavement: 'किसी अपने को खोने का दुख',
    older_people: 'बुज़ुर्ग',
    men: 'पुरुष',
  },
  about: {
    suicide: 'हर तरह के संकट के लिए',
    crisis: 'हर तरह के संकट के लिए',
    listening: 'मन की बात कहने के लिए',
    mental_health: 'मानसिक सेहत के लिए',
    youth: 'बच्चों और युवाओं के लिए',
    lgbtq: 'LGBTQ+ लोगों के लिए',
    domestic_violence: 'घर में हिंसा के बारे में',
    sexual_assault: 'यौन हिंसा के बारे में',
    eating_disorders: 'खाने से जुड़ी परेशानी के बारे में',
    substance: 'शराब और ड्रग्स के बारे में',
    veterans: 'पूर्व सैनिकों के लिए',
    bereavement: 'किसी अपने को खोने वालों के लिए',
    older_people: 'बुज़ुर्गों के लिए',
    men: 'पुरुषों के लिए',
    indigenous: 'आदिवासी लोगों के लिए',
  },
  heading: ({ country }) => `**${country}: हेल्पलाइन**`,
  emergency: ({ number }) => `अगर अभी किसी की जान ख़तरे में है, तो ${number} पर फ़ोन करें।`,
  emergencyParts: ({ ambulance, police }) =>
    `अगर अभी किसी की जान ख़तरे में है, तो एम्बुलेंस के लिए ${ambulance} या पुलिस के लिए ${police} पर फ़ोन करें।`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `अगर अभी किसी की जान ख़तरे में है, तो ${number} पर फ़ोन करें। एम्बुलेंस के लिए ${ambulance} पर भी फ़ोन किया जा सकता है।`,
  emergencySingle: () => 'यह नंबर सिर्फ़ एक स्रोत में मिला है।',
  emergencyOfOther: ({ country }) => `यह दूसरे देश (${country}) का नंबर है और यहाँ भी काम करता है।`,
  emergencyUnknown: () =>
    'इस जगह का कोई इमरजेंसी नंबर मुझे नहीं मालूम। अगर अभी किसी की जान ख़तरे में है, तो आस-पास किसी से मदद बुलाने को कहें।',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `अगर अभी किसी की जान ख़तरे में है, तो अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें। यह पूरे यूरोपीय संघ में ${eu}, अमेरिका और कनाडा में ${northAmerica}, और ब्रिटेन में ${uk} है।`,
  automated: () =>
    'मैं ऑटोमैटिक प्रोग्राम हूँ। बात कितनी गंभीर है, यह आँकना मेरे बस में नहीं। पक्का न हो, तब भी इन हेल्पलाइन पर बात की जा सकती है।',
  noLineForTopic: ({ about }) => `यहाँ ${about} कोई हेल्पलाइन मुझे नहीं मालूम। हो सकता है कि ये फिर भी काम आएँ:`,
  noLine: () => 'इस जगह की कोई हेल्पलाइन मुझे नहीं मालूम। हो सकता है कि इनमें से किसी साइट पर कुछ मिले:',
  moreLines: ({ directory }) => `और हेल्पलाइन: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'एक हेल्पलाइन (किसी स्रोत में नाम नहीं है)',
    call: ({ number }) => `फ़ोन करें: ${number}`,
    callAndPress: ({ number, press }) => `फ़ोन करें: ${number}, फिर ${press} दबाएँ`,
    callMobile: ({ number }) => `मोबाइल से ${number}`,
    text: ({ number }) => `SMS करें: ${number}`,
    textKeyword: ({ number, keyword }) => `${number} पर ${keyword} लिखकर SMS करें`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `चैट ${url}`,
    oneSource: 'सिर्फ़ एक स्रोत',
    free: 'मुफ़्त',
    standard: 'कॉल का आम ख़र्च',
    always: 'दिन-रात',
    hoursUnknown: 'समय मालूम नहीं',
    hoursVary: 'समय बदल सकता है',
    everyDay: 'हर दिन',
    hours: ({ times, city }) => `${times} (${city} का समय)`,
    open: 'अभी खुली है',
    closed: 'अभी बंद है',
    languages: ({ names, more }) =>
      more === 0
        ? `भाषा: ${names}`
        : `भाषा: ${names} और ${plural(more, { one: `${more} और भाषा`, other: `${more} और भाषाएँ` })}`,
    place: ({ place }) => `इलाक़ा: ${place}`,
    ages: ({ from, to }) => `${from} से ${to} साल तक`,
    agesFrom: ({ from }) => `${from} साल या उससे ऊपर`,
    agesTo: ({ to }) => `${to} साल तक`,
    carers: 'परिवार और देखभाल करने वालों के लिए',
    borrowed: ({ country }) => `दूसरे देश (${country}) की हेल्पलाइन, जो आपके लिए भी है`,
    listed: ({ date, exact }) => `${date} ${exact === 'day' ? 'को' : 'में'} सूची में दर्ज। हमने इस पर फ़ोन करके नहीं देखा है।`,
    ownListed: ({ date }) => `इस सर्वर की जोड़ी हुई, ${date} को सूची में दर्ज। हमने इस पर फ़ोन करके नहीं देखा है।`,
    single: 'यह सिर्फ़ एक स्रोत में है।',
  },
  askHow: ({ option }) =>
    `\`/crisis ${option}:\` और देश के नाम के पहले अक्षर लिखें, फिर देश चुनें। उसके बाद वे हेल्पलाइन दिखेंगी जो काम आ सकती हैं।`,
  askMeanwhile: ({ directories }) => `ज़्यादातर देशों की हेल्पलाइन: ${directories}`,
  unknownCountry: ({ typed }) => `“${typed}” नाम का कोई देश मुझे नहीं मालूम।`,
  nearCountries: ({ countries }) => `क्या आपका मतलब ${countries} से था?`,
  automatedShort: () => 'मैं ऑटोमैटिक प्रोग्राम हूँ। बात कितनी गंभीर है, यह आँकना मेरे बस में नहीं।',
  sources: {
    button: 'यह जानकारी कहाँ से है',
    heading: () => '**ये नंबर कहाँ से हैं**',
    emergency: ({ country }) => `इमरजेंसी नंबर, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'तारीख़ नहीं है',
    own: ({ source, date }) => `इस सर्वर को चलाने वालों ने जोड़ा, ${date}। उनका स्रोत: ${source}`,
    site: ({ url }) => `इसकी अपनी साइट: ${url}`,
    more: ({ count }) => `और ${count} स्रोत`,
    gone: () => 'ये हेल्पलाइन अब बदल गई हैं। सबसे नई देखने के लिए `/crisis` लिखें।',
    licence: ({ licence }) => `हमने इनमें से किसी नंबर पर फ़ोन करके नहीं देखा है। यह सूची ${licence} लाइसेंस के साथ साझा की गई है।`,
  },
};
