import { type Phrase, type WordLists } from '../phrases.ts';

// Only the words of the question and of company, never an answer: no way, dose, substance or place is named here beyond the bare words people
// ask with. Left out on purpose: questions about pain, medicine and falling asleep without a word of death.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const METHOD_LISTS = {
  dose: listWords(
    'pills pill tablets mg milligrams grams meds paracetamol tylenol ibuprofen xanax aspirin insulin antidepressants dose doses medication medications',
  ),
} satisfies WordLists;

/** Asking for or giving the how, and looking for company in it. */
export const METHOD = {
  sought: [
    'painless|easiest|quickest|fastest|easy|quick|best|surest|safest|painful|peaceful|cheapest|cleanest|effective|reliable|good ~1 {way|ways|method|methods} {to|of|for} ~2 {die|go|kill myself|end it|end my life|suicide|dying|end it all|kill yourself|commit suicide|killing myself|od|overdose|ending it|ctb|ending my life|not wake up|never wake up|stop existing|catch the bus|off myself|end myself|take my life|take my own life|stop living|unalive myself}',
    'way|ways|method|methods to {die|kill myself|end it|end it all|end my life|go|commit suicide|ctb} ~3 painless|painlessly|without|hurt|fast|quickly|peacefully|guaranteed|accident',
    'how {many|much} ~4 @dose ~5 {die|kill|overdose|lethal|fatal|death|od|suicide|dead|end it}',
    'how {many|much} ~6 {to overdose|to od|to kill me|would kill me|will kill me|is lethal|is fatal|to die|a lethal dose|kills you|kill you|enough to die}',
    '{which|what} ~1 @dose ~3 {kill|kills|lethal|fatal|deadly|deadliest|is enough to die|make you die}',
    '{lethal|fatal|deadly} {dose|dosage|amount|doses|combination|quantity|combo|mix}',
    '{lethal|fatal|deadly} if ~3 take',
    'this dose ~2 {lethal|fatal|kills|deadly}',
    'how long? to|do|can|would|should|does i|you|they|people|it|one? take? to? {tie a noose|make a noose|overdose|od|hang myself|die painlessly|die quickly|die without|kill myself|bleed out|end my life|kill yourself|commit suicide|kill themselves|hang yourself|end it all|ctb|catch the bus|suffocate myself|drown myself|slit my wrists|poison myself}',
    '{suicide|exit} {method|methods|kit|bag|guide|forum|forums|instructions|recipe|recipes|website|manual}',
    '{will|would|can|could|does|do} ~4 {pills|mg|tablets|that much|jumping|hanging|drowning|bleach|it} ~3 {actually|really|surely}? kill {me|you}',
    'where ~3 {buy|get|order|find} ~4 to {die|kill myself|end it|end my life|overdose|hang myself|ctb|unalive}',
    '{does|do|will|would} ~3 {hanging|drowning|overdosing|bleeding out|suffocating} {hurt|work}',
    'without ~2 pain ~3 {die|suicide|kill myself}',
    '{is it|would it be} ~2 {possible|easy|hard} to {overdose|od|die|hang yourself|kill yourself} {on|from|with|by}',
    '{possible|enough|easy} to {overdose|od} on',
    'how ~2 make|be|makes sure i|you ~1 not|never ~1 survive|wake|saved|found|rescued',
    'how ~2 not ~1 survive it|this|an attempt',
    'pill|pills|combo|combination|mix|drug|poison|gas|thing ~3 end|ends it|me|everything ~2 peacefully|painlessly|quickly|fast|forever|quietly',
    'make sure i ~1 not survive',
    '{kill myself|end my life|end it|commit suicide|die} with {what is|what i have|things|stuff|something} {in|at|from|around}',
  ],
  given: [
    '{guide|instructions|recipe|tutorial|steps|link} ~2 {how to|to|on how to|for} ~1 {do it|kill yourself|die|end it|ctb|end your life|suicide|hang yourself|overdose} ~1 {painlessly|painless|quickly|peacefully|safely|right}?',
    '{that|this|it|one} ~2 {works|work|kills} {fastest|fast|quickly|in minutes|for sure|painlessly|every time|best} ~5 {died|dies|dead|die|death|never wake}',
    '{mix|take|combine|swallow} ~4 {and|then} you ~1 {never wake|do not wake|will not wake|fall asleep forever|just sleep forever|die|drift off|will die|are gone}',
    '{sell|selling|ship|send|get} ~3 {something|stuff|powder|substance|it} ~1 {peaceful|painless|lethal|for ctb|to end|to die}',
    '{use|take|try} {the|a|some} ~2 {method|one} {it is|because it is|is} ~1 {painless|quick|peaceful|lethal|guaranteed}',
    'you ~2 need ~2 {mg|pills|grams|tablets} to {die|overdose|end|kill}',
  ],
  pact: [
    'suicide {pact|partner|buddy|pacts}',
    '{die|ctb|kill ourselves|end it|end our lives|overdose|jump} together ~2 {tonight|tomorrow|online|both|forever|with me}?',
    'go together {tonight and die|and die|and end|and never|to the other side}',
    '{anyone|anybody|someone|who} ~1 {want|wants|would|up} ~2 {die|ctb|jump|end it} ~1 together|with ~1 me?',
    '{anyone|anybody|someone} ~1 want|wants|up|down ~2 go together',
    '{anyone|anybody|someone|who} ~3 leave this world with|together',
    '{end it|end it all|kill ourselves|end our lives} {at the same time|together|with me|tonight both}',
    'die with me',
    '{looking for|need|want|seeking|find} ~1 {someone|partner|anyone|somebody|a partner|people|a buddy|a friend} ~2 to ~1 {die|ctb|kill myself|end it|commit suicide} with',
    '{partner|buddy|someone|company} {to|for} {ctb|die|ctb with|die with|end it}',
    'not|afraid|scared want? to {do it|die|go|end it} alone ~4 {who is in|who else|anyone|join me|with me|together}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Words that make it prevention, work, study or an animal's: what is asked about is no way out for anybody here. */
export const PREVENTING: ReadonlySet<string> = new Set(
  listWords(
    'prevent prevents preventing prevention recognise recognize naloxone narcan block report reported remove banned vet dog dogs cat cats rat rats insects weeds training review trial ' +
      'film movie novel fifties documentary news article law journalists moderators describe fentanyl run race marathon',
  ),
);
