/**
 * Why a text was shown to moderators, rule by rule, in a sentence that somebody understands who has just been woken. Each says what
 * was noticed, never what follows from it, and never anything of the text. They stand in the order in which cases show them: the gravest
 * first. English everywhere.
 */
const reasons = {
  // Danger to oneself: what pages.
  'self-harm.intent-with-time': 'Says they mean to end their life, with a time, a means or a farewell beside it',
  'self-harm.intent': 'Says they mean to end their life',
  'self-harm.plan': 'Says they have a plan to end their life',
  'self-harm.plan-with-time': 'Says they have a plan to end their life, with a time or means',
  'self-harm.means': 'Says they have the means to end their life at hand',
  'self-harm.means-with-time': 'Says they have the means to end their life at hand, with a time',
  'self-harm.goodbye': 'Writes a last farewell',
  'self-harm.goodbye-with-time': 'Writes a last farewell, with a time',
  'self-harm.underway': 'Says they have just hurt or poisoned themselves, or are about to',
  'self-harm.underway-with-time': 'Says they have just hurt or poisoned themselves, or are about to',
  'self-harm.leave-taking': 'Takes leave of people, beside despair or thoughts of dying',
  'self-harm.giving-away': 'Gives things or pets away, beside despair or thoughts of dying',
  'self-harm.at-the-place': 'Is at a place where people end their lives, beside despair or a farewell',
  'self-harm.means-and-farewell': 'Has a means of dying at hand, beside a farewell',
  'self-harm.joining-the-dead-soon': 'Wants to follow somebody who died, with a time',
  'self-harm.wish-with-time': 'Wishes to die, with a time, a means or a farewell beside it',
  'self-harm.thought-with-time': 'Thinks of suicide, with a time, a means or a farewell beside it',
  'self-harm.named-with-time': 'Speaks of their own suicide, with a time, a means or a farewell beside it',
  'self-harm.present-with-time': 'Says that they end their life, with a time, a means or a farewell beside it',
  'self-harm.seek-with-time': 'Looks for a way to end their life, with a time or means',
  'self-harm.other-in-danger': 'Tells of somebody else who may be about to end their life',
  // Thoughts of suicide, and recent self-harm.
  'self-harm.wish': 'Wishes to die, or not to be alive any more',
  'self-harm.thought': 'Thinks of suicide',
  'self-harm.named': 'Speaks of their own suicide',
  'self-harm.present': 'Says that they end their life; it may be a manner of speaking',
  'self-harm.seek': 'Looks for a way to end their life',
  'self-harm.injury': 'Hurts themselves, or says so',
  'self-harm.recent': 'Hurt themselves or tried to end their life not long ago',
  'self-harm.past-with-despair': 'Tells of an attempt or self-harm in the past, and sounds without hope now',
  'self-harm.means-and-despair': 'Has a means of dying at hand, beside despair',
  'self-harm.joining-the-dead': 'Wants to be with somebody who died',
  'self-harm.dying-with-time': 'Speaks of dying or jumping, with a time; what is meant is not said',
  'self-harm.other-thoughts': 'Tells of somebody else who thinks of suicide',
  'self-harm.vague': 'Wants to “end it” or “do it”; what is meant is not said',
  // A look is enough.
  'self-harm.past': 'Tells of an attempt, self-harm or thoughts of suicide in the past',
  'self-harm.overcome': 'Tells of thoughts of suicide or self-harm that they have got over',
  'self-harm.denied': 'Says that they do not want to end their life',
  'self-harm.quoted': 'Quotes words about suicide',
  'self-harm.cited': 'Words about suicide, of a song, film or book',
  'self-harm.laughing': 'Words about dying, said with a laugh',
  'self-harm.light-farewell': 'A last farewell, said with a laugh or in a game',
  // Distress.
  'distress.hopelessness': 'Sounds without hope, or worn out',
  'distress.burden': 'Feels like a burden, or that others would be better off without them',
  'distress.gone': 'Wishes to be gone or to disappear',
  'distress.urge': 'Has an urge to hurt themselves or to relapse',
  'distress.eating': 'Tells of hunger, bingeing or purging turned against themselves',
  'distress.burden-and-hopelessness':
    'Feels like a burden and without hope: together that comes close to wishing to die',
  'distress.gone-and-hopelessness':
    'Wishes to be gone and is without hope: together that comes close to wishing to die',
  'distress.gone-and-burden': 'Wishes to be gone and feels like a burden: together that comes close to wishing to die',
  'distress.deep': 'Says in several ways that they are without hope or a burden',
  // Ways to die.
  'method.sought': 'Asks for a way to die',
  'method.given': 'Tells others a way to die, or offers to',
  'method.pact': 'Looks for somebody to die with',
  'encouragement.told-to-die': 'Tells somebody to end their life or to hurt themselves',
  'encouragement.dared': 'Dares somebody to end their life, or eggs them on',
  'encouragement.self-harm-tips': 'Asks for or gives ways to hurt oneself, or to hide it',
  'encouragement.relapse': 'Urges somebody to drink, use or relapse',
  // Harm to others.
  'threat.violence': 'Threatens somebody with violence',
  'threat.mass': 'Announces or calls for violence against many people',
  'threat.called': 'Calls on others to hurt somebody',
  'threat.veiled': 'A threat between the lines',
  'harassment.insult': 'Insults somebody',
  'harassment.slur': 'Uses a slur',
  'harassment.coarse': 'Coarse words thrown at somebody',
  'harassment.hate': 'Contempt for a group of people',
  'harassment.taken-word': 'Throws a word at somebody that those it is meant for may use themselves',
  'harassment.ableism': 'Insults somebody for an illness or disability',
  'harassment.sexism': 'Insults somebody for their sex or gender',
  'harassment.who-you-are': 'Attacks who somebody is, for example their gender',
  'harassment.joining-in': 'Joins others against somebody, or calls for it',
  'harassment.game': 'Coarse words thrown at somebody over a game',
  'grooming.plain': 'Asks for secrecy, pictures or being alone, as people do who groom others',
  'grooming.pattern': 'Several small questions that together look like grooming',
  'grooming.off-platform': 'Draws somebody away to where no moderator is',
  'sexual.minor': 'Sexual words about somebody under age',
  'sexual.explicit': 'Sexual words thrown at somebody',
  'sexual.solicited': 'Asks for or offers sexual pictures or talk',
  'eating-disorder.promoted': 'Praises starving or spurs others on to it',
  'eating-disorder.tricks': 'Asks for or gives tricks to starve, purge or hide it',
  'eating-disorder.company': 'Looks for company in starving',
  'dangerous-advice.given': 'Advice that can hurt whoever follows it, about medicine or about staying away from help',
  'scam.bait': 'Looks like a scam or unasked advertising',
  'scam.look-alike': 'A link that imitates a name people trust',
  'scam.invite': 'An invitation to another server',
  'scam.advert': 'Advertising that nobody asked for',
  'scam.money-asked': 'Asks members for money',
  'drug-sale.offered': 'Offers drugs or medicine for sale',
  'drug-sale.sought': 'Looks for somebody who sells drugs or medicine',
  // Personal data.
  'personal-data.published': 'Makes known who or where somebody is, or threatens to',
  'personal-data.address': 'An address that is not said to be the writer’s own',
  'personal-data.phone': 'A phone number that is not said to be the writer’s own',
  'personal-data.mail': 'A mail address that is not said to be the writer’s own',
  'personal-data.card': 'A card number that is not said to be the writer’s own',
  'personal-data.bank-account': 'A bank account that is not said to be the writer’s own',
  'personal-data.ip-address': 'An internet address of a person or machine',
  'personal-data.social-security': 'A social security number that is not said to be the writer’s own',
  'personal-data.document': 'The number of a passport or other document that is not said to be the writer’s own',
  // The statistical model: no rule spoke, or it agrees with one.
  'model.self-harm': 'Reads like texts of people who think of suicide; no single word says so',
  'model.distress': 'Reads like texts of people in distress; no single word says so',
  'model.abuse': 'Reads like abuse; no single word says so',
  'model.threat': 'Reads like a threat; no single word says so',
  'model.sexual': 'Reads like sexual talk; no single word says so',
  'model.spam': 'Reads like a scam or advertising; no single word says so',
  'model.dangerous-advice': 'Reads like advice that can hurt; no single word says so',
  // What a server chose itself.
  'extra-words.look': 'Has a word or phrase that this server wants somebody to look at',
  'extra-words.soon': 'Has a word or phrase that this server wants somebody to look at soon',
  'extra-words.harm': 'Has a word or phrase that this server calls harmful',
} satisfies Readonly<Record<string, string>>;

