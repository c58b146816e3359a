import { type Phrase, type WordLists } from '../phrases.ts';

// Left out on purpose: what the writer does or did, what a doctor said, opinions about medicine without advice, and home remedies that harm nobody.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const ADVICE_LISTS = {
  medicine: listWords(
    'meds medication medicine medications antidepressants insulin pills treatment therapy lithium ssri ssris chemo antipsychotics inhaler benzos tablets drugs prescriptions ' +
      'chemotherapy methadone steroids radiation dialysis prep antibiotics xanax prozac zoloft sertraline quetiapine seroquel lamictal',
  ),
  drink: listWords('alcohol vodka wine beer whiskey drinks booze rum gin tequila'),
  sedative: listWords(
    'meds pills xanax benzos painkillers opioids medication antidepressants tablets ambien valium klonopin',
  ),
  illness: listWords(
    'depression anxiety adhd bipolar mental ptsd anorexia autism schizophrenia bulimia addiction ocd trauma grief fibromyalgia dyslexia',
  ),
  helper: listWords(
    'ambulance 911 999 112 doctor doctors hospital hospitals er therapist therapists psychiatrist psychiatrists hotline police paramedics nurse clinic',
  ),
  emergency: listWords('overdose overdosed stroke bleeding concussion seizure wound infection burn burns fever'),
} satisfies WordLists;

