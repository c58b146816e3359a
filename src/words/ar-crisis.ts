import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('ar');

/** Arabic for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'ar-u-nu-latn',
  command: {
    description: 'البحث عن خطوط مساعدة، لك أو لشخص يهمّك أمره',
    optionNames: { country: 'البلد', topic: 'الموضوع', language: 'اللغة' },
    options: {
      country: 'البلد الذي أنت فيه',
      topic: 'الموضوع',
      language: 'لغة الرد',
    },
  },
  topicNames: {
    suicide: 'أفكار الانتحار، أو أي أزمة',
    listening: 'شخص يستمع إليّ',
    youth: 'الأطفال والشباب',
    lgbtq: 'مجتمع الميم',
    domestic_violence: 'العنف في البيت',
    sexual_assault: 'الاعتداء الجنسي',
    eating_disorders: 'اضطرابات الأكل',
    substance: 'الكحول والمخدرات',
    veterans: 'العسكريون السابقون',
    bereavement: 'الحزن على فقدان شخص عزيز',
    older_people: 'كبار السن',
    men: 'الرجال',
  },
  about: {
    suicide: 'لأي أزمة',
    crisis: 'لأي أزمة',
    listening: 'لمن يحتاج إلى من يستمع',
    mental_health: 'للصحة النفسية',
    youth: 'للأطفال والشباب',
    lgbtq: 'لمجتمع الميم',
    domestic_violence: 'بشأن العنف في البيت',
    sexual_assault: 'بشأن الاعتداء الجنسي',
    eating_disorders: 'بشأن اضطرابات الأكل',
    substance: 'بشأن الكحول والمخدرات',
    veterans: 'للعسكريين السابقين',
    bereavement: 'لمن فقدوا شخصًا عزيزًا',
    older_people: 'لكبار السن',
    men: 'للرجال',
    indigenous: 'للسكان الأصليين',
  },
  heading: ({ country }) => `**خطوط المساعدة: ${country}**`,
  emergency: ({ number }) => `إذا كانت هناك حياة في خطر الآن، فيُرجى الاتصال بالرقم ${number} فورًا.`,
  emergencyParts: ({ ambulance, police }) =>
    `إذا كانت هناك حياة في خطر الآن، فيُرجى الاتصال فورًا: الرقم ${ambulance} للإسعاف، أو الرقم ${police} للشرطة.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `إذا كانت هناك حياة في خطر الآن، فيُرجى الاتصال بالرقم ${number} فورًا. ولطلب الإسعاف يعمل الرقم ${ambulance} أيضًا.`,
  emergencySingle: () => 'هذا الرقم مذكور في مصدر واحد فقط.',
  emergencyOfOther: ({ country }) => `هذا رقم بلد آخر (${country}) وهو يعمل هنا أيضًا.`,
  emergencyUnknown: () =>
    'لا أعرف رقم طوارئ لهذا المكان. إذا كانت هناك حياة في خطر الآن، فيُرجى إخبار شخص قريب منك حتى يطلب المساعدة.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `إذا كانت هناك حياة في خطر الآن، فيُرجى الاتصال برقم الطوارئ المحلي. وهو ${eu} في كل الاتحاد الأوروبي، و ${northAmerica} في الولايات المتحدة وكندا، و ${uk} في المملكة المتحدة.`,
  automated: () => 'أنا برنامج آلي ولا أستطيع تقدير مدى خطورة الوضع. يمكنك استخدام هذه الخطوط حتى لو كان عندك تردّد.',
  noLineForTopic: ({ about }) => `لا أعرف هنا خطًّا ${about}. قد تناسبك هذه الخطوط مع ذلك:`,
  noLine: () => 'لا أعرف خط مساعدة لهذا المكان. قد يكون في أحد هذين الموقعين شيء:',
  moreLines: ({ directory }) => `خطوط أخرى: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'خط (لا يذكر أي مصدر اسمه)',
    call: ({ number }) => `اتصال: ${number}`,
    callAndPress: ({ number, press }) => `اتصال: ${number} ثم الضغط على ${press}`,
    callMobile: ({ number }) => `من الهاتف المحمول: ${number}`,
    text: ({ number }) => `رسالة نصية: ${number}`,
    textKeyword: ({ number, keyword }) => `رسالة نصية فيها ${keyword} إلى ${number}`,
    whatsapp: ({ number }) => `واتساب: ${number}`,
    chat: ({ url }) => `دردشة: ${url}`,
    oneSource: 'مصدر واحد فقط',
    free: 'مجاني',
    standard: 'سعر المكالمة العادي',
    always: 'ليلًا ونهارًا',
    hoursUnknown: 'المواعيد غير معروفة',
    hoursVary: 'قد تتغيّر المواعيد',
    everyDay: 'كل يوم',
    hours: ({ times, city }) => `${times} (بتوقيت ${city})`,
    open: 'مفتوح الآن',
    closed: 'مغلق الآن',
    languages: ({ names, more }) =>
      more === 0
        ? `اللغات: ${names}`
        : `اللغات: ${names}، ${plural(more, {
            zero: `و ${more} لغة أخرى`,
            one: 'ولغة واحدة أخرى',
            two: 'ولغتان أخريان',
            few: `و ${more} لغات أخرى`,
            many: `و ${more} لغة أخرى`,
            other: `و ${more} لغة أخرى`,
          })}`,
    place: ({ place }) => `المنطقة: ${place}`,
    ages: ({ from, to }) => `للأعمار من ${from} إلى ${to}`,
    agesFrom: ({ from }) => `من عمر ${from} فما فوق`,
    agesTo: ({ to }) => `حتى عمر ${to}`,
    carers: 'للعائلات ولمن يقدّمون الرعاية',
    borrowed: ({ country }) => `خط من بلد آخر (${country}) وهو متاح لك أيضًا`,
    listed: ({ date, exact }) =>
      exact === 'day'
        ? `مدرَج بتاريخ ${date}، ولم نتصل به.`
        : `مدرَج في ${exact === 'year' ? 'سنة ' : ''}${date}، ولم نتصل به.`,
    ownListed: ({ date }) => `أضافته إدارة هذا السيرفر، وهو مدرَج بتاريخ ${date}، ولم نتصل به.`,
    single: 'مذكور في مصدر واحد فقط.',
  },
  askHow: ({ option }) =>
    `يُرجى كتابة \`/crisis ${option}:\` ثم أول حروف اسم البلد، ثم اختياره من القائمة. بعدها تظهر لك الخطوط المناسبة.`,
  askMeanwhile: ({ directories }) => `خطوط المساعدة في معظم البلدان: ${directories}`,
  unknownCountry: ({ typed }) => `لا أعرف بلدًا اسمه «${typed}».`,
  nearCountries: ({ countries }) => `هل المقصود ${countries}؟`,
  automatedShort: () => 'أنا برنامج آلي ولا أستطيع تقدير مدى خطورة الوضع.',
  sources: {
    button: 'من أين هذه المعلومات',
    heading: () => '**من أين هذه الأرقام**',
    emergency: ({ country }) => `أرقام الطوارئ، ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'بلا تاريخ',
    own: ({ source, date }) => `أضافته إدارة هذا السيرفر، ${date}. المصدر: ${source}`,
    site: ({ url }) => `الموقع الخاص بالخط: ${url}`,
    more: ({ count }) =>
      plural(count, {
        zero: `و ${count} مصدر آخر`,
        one: 'ومصدر واحد آخر',
        two: 'ومصدران آخران',
        few: `و ${count} مصادر أخرى`,
        many: `و ${count} مصدرًا آخر`,
        other: `و ${count} مصدر آخر`,
      }),
    gone: () => 'تغيّرت هذه الخطوط منذ ذلك الوقت. بالأمر `/crisis` تظهر لك أحدث الخطوط.',
    licence: ({ licence }) => `لم نتصل بأي رقم من هذه الأرقام. هذه القائمة منشورة برخصة ${licence} للجميع.`,
  },
};
