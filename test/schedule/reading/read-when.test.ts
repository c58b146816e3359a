import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/schedule/reading/fault.ts';
import { faults } from '../../../src/schedule/reading/fault.ts';
import { longestText, readWhen, type When } from '../../../src/schedule/reading/read-when.ts';
import type { ReadLanguage } from '../../../src/schedule/reading/vocabularies.ts';
import { languageCodes } from '../../../src/words/words.ts';

/** A Thursday, 10:40. */
const today = { date: '2026-11-26', minute: 640 };

/** A reading in one line: days and every how many weeks; the day; "day" of the month; which weekday of it; or what is wrong. */
function tell(read: When | Fault): string {
  if (read.kind === 'fault') return read.word === undefined ? read.fault : `${read.fault} ${read.word}`;
  const { rhythm, minute } = read;
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  switch (rhythm.kind) {
    case 'once':
      return `${rhythm.date} ${time}`;
    case 'weekly':
      return `${rhythm.weekdays.join('')}/${rhythm.everyWeeks} ${time}`;
    case 'monthly-date':
      return `day ${rhythm.day} ${time}`;
    case 'monthly-weekday':
      return `nth ${rhythm.nth} ${rhythm.weekday} ${time}`;
  }
}

const understood: Readonly<Record<ReadLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['every weekday 8:30', '12345/1 08:30'],
    ['Sundays at 7pm', '7/1 19:00'],
    ['tomorrow 21:00', '2026-11-27 21:00'],
    ['EVERY Weekday 08.30', '12345/1 08:30'],
    ['8:30', '1234567/1 08:30'],
    ['on Sunday 19:30', '7/1 19:30'],
    ['7:30 p.m.', '1234567/1 19:30'],
    ['every day at noon', '1234567/1 12:00'],
    ['midnight', '1234567/1 00:00'],
    ['12am', '1234567/1 00:00'],
    ['12 pm', '1234567/1 12:00'],
    ['half past seven in the evening', '1234567/1 19:30'],
    ['Mon-Fri 8:30', '12345/1 08:30'],
    ['Monday to Friday at 6 in the evening', '12345/1 18:00'],
    ['Fri–Mon 8:30', '1567/1 08:30'],
    ['Mondays, Wednesdays & Fridays 7 pm', '135/1 19:00'],
    ['weekends 10am', '67/1 10:00'],
    ['weekdays and Saturday 8:30', '123456/1 08:30'],
    ['every other Monday 8pm', '1/2 20:00'],
    ['every other week on Tue and Thu 20:00', '24/2 20:00'],
    ['every 2 weeks on Friday 20:00', '5/2 20:00'],
    ['every two weeks Friday 20:00', '5/2 20:00'],
    ['every second Monday 8pm', '1/2 20:00'],
    ['every third week on Monday 20:00', '1/3 20:00'],
    ['every 14 days on Monday 20:00', '1/2 20:00'],
    ['every 8 weeks, Monday 20:00', '1/8 20:00'],
    ['fortnightly on Mondays 20:00', '1/2 20:00'],
    ['monthly on the 15th 8pm', 'day 15 20:00'],
    ['on the 31st of every month at 20:00', 'day 31 20:00'],
    ['last day of the month 20:00', 'day 31 20:00'],
    ['every 15th at 20:00', 'day 15 20:00'],
    ['1st Monday of the month 20:00', 'nth 1 1 20:00'],
    ['last Friday of each month 20:00', 'nth last 5 20:00'],
    ['every last Friday 20:00', 'nth last 5 20:00'],
    ['second Tuesday of the month 7pm', 'nth 2 2 19:00'],
    ['24 Dec 20:00', '2026-12-24 20:00'],
    ['Dec 24, 2026 8 pm', '2026-12-24 20:00'],
    ['Thursday, December 24th at 8pm', '2026-12-24 20:00'],
    ['2026-12-24 20:00', '2026-12-24 20:00'],
    ['12/24 20:00', '2026-12-24 20:00'],
    ['24/12 20:00', '2026-12-24 20:00'],
    ['24.12. 20:00', '2026-12-24 20:00'],
    ['5 March 20:00', '2027-03-05 20:00'],
    ['today at 20:00', '2026-11-26 20:00'],
    ['in 3 days 8pm', '2026-11-29 20:00'],
    ['in two weeks 20:00', '2026-12-10 20:00'],
    ['the day after tomorrow 20:00', '2026-11-28 20:00'],
    ['this Friday 20:00', '2026-11-27 20:00'],
    ['next Monday 20:00', '2026-11-30 20:00'],
    ['once on Thursday 8:00', '2026-12-03 08:00'],
    ['29 Feb 2028 20:00', '2028-02-29 20:00'],
    ['19:00 (every Monday)', '1/1 19:00'],
  ],
  es: [
    ['de lunes a viernes a las 8:30', '12345/1 08:30'],
    ['los domingos a las 7 de la tarde', '7/1 19:00'],
    ['mañana a las 21:00', '2026-11-27 21:00'],
    ['mañana por la mañana a las 9', '2026-11-27 09:00'],
    ['todos los días a las 20:00', '1234567/1 20:00'],
    ['mar 8:30', '2/1 08:30'],
    ['15 mar 8:30', '2027-03-15 08:30'],
    ['cada 2 semanas los jueves a las 20:00', '4/2 20:00'],
    ['LUNES Y MIERCOLES 19h', '13/1 19:00'],
    ['primer lunes de cada mes 9:00', 'nth 1 1 09:00'],
    ['el día 15 de cada mes a las 20:00', 'day 15 20:00'],
    ['once de la mañana', '1234567/1 11:00'],
    ['ocho y media de la noche', '1234567/1 20:30'],
    ['24 de diciembre de 2026 a mediodía', '2026-12-24 12:00'],
    ['24/12 20:00', '2026-12-24 20:00'],
    ['dentro de 3 días 20:00', '2026-11-29 20:00'],
    ['every Monday 8pm', '1/1 20:00'],
  ],
  pt: [
    ['de segunda a sexta às 8:30', '12345/1 08:30'],
    ['toda segunda e quarta às 20h', '13/1 20:00'],
    ['segunda quarta-feira do mês às 20h', 'nth 2 3 20:00'],
    ['segundas, quartas e sextas 19h30', '135/1 19:30'],
    ['2ª feira 20:00', '1/1 20:00'],
    ['todo dia 20h', '1234567/1 20:00'],
    ['amanhã às 20h', '2026-11-27 20:00'],
    ['meio-dia', '1234567/1 12:00'],
    ['dia 15 de cada mês 20:00', 'day 15 20:00'],
    ['às 20h30 todas as sextas', '5/1 20:30'],
    ['a cada 2 semanas na terça às 19:00', '2/2 19:00'],
    ['24 de dezembro às 8 da noite', '2026-12-24 20:00'],
    ['fins de semana 10:00', '67/1 10:00'],
  ],
  fr: [
    ['du lundi au vendredi à 8h30', '12345/1 08:30'],
    ['tous les jours à 20h', '1234567/1 20:00'],
    ['le lundi à 19h', '1/1 19:00'],
    ['tous les lundis et jeudis à 18h30', '14/1 18:30'],
    ['demain à midi', '2026-11-27 12:00'],
    ['après-demain à 8 heures', '2026-11-28 08:00'],
    ['le 15 du mois à 20h', 'day 15 20:00'],
    ['le 1er de chaque mois à 20h', 'day 1 20:00'],
    ['le premier lundi du mois à 9h', 'nth 1 1 09:00'],
    ['dans 3 jours à 8h', '2026-11-29 08:00'],
    ['jeudi 24 décembre à 20h', '2026-12-24 20:00'],
    ['8 heures et demie du soir', '1234567/1 20:30'],
    ['une semaine sur deux le mardi à 20h', '2/2 20:00'],
    ['le week-end à 10h', '67/1 10:00'],
    ['24/12/2026 20:00', '2026-12-24 20:00'],
  ],
  de: [
    ['jeden Montag 20 Uhr', '1/1 20:00'],
    ['montags 8.30', '1/1 08:30'],
    ['montags bis freitags 8:30', '12345/1 08:30'],
    ['Mo, Mi, Fr 7:15', '135/1 07:15'],
    ['24.12. 20:00', '2026-12-24 20:00'],
    ['24.12 20.00', '2026-12-24 20:00'],
    ['24.12.26 um 20 Uhr', '2026-12-24 20:00'],
    ['24. Maerz 20 Uhr', '2027-03-24 20:00'],
    ['morgen um 20', '2026-11-27 20:00'],
    ['morgen früh 8 Uhr', '2026-11-27 08:00'],
    ['8 Uhr morgens', '1234567/1 08:00'],
    ['8 Uhr 30', '1234567/1 08:30'],
    ['um halb acht', '1234567/1 07:30'],
    ['jeden Abend um 8', '1234567/1 20:00'],
    ['12 Uhr mittags', '1234567/1 12:00'],
    ['alle zwei Wochen mittwochs 19:00', '3/2 19:00'],
    ['jeden zweiten Montag 19 Uhr', '1/2 19:00'],
    ['jeden zweiten Montag im Monat 19 Uhr', 'nth 2 1 19:00'],
    ['jeden letzten Freitag im Monat 18 Uhr', 'nth last 5 18:00'],
    ['1. Montag im Monat 9 Uhr', 'nth 1 1 09:00'],
    ['am 15. jeden Monats 20h', 'day 15 20:00'],
    ['jeden 15. um 20 Uhr', 'day 15 20:00'],
    ['in 3 Tagen 18:00', '2026-11-29 18:00'],
    ['übermorgen 18:00', '2026-11-28 18:00'],
    ['20 Uhr 24. Dezember', '2026-12-24 20:00'],
  ],
  it: [
    ['ogni lunedì alle 20', '1/1 20:00'],
    ['tutti i giorni alle 8:30', '1234567/1 08:30'],
    ['domani alle 21', '2026-11-27 21:00'],
    ['ogni 2 settimane il martedì alle 20', '2/2 20:00'],
    ['primo lunedì del mese ore 9', 'nth 1 1 09:00'],
    ['mar 20:00', '2/1 20:00'],
    ['8 mar 20:00', '2027-03-08 20:00'],
    ['dal lunedì al venerdì 8:30', '12345/1 08:30'],
    ['ogni domenica sera alle 8', '7/1 20:00'],
    ['24 dicembre ore 20', '2026-12-24 20:00'],
    ['mezzogiorno', '1234567/1 12:00'],
    ['fra 3 giorni 20:00', '2026-11-29 20:00'],
    ["l'ultimo venerdì del mese alle 18", 'nth last 5 18:00'],
  ],
  pl: [
    ['w każdą środę o 20', '3/1 20:00'],
    ['codziennie 8:30', '1234567/1 08:30'],
    ['jutro o 20:00', '2026-11-27 20:00'],
    ['co drugi poniedziałek o 19', '1/2 19:00'],
    ['15. dnia miesiąca 20:00', 'day 15 20:00'],
    ['pierwszy poniedziałek miesiąca 9:00', 'nth 1 1 09:00'],
    ['pn-pt 8:30', '12345/1 08:30'],
    ['24 grudnia o 20', '2026-12-24 20:00'],
    ['w poniedziałki i środy o 7 rano', '13/1 07:00'],
    ['za 3 dni 20:00', '2026-11-29 20:00'],
    ['co 2 tygodnie w czwartek o godz. 18', '4/2 18:00'],
    ['w weekendy o 10', '67/1 10:00'],
  ],
  uk: [
    ['щодня о 20', '1234567/1 20:00'],
    ['щопонеділка о 19:00', '1/1 19:00'],
    ['завтра о 8 ранку', '2026-11-27 08:00'],
    ['кожен другий вівторок о 20:00', '2/2 20:00'],
    ['пн, ср, пт 18:30', '135/1 18:30'],
    ['15 числа кожного місяця о 20:00', 'day 15 20:00'],
    ["остання п'ятниця місяця 18:00", 'nth last 5 18:00'],
    ['через 3 дні о 8:00', '2026-11-29 08:00'],
    ['24 грудня о 20', '2026-12-24 20:00'],
    ['у будні 8:30', '12345/1 08:30'],
    ['з понеділка до п’ятниці 8:30', '12345/1 08:30'],
  ],
  hi: [
    ['हर रविवार शाम ७ बजे', '7/1 19:00'],
    ['कल सुबह 8 बजे', '2026-11-27 08:00'],
    ['रोज़ रात 9 बजे', '1234567/1 21:00'],
    ['रोज रात 9 बजे', '1234567/1 21:00'],
    ['हर दूसरे सोमवार 20:00', '1/2 20:00'],
    ['हर महीने की 15 तारीख 20:00', 'day 15 20:00'],
    ['साढ़े 8 बजे सुबह', '1234567/1 08:30'],
    ['3 दिन बाद 8:30', '2026-11-29 08:30'],
    ['महीने के आखिरी शुक्रवार को 20:00', 'nth last 5 20:00'],
    ['दोपहर 12 बजे', '1234567/1 12:00'],
    ['सोमवार से शुक्रवार तक ८:३०', '12345/1 08:30'],
    ['24 दिसंबर रात 8 बजे', '2026-12-24 20:00'],
  ],
  ar: [
    ['كل يوم الساعة ٨:٣٠ مساءً', '1234567/1 20:30'],
    ['كل جمعة الساعة 7 مساء', '5/1 19:00'],
    ['غدًا الساعة 9 صباحًا', '2026-11-27 09:00'],
    ['غدا 9 ص', '2026-11-27 09:00'],
    ['الاثنين والأربعاء 20:00', '13/1 20:00'],
    ['أول جمعة من كل شهر 18:00', 'nth 1 5 18:00'],
    ['يوم ١٥ من كل شهر ٢٠:٠٠', 'day 15 20:00'],
    ['الساعة الثامنة مساء', '1234567/1 20:00'],
    ['بعد ٣ أيام 20:00', '2026-11-29 20:00'],
    ['15 ديسمبر 20:00', '2026-12-15 20:00'],
    ['من الاثنين إلى الجمعة 8:30', '12345/1 08:30'],
    ['كل أسبوعين يوم الخميس 20:00', '4/2 20:00'],
  ],
  ja: [
    ['毎週月曜日20時', '1/1 20:00'],
    ['午後7時30分', '1234567/1 19:30'],
    ['平日8時30分', '12345/1 08:30'],
    ['毎月15日20時', 'day 15 20:00'],
    ['毎月第1月曜日 20:00', 'nth 1 1 20:00'],
    ['毎月最終金曜日の18時', 'nth last 5 18:00'],
    ['明日21:00', '2026-11-27 21:00'],
    ['12月24日20時', '2026-12-24 20:00'],
    ['12/24 20:00', '2026-12-24 20:00'],
    ['3日後 8時', '2026-11-29 08:00'],
    ['隔週火曜 19時', '2/2 19:00'],
    ['3週間ごとの水曜日19時', '3/3 19:00'],
    ['月・水・金 20:00', '135/1 20:00'],
    ['月〜金 8:30', '12345/1 08:30'],
    ['毎日8時半', '1234567/1 08:30'],
    ['毎晩9時', '1234567/1 21:00'],
    ['８：３０', '1234567/1 08:30'],
  ],
  id: [
    ['setiap hari Minggu 19.00', '7/1 19:00'],
    ['setiap minggu hari Senin jam 8 malam', '1/1 20:00'],
    ['setiap hari pukul 20.30', '1234567/1 20:30'],
    ['besok jam 9 pagi', '2026-11-27 09:00'],
    ['Senin sampai Jumat pukul 8.30', '12345/1 08:30'],
    ['tanggal 15 setiap bulan 20:00', 'day 15 20:00'],
    ['2 minggu lagi 20.00', '2026-12-10 20:00'],
    ['setiap 2 minggu hari Kamis pukul 19.00', '4/2 19:00'],
    ['Sabtu dan Minggu 10.00', '67/1 10:00'],
    ['Jumat terakhir setiap bulan 20.00', 'nth last 5 20:00'],
    ['setengah 8 malam', '1234567/1 19:30'],
    ['24 Desember jam 8 malam', '2026-12-24 20:00'],
    ['jam 1 siang', '1234567/1 13:00'],
  ],
};