/** What was looked at closer and declined: it says why nothing followed, so it is no reason for a case. */
const declined = {
  'self-harm.accident-or-overcome': 'An injury by accident, or one that was overcome',
  'self-harm.addressed': 'Asks or tells somebody else about suicide',
  'self-harm.asked': 'A question about suicide',
  'self-harm.title': 'The title of a song, film, book or game',
  'self-harm.as-prescribed': 'Medicine taken as it is meant to be taken',
  'self-harm.bereaved-or-past': 'Somebody’s death or attempt in the past: grief or memory',
  'self-harm.exaggeration': 'A manner of speaking about something small',
  'self-harm.game-talk': 'Talk about a game',
  'self-harm.in-general': 'Speaks about suicide in general',
  'self-harm.subject-matter': 'Suicide as a subject: work, study, news or prevention',
  'self-harm.told': 'Somebody’s suicide in a story, game or study',
  'distress.declined': 'Words of distress in a joke, a game, a song, the past, or about somebody else',
  'method.declined': 'A way to die in a game, a story or as a subject',
  'encouragement.declined': 'Words that tell somebody to die, quoted, asked or denied',
  'threat.declined': 'Words of violence in a game, a joke, a quotation, or denied',
  'harassment.declined': 'An insult that is quoted, denied, passed on, or said of oneself',
  'grooming.small-talk': 'A question about age, place or company; small talk by itself',
  'grooming.declined': 'Words of grooming that are quoted or told about',
  'dangerous-advice.declined': 'Such advice warned against, quoted, or said of oneself',
  'scam.declined': 'Words of a scam, quoted or warned against',
  'sexual.declined': 'Sexual words that are told of, asked about or taught',
  'drug-sale.declined': 'Words about drugs in medicine, recovery or warning',
  'eating-disorder.declined': 'Words about starving in recovery, in warning or about something else',
  'personal-data.own-address': 'The writer’s own address',
  'personal-data.own-phone': 'The writer’s own phone number',
  'personal-data.own-mail': 'The writer’s own mail address',
  'personal-data.own-card': 'The writer’s own card number',
  'personal-data.own-bank-account': 'The writer’s own bank account',
  'personal-data.own-ip-address': 'The writer’s own internet address',
  'personal-data.own-social-security': 'The writer’s own social security number',
  'personal-data.own-document': 'The number of the writer’s own passport or other document',
  'personal-data.public': 'A public number or address, of a help line or an office for example',
  'personal-data.declined': 'Words about making somebody known, quoted or denied',
} satisfies Readonly<Record<string, string>>;

