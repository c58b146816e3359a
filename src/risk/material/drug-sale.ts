import { type Phrase, type WordLists } from '../phrases.ts';

// Street names are listed so that an offer can be recognised. Alone they say nothing: people here speak of use, craving, relapse and recovery, and a
// pharmacy sells most of them. Left out on purpose: "where can I get help", clinics, needle exchange and testing.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const DRUG_LISTS = {
  drug: listWords(
    'weed coke cocaine heroin meth molly mdma ecstasy lsd acid shrooms ket ketamine fentanyl percs perc percocet oxy oxycodone oxycontin xans xan xanax addy addys adderall ritalin ' +
      'vyvanse valium morphine tramadol codeine lean hydros vicodin norco bars tabs crack speed edibles carts thc dmt ghb benzos painkillers opioids steroids subs suboxone methadone ' +
      'klonopin ativan diazepam ambien za gear dope prescriptions meds',
  ),
  selling: listWords('selling sell sells sale available stock dropping plug menu ship shipping shipped delivery'),
} satisfies WordLists;

/** Selling drugs or medicine, and asking for a seller. */
export const DRUG_SALE = {
  offered: [
    '{selling|i sell|we sell|can sell|will sell|sell you|got|have|i have|dropping|pushing|slinging|moving} ~4 @drug ~3 {for sale|hmu|dm|menu|prices|cheap|available|in stock|telegram|whatsapp|wickr|per|each|hit me|tap in|ship|shipping|delivery|if you need|who needs|can sell}',
    'selling|sell|sells ~3 @drug|script|scripts',
    '@drug ~3 {for sale|in stock|shipped|available cash|available now|available dm|cash only|worldwide shipping|discreet shipping|overnight shipping|shipped discreetly|delivered|dm for menu|hmu}',
    '@drug @drug? ~3 available ~2 {cash|dm|hmu|telegram|now|text|wickr}',
    '@drug and @drug ~1 {worldwide|shipping|shipped|for sale|available|in stock|dm|delivery}',
    '{i can get|can get|i could get|let me get|get} {you|u} ~2 @drug',
    '{best|good|reliable|trusted|your|local} ~1 {plug|dealer} {in|around|for|here|near|on|who}',
    '{fresh|new|pure|clean|quality} {batch|drop|supply|product|stock} {in|just in|available|landed} ~1 {hmu|dm|tap|for prices|text|telegram|wickr}',
    '{quality|pure|clean|cheap|best|real|legit|pressed} @drug ~3 {cheap|dm|hmu|shipping|telegram|for sale|menu|worldwide|delivery|ship}',
    '{dm|hmu|message|text|wickr|telegram|tap in|hit me} ~2 {for|with|about} ~2 @drug',
    '{wickr|telegram|signal|snap} me for @drug',
    '{sell|selling|buy|buying} ~2 {clean urine|fake urine|fake prescriptions|prescriptions|scripts|fake scripts}',
    '{spare|leftover|extra} @drug ~2 {can sell|for sale|selling|dm|hmu|10 each|each}',
    'got|have that|the|some|any ~1 loud|gas|zaza|fire|snow|pressure|ice|tree|@drug ~2 {pull up|hmu|hit me|tap in|come thru|slide}',
    '{drug|weed|full|plug} menu ~2 {dm|telegram|in bio|link|on|available}',
  ],
  sought: [
    '{anyone|anybody|someone|somebody|who} ~2 {got|have|has|know|knows|be|is} ~1 a? {plug|dealer|connect} {in|near|for|around|that|who|here|i can}',
    '{where|how} ~2 {can|do|could|to} i? ~1 {cop|score|buy|get|find|order} ~2 {percs|xans|xan|coke|cocaine|heroin|meth|molly|weed|oxy|fentanyl|shrooms|acid|addys|lsd|mdma|ket|benzos|bars|crack|lean|dope|tabs}',
    '{looking for|need|find me|want|know|in search of} a ~1 {dealer|plug}',
    '{need|want|trying|looking|going} to {score|cop} ~3 {h|heroin|percs|xans|coke|meth|weed|oxy|dope|pills|crack|ket|molly|bars|tonight anyone|near}',
    '{who|anyone|anybody|somebody} ~1 {sells|selling|sell|sellin} ~1 @drug',
    '{can|could} i buy ~1 {your|ur|some of your} ~2 @drug',
    '{buying|buy|order|ordering} ~1 @drug ~3 {easy|ask me|link|dm|without a prescription|no prescription|without prescription|online|darknet|dark web}',
    '@drug without ~1 prescription ~2 {anyone|dm|where|who|hmu}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Words of medicine and recovery: beside them nothing is for sale. */
export const CARE: ReadonlySet<string> = new Set(
  listWords(
    'doctor gp psychiatrist clinic pharmacy pharmacist hospital ward nurse prescribed sober recovery detox rehab police arrested addicted addiction quit',
  ),
);