describe.each(languageCodes)('in %s', (language) => {
  it.each(understood[language])('"%s" is %s', (text, expected) => {
    expect(tell(readWhen(text, { language, today }))).toBe(expected);
  });
});

describe('what is not understood', () => {
  it.each([
    ['en', '   ', 'empty'],
    ['en', '()', 'empty'],
    ['en', 'every Monday', 'no-time'],
    ['en', 'tomorrow morning', 'no-time'],
    ['en', '25:00', 'no-such-time 25:00'],
    ['en', '8:75', 'no-such-time 8:75'],
    ['en', '24:00', 'no-such-time 24:00'],
    ['en', '13pm', 'no-such-time 13'],
    ['de', '20 Uhr morgens', 'no-such-time 20'],
    ['en', '8:30 and 9:30', 'two-times'],
    ['en', 'from 8:00 to 9:00', 'two-times'],
    ['de', '10.12 8.10', 'two-times'],
    ['en', '31 February 8:30', 'no-such-date 31 February'],
    ['en', '29 Feb 2027 8:30', 'no-such-date 29 Feb'],
    ['en', '2026-13-01 8:30', 'no-such-date 2026-13-01'],
    ['en', 'on the 32nd of each month 8:30', 'no-such-date 32nd'],
    ['de', '31.11. 8:30', 'no-such-date 31.11.'],
    ['ja', '24/12 8:30', 'no-such-date 24/12'],
    ['en', 'today 8:00', 'past'],
    ['en', '26 Nov 10:40', 'past'],
    ['en', '24 Dec 2025 8:30', 'past'],
    ['en', '24 Dec 2029 8:30', 'too-far'],
    ['en', 'in 900 days 8:30', 'too-far'],
    ['en', 'every day on Mondays 8:00', 'contradiction'],
    ['en', 'tomorrow every Monday 8:00', 'contradiction'],
    ['en', 'Friday 24 December 8:00', 'contradiction'],
    ['en', '24 Dec and 25 Dec 8:00', 'contradiction'],
    ['en', 'monthly on the 15th every 2 weeks 8:00', 'contradiction'],
    ['en', 'every weekday on Mondays 8:00', 'contradiction'],
    ['en', 'every 25th hour', 'unknown hour'],
    ['en', 'every 5 minutes', 'unknown minutes'],
    ['en', 'every 9 weeks on Monday 8:00', 'unknown 9 weeks'],
    ['en', 'every 3 days 8:00', 'unknown 3 days'],
    ['en', 'every other day 8:00', 'unknown other day'],
    ['en', 'every 2 weeks 8:00', 'unknown 2 weeks'],
    ['en', 'monthly 8:00', 'unknown monthly'],
    ['en', 'every 2 months on the 15th 8:00', 'unknown 2'],
    ['en', '3/4 8:30', 'unknown 3/4'],
    ['en', 'next Saturday 8:30', 'unknown next Saturday'],
    ['en', 'every third Monday 8:30', 'unknown third Monday'],
    ['en', 'fifth Monday of the month 8:30', 'unknown fifth Monday'],
    ['en', 'last Friday 8:30', 'past'],
    ['en', 'yesterday 9:00', 'past'],
    ['en', 'yesterday', 'past'],
    ['en', 'Monday last week 9:00', 'past'],
    ['en', '3 days ago 9:00', 'past'],
    ['de', 'gestern 9 Uhr', 'past'],
    ['de', 'vorgestern um 9', 'past'],
    ['de', 'letzten Montag 9:00', 'past'],
    ['de', 'vor einer Woche 9:00', 'past'],
    ['es', 'ayer a las 9', 'past'],
    ['es', 'el lunes pasado a las 9', 'past'],
    ['es', 'hace 3 días a las 9:00', 'past'],
    ['fr', 'hier à 9h', 'past'],
    ['fr', 'lundi dernier à 9h', 'past'],
    ['fr', 'il y a 3 jours à 9h', 'past'],
    ['it', 'ieri alle 9', 'past'],
    ['it', 'lunedì scorso alle 9', 'past'],
    ['it', '3 giorni fa alle 9', 'past'],
    ['pt', 'ontem às 9:00', 'past'],
    ['pt', 'segunda passada às 9:00', 'past'],
    ['pt', 'há 3 dias às 9:00', 'past'],
    ['pl', 'wczoraj o 9:00', 'past'],
    ['pl', 'w zeszły poniedziałek o 9:00', 'past'],
    ['pl', '3 dni temu o 9:00', 'past'],
    ['uk', 'вчора о 9:00', 'past'],
    ['uk', 'минулого понеділка о 9:00', 'past'],
    ['uk', '3 дні тому о 9:00', 'past'],
    ['ar', 'أمس الساعة 9:00', 'past'],
    ['ar', 'الاثنين الماضي الساعة 9:00', 'past'],
    ['ar', 'قبل 3 أيام الساعة 9:00', 'past'],
    ['hi', 'बीते कल 9:00', 'past'],
    ['hi', 'पिछले सोमवार 9:00', 'past'],
    ['id', 'kemarin pukul 9.00', 'past'],
    ['id', 'Senin lalu pukul 9.00', 'past'],
    ['id', '3 hari yang lalu pukul 9.00', 'past'],
    ['ja', '昨日 9:00', 'past'],
    ['ja', '先週の月曜日 9時', 'past'],
    ['ja', '3日前の9時', 'past'],
    ['en', 'on the 15th at 8:30', 'unknown 15th'],
    ['en', 'Sundays at 7', 'unknown 7'],
    ['en', "8 o'clock", 'unknown 8'],
    ['en', 'not on Sundays 8:30', 'unknown not'],
    ['en', 'every day except Sunday 8:30', 'unknown except'],
    ['en', 'Mondays until Christmas 8:30', 'unknown Christmas'],
    ['en', 'from Monday 8:30', 'unknown from'],
    ['en', 'Monday until 8:30', 'unknown until'],
    ['en', 'Christmas 8:30', 'unknown Christmas'],
    ['en', '8:30 🙂', 'unknown 🙂'],
    ['en', '1234567', 'unknown 1234567'],
    ['en', '2026 8:30', 'unknown 2026'],
    ['es', 'a las 8', 'unknown 8'],
    ['es', 'cada 2 horas', 'unknown 2'],
    ['fr', 'toutes les 2 heures', 'unknown 2'],
    ['de', 'alle 2 Stunden', 'unknown Stunden'],
    ['de', 'werktags 8:30', 'unknown werktags'],
    ['de', 'nicht sonntags 8:00', 'unknown nicht'],
    ['de', 'ab Montag 8:00', 'unknown ab'],
    ['de', 'nächsten Samstag 8:30', 'unknown nächsten Samstag'],
    ['de', '24. bis 26. Dezember 8:30', 'unknown 24.'],
    ['it', 'giorni feriali 8:30', 'unknown feriali'],
    ['hi', '8 बजे', 'unknown 8'],
    ['hi', 'हर 2 घंटे', 'unknown घंटे'],
    ['hi', 'सोमवार से 8:30', 'unknown से'],
    ['ar', 'الساعة 8', 'unknown 8'],
    ['ja', '月末 20:00', 'unknown 末'],
    ['ja', '15日20時', 'unknown 15'],
    ['id', 'setiap minggu 19.00', 'unknown minggu'],
    ['id', 'setiap 8 jam', 'unknown 8'],
    ['fr', 'jeden Montag 8:30', 'unknown jeden'],
  ] as const)('in %s, "%s" is %s', (language, text, expected) => {
    const told = tell(readWhen(text, { language, today }));
    expect(expected.startsWith('past') || expected === 'too-far' ? told.split(' ')[0] : told).toBe(expected);
  });

  it('is too long by one character, and not at the longest', () => {
    const fill = (length: number) => '8:30'.padEnd(length, ' ');
    expect(tell(readWhen(fill(longestText), { language: 'en', today }))).toBe('1234567/1 08:30');
    expect(tell(readWhen(fill(longestText + 1), { language: 'en', today })).split(' ')[0]).toBe('too-long');
  });
});

describe('any text', () => {
  const language = fc.constantFrom(...languageCodes);
  const words = Object.values(understood).flatMap((rows) => rows.flatMap(([text]) => text.split(' ')));
  const mixed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  });

  it('is understood as a plan that there is, or refused by one of the faults', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mixed.map((parts) => parts.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        language,
        (text, code) => {
          const read = readWhen(text, { language: code, today });
          if (read.kind === 'fault') {
            expect(faults).toContain(read.fault);
            return;
          }
          expect(read.minute).toBeGreaterThanOrEqual(0);
          expect(read.minute).toBeLessThan(1440);
          if (read.rhythm.kind === 'weekly') expect(new Set(read.rhythm.weekdays).size).toBeGreaterThan(0);
          if (read.rhythm.kind === 'once') expect(read.rhythm.date >= today.date).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('means the same in capitals, in other blanks and with marks of direction', () => {
    fc.assert(
      fc.property(mixed, language, (parts, code) => {
        const around = { language: code, today };
        const plain = readWhen(parts.join(' '), around);
        const marked = readWhen(parts.map((part) => `\u2068${part}\u2069`).join('\u00a0 '), around);
        if (plain.kind === 'understood') expect(marked).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});