/** A detector of ours that failed: its name comes behind this. */
const failure = 'engine.detector-failed:';

/** What moderators read about rules. */
export const risk = {
  reasons,
  declined,
  failed: 'A part of the reading failed, so a person should look; the fault is Lamplight’s own',
};

/** One rule that spoke, as moderators read it. */
export interface ExplainedRule {
  rule: string;
  /** A sentence without a full stop. Null for a rule of an older or newer version, which has only its name. */
  why: string | null;
}

function find(sentences: Readonly<Record<string, string>>, rule: string): string | null {
  return Object.hasOwn(sentences, rule) ? (sentences[rule] ?? null) : null;
}

/** Why a rule speaks or declined. */
export function explainRule(rule: string, words: typeof risk): ExplainedRule {
  if (rule.startsWith(failure)) return { rule, why: words.failed };
  return { rule, why: find(words.reasons, rule) ?? find(words.declined, rule) };
}

/** Why rules spoke: the gravest first; what only declined is left out where anything else spoke. Those without a sentence come last. */
export function explainRules(rules: readonly string[], words: typeof risk): ExplainedRule[] {
  const order = Object.keys(words.reasons);
  const rank = (rule: string) => (order.includes(rule) ? order.indexOf(rule) : order.length);
  const spoke = rules.filter((rule) => find(words.declined, rule) === null);
  return (spoke.length > 0 ? spoke : rules)
    .map((rule) => explainRule(rule, words))
    .sort((one, other) => rank(one.rule) - rank(other.rule));
}