/** Advice that can hurt whoever follows it. */
export const DANGEROUS_ADVICE = [
  // Leaving treatment.
  'you|just|better|please|should|can|gotta|try|why ~2 stop|quit|skip|drop|flush|ditch|toss|dump|leave taking? all? your|the|those|these|my? @medicine',
  'you|just|better|please|should|can|gotta|try|why ~2 come|get|go off all? your|the|those|these|my? @medicine',
  '{stop|quit|flush|ditch|skip|toss|drop|dump} ~1 {taking}? {your|those|these|all your|them|the} ~1 @medicine',
  '{throw|toss|chuck|put} {your|those|these|all your|the} ~1 @medicine ~1 {away|out|in the bin|in the trash|down the toilet|in the garbage}',
  '{just|then|please|should|simply} stop taking {it|them|that|those} ~1 {tonight|today|now|cold turkey|at once|immediately|right away}',
  '{get|come|go|wean yourself} off {them|it|those|that poison|your meds|your medication|the meds|these pills|that stuff|the pills} ~2 {today|now|cold turkey|tonight|asap|immediately|trust me}?',
  '@medicine ~1 {cold turkey|in one day|no taper|without tapering|without a taper|overnight} ~3',
  '{come|get|go} off ~1 @medicine ~1 {cold turkey|in one day|no taper|overnight|in a day|at once|without}',
  '{do not|never|stop} ~1 {take|taking|swallow} {what|anything|whatever} ~1 {the|your|a} ~1 {psychiatrist|doctor|doctors|shrink|hospital} {gave|prescribed|gives|prescribes|told}',
  '{you do not|do not|no one|nobody|you will not|you never} ~1 need|needs ~1 {meds|medication|therapy|a therapist|a doctor|doctors|antidepressants|treatment|professional help|a vaccine|a hospital|an ambulance|to see a doctor|insulin|chemo|pills|rehab|a psychiatrist}',
  'no need to call|see|go|tell ~2 @helper',
  'no need for {a doctor|doctors|an ambulance|a hospital|a therapist|medication|meds|insulin|treatment|surgery}',
  '{nobody|no one} should ~1 {be on|take|need} {meds|ssris|antidepressants|medication|lithium|pills|insulin}',
  '{meds|antidepressants|ssris|vaccines|lithium|insulin|medication|psych meds|psychiatric drugs|they} ~1 {poison|are poison|are killing|are making you weak|make you weak|turn you into|turns you into|are just poison} ~2 {you|people|your brain|stop|zombies|get off|quit}?',
  '{prayer|god|jesus|faith|prayers|yoga|meditation|sunlight|keto|fasting|exercise|the gym|willpower} ~1 {alone|will cure|cures|heals|is better than|is all you need|beats|fixes} ~2 {cures|heals|depression|bipolar|cancer|meds|medication|schizophrenia|diabetes|therapy|anxiety|everything|drop|epilepsy}',
  '{skip|refuse|cancel|stop} {your|the} {chemo|dialysis|surgery|insulin|radiation|treatment|transfusion|injection|injections} ~2 {and|try|it|they}',
  '@medicine is|are a|just|all|pure|only? scam|poison|fake|hoax|lie|useless|placebo|bullshit',
  'skip|avoid|forget|screw the|any|your? @helper ~7 fine|instead|heal|ok|okay|cure',
  '{you can|you could|just} stop @medicine {whenever|anytime|any time|when} you',
  // More, mixed, borrowed.
  '{take|double|triple|try|increase} ~1 {double|twice|triple|your|the|a higher|more than the|a few extra|extra} ~2 {dose|dosage|recommended dose|prescribed|prescription}',
  'take|try ~1 double|twice|triple as much|many',
  '{double|triple|up} your {dose|meds|dosage|pills} ~1 {when|if|until|tonight|today|it}?',
  '{take|try|have|drink|use|mix} ~2 @sedative {with|and} @drink',
  '@sedative {with|and|plus} @drink ~2 {best|great|combo|amazing|works|perfect|helps|hits|heaven|fixes}',
  '{wash|washing} {it|them|those|the pills|that|your meds|your pills} down with ~1 @drink',
  '{have|take|use|borrow|try} ~2 {some of my|one of my|a few of my|my leftover|someone else|your husband|your mom|your wife|your dad|your mother|your friend} ~1 {adderall|xanax|meds|pills|painkillers|antibiotics|antidepressants|ritalin|sertraline|valium|oxy|tramadol|benzos}',
  '{just|simply} take ~1 {a few|some|a couple|one} of {your|the|his|her} ~2 {painkillers|pills|xanax|meds|oxy|antidepressants}',
  '{alcohol|drinking|weed|cocaine|drugs|heroin|getting drunk|xanax|vodka|meth|whiskey|a bit of heroin|some coke|ketamine|mdma} {will help|helps|will fix|will make you feel better|is the best|will cure|is the answer|cures|works better|fixes|never hurt anyone|never hurt anybody} ~3 {depression|anxiety|you|sleep|pain|anything|everything|sad|better|medicine|than|mood|cure|it|grief|trauma}',
  '{get|getting|go get|just get} {drunk|wasted|high|hammered|stoned} ~3 {cure|medicine|therapy|works|forget|help you|you will feel better|fixes|best}',
  // Poison as a cure.
  '{drink|inject|inhale|gargle|take|swallow|try|put|a spoon of|a bit of|eat} ~2 {bleach|disinfectant|turpentine|ivermectin|mms|colloidal silver|kerosene|borax|horse paste|gasoline|methanol|hydrogen peroxide|chlorine dioxide|apricot kernels}',
  '{borax|turpentine|bleach|ivermectin|colloidal silver|kerosene|mms|baking soda|essential oils|urine|black salve|homeopathy|apricot kernels|cbd oil|herbs} ~3 {cures|cure|heals|fixes|kills|treats|detoxes|cleans} ~2 {cancer|everything|hiv|covid|parasites|diabetes|autism|aids|epilepsy|tumors|tumours|depression|your blood|infection|it all|malaria}',
  '{vaccines|vaccine|jabs} {cause|causes} {autism|infertility|cancer}',
  '{do not|never} {vaccinate|vax} {your|the} {kids|kid|baby|child|children}',
  '{cures|cure|heals} {cancer|diabetes|autism|bipolar|aids|covid|schizophrenia|epilepsy|hiv}',
  // Away from help.
  'do|should|must not ~1 call|see|tell|trust|visit|bother|involve|go|talk|listen|report to? an|the|a|your|any? @helper',
  'never ~1 call|see|tell|trust|visit|bother|involve|go|talk|listen|report to? an|the|a|your|any? @helper',
  'not|never ~2 call|trust|tell|involve ~1 {crisis line|crisis lines|suicide hotline|suicide hotlines|shrink|shrinks|cops|social services|samaritans}',
  '{therapists|doctors|psychiatrists|hospitals|therapy} ~1 {only|just} {want|wants|after|care about|about} ~2 {money|cash|wallet|profit} ~4 {stop|quit|do not go|leave|avoid|stay away|scam}?',
  '{stop|quit} {going to|seeing|attending} {therapy|your therapist|the doctor|your doctor|your psychiatrist|meetings|aa|rehab|counselling|counseling|dialysis}',
  'let him|her|them|it ~1 sleep|walk it off',
  'just|better|should|can ~2 sleep|wait|walk|ride|ignore it off|out? ~4 @emergency|heart|chest|ambulance|hospital|doctor',
  '{chest pain|chest pains|overdose|seizure|stroke|numb arm|coughing blood|concussion|suicidal thoughts} ~2 {is|are} ~1 {just|only|nothing|harmless|normal} ~3 {stress|wait|ignore|nothing|gas|anxiety|sleep it off|attention|no need}',
  '{wait|wait until|ignore it|sleep it off|leave it} ~4 {chest pain|stroke|heart attack|overdose|seizure|infected|bleeding|head injury}',
  '{infected|deep|broken|burned|burnt|third degree} ~2 {wound|wounds|burns|bone|cut|leg|arm|burn} ~1 {heals|heal|close|closes|fix|fixes} ~2 {alone|fine|themselves|itself|without}',
  '{go|run|come} back to {him|her|your husband|your wife|your ex|your abuser} ~3 {he|she} ~2 {hits|hit|beats|hurt|hurts|loves|abused|because}',
  '{hits|hit|beats|hurts|controls} you because {he|she|they} ~1 {loves|love|cares|care}',
  '{take|lose} your {kids|children|baby} ~2 if you {ask|call|tell|get|see|seek|report} ~3 {say nothing|keep quiet|never|do not|so|shut}',
  // Illness denied.
  '{@illness|mental illness|mental health|eating disorders|postpartum depression} {is not real|is fake|is not a real|is all in your head|is just an excuse|is just attention|does not exist|is made up|is just laziness|is laziness|are not real|are fake|is a scam|is a myth|is a lie|is bullshit}',
  '{@illness|mental illness|an eating disorder} is ~1 choice ~4 {attention|choose|smile|happy|snap out|eat|just|stop|get over|weak|she|he|you}?',
  '{just|then|simply|you should|only} {smile|cheer up|snap out of it|think positive|be happy|pray it away} ~3 {depression|real|depressed|cured|is a choice|no need|instead of}',
  '{beat|smack|hit|slap|whip} ~1 {it|the adhd|the autism|the gay|the depression|that} out of {him|her|them|the kid|the child|your kid|your son|your daughter|the boy}',
  // On the road, in the water.
  '{go ahead and|just|you should|it is fine to|it is ok to|safe to|you can|can still|you are fine to} ~1 {drive drunk|drink and drive|drive after|drive high|drive home drunk|drive on} ~3',
  '{hold your breath|choke yourself|choke each other|hyperventilate} until ~2 {black out|pass out|blackout|dizzy|high|faint|lose consciousness}',
  '{blackout|choking|pass out|tide pod|cinnamon|fire} challenge ~3 {try|do|fun|great|high|everyone|film|safe|who}',
  '{leave|leaving|left} {the|your|a} {baby|toddler|child|kid|infant} {in the bath|in the car|alone in|in the water|in the pool} ~5 {fine|nothing happens|ok|okay|safe|no problem|relax|happens}',
  '{shake|shaking} the baby ~2 {stop|until|quiet|works|helps}',
] as const satisfies readonly Phrase[];

/** Words of care: somebody who knows was asked, or the advice is the opposite. */
export const CAREFUL: ReadonlySet<string> = new Set(
  listWords('unless dangerous careful supervised taper tapering deadly risky landed nearly regret lucky killed'),
);
/** Who decided it. */
export const DECIDED_BY: ReadonlySet<string> = new Set(
  listWords('doctor gp psychiatrist surgeon nurse clinic pharmacist hospital consultant midwife'),
);
