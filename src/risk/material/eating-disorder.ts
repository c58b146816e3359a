import { type Phrase, type WordLists } from '../phrases.ts';

// Only the words by which promotion is known; no number, no recipe, no trick in full. Left out on purpose: dieting, weight, fasting for faith or a blood test,
// and everything in which somebody speaks of their own illness.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const EATING_LISTS = {
  thin: listWords('skinny thin tiny bony thigh-gap underweight small'),
  elder: listWords(
    'parents mom dad mother father doctor nurse therapist family teacher roommate dietician nutritionist',
  ),
  illness: listWords('ana mia ed anorexia bulimia anorexic bulimic'),
} satisfies WordLists;

/** Praise of starving, tricks to do and hide it, cruelty as a spur, and company in it. */
export const EATING_DISORDER = {
  promoted: [
    'thinspo|thinspiration|bonespo|meanspo|fatspo|sweetspo|ricecake-thinspo',
    '{skinny|thin|ana|mia|bones|rib} {inspo|inspiration|spo|goals}',
    'pro {ana|mia|anorexia|bulimia|ed}',
    '{nothing tastes as good as} ~1 {skinny|thin|being|tiny}',
    '{hunger|the hunger|starving|emptiness|being empty} is {just|only} ~1 {weakness|fat|your body|beautiful|strength}',
    '{hunger|starving|empty|emptiness} ~1 {is|means|feels like} ~1 {beautiful|success|winning|strength|power|working|control|clean|weakness leaving}',
    '{bones|ribs|hip bones|collarbones} are {beautiful|pretty|goals|sexy|perfect}',
    '{thigh gap|collarbone|a4 waist|rib|ribs} {challenge|goals|goal|check}',
    '{goal weight|gw|ugw|bmi} ~2 {below|under|lower than|less than} {yours|you|mine|everyone}',
    '{skip|skipping} {dinner|lunch|breakfast|meals|food} ~3 {scale|thin|skinny|strong|bones|weight|numbers|tiny}',
    '{be strong|stay strong|stay hungry|keep going} ~3 {skip|scale|skinny|thin|tiny|starve|bones|ribs|hungry|do not eat}',
    '{eating|food|dinner|eating food} is ~1 {for the weak|for weak|weakness|for losers|the enemy|failure}',
    '{recovery|eating|treatment} is for {quitters|weak|the weak|losers|fat|fakers|failures}',
    'stay {tiny|skinny|thin|starving|bony|hungry|empty}',
    '{restrict|starve|fast|purge} until ~5 {ribs|bones|thin|skinny|light|hip|spine|goal|passes|smaller}',
    '{ignore|love|embrace|enjoy} ~1 hunger ~4 {winning|thin|skinny|win|works|strong|reward|beautiful|goal}',
    'you {do not|dont|did not} {deserve|need|have} to eat ~2 {today|tonight|fatty|pig|again|anything|until}?',
    'you {do not|dont} {deserve|need} {food|dinner|lunch|breakfast|to eat|that meal|calories}',
    '{do not|never} let {them|anyone|the doctors|the nurses|the doctor|your parents|your mom} ~1 {make|force} you ~1 {gain|eat|recover|fat}',
  ],
  tricks: [
    '{tips|tricks|advice|ways|hacks|how} ~2 {hide|hiding|cover|fake} ~5 {not eating|eating|food|starving|purging|purge|weight loss|restricting|meals|vomiting|throwing up|lunch|dinner}',
    '{tips|tricks|best way|easiest way|ways|help} ~2 {purge|purging|throw up|vomit|starve|starving|restrict|restricting|fasting|make myself sick}  ~1 {please|quietly|faster|easier|without|more|longer}?',
    'how {do|can|should|to} i? ~1 {throw up|purge|vomit|puke|make myself throw up|make myself vomit|make myself sick} ~2 {without|quietly|so|after|easier|faster|easily|food}',
    'trick|fool|convince|lie|hide|fake|make ~1 @elder ~3 i ate|eating|eaten|eat|weight|food|gained',
    'how {long|many days} ~2 {can|could|do} {i|you} ~1 {fast|starve|not eat|go without food|go without eating} ~2 {before|until|without}',
    '{drink|chug|use|chew|smoke|take} ~4 {until you feel full|so you do not eat|instead of eating|instead of food|instead of meals|kills hunger|kills the hunger|to kill hunger|to not eat|then you do not need food|to stay thin|to stay skinny}',
    '{use|take|try|abuse|need} ~1 {laxatives|diuretics|ipecac|diet pills|lax} ~3 {after|works|every|binge|skinny|weight|thin|lose|meal}',
    '{chew and spit|chewing and spitting} ~3 {taste|calories|works|none|no|tip|instead|trick|all}',
    '{weights|coins|water|rocks|batteries} ~3 {pockets|before|bra|hair|underwear|socks} ~4 {weigh|weighs|weighed|weigh in|scale|nurse|doctor}',
    '{best|strongest|good|any|which|need} ~1 {appetite suppressant|appetite suppressants|diet pills|laxatives} ~2 @illness|skinny|starve|fast|restrict|thinspo',
    '{lowest|least} ~1 {calories|cals|calorie|kcal|intake} ~3 {ate|eaten|day|today|go|you|challenge|wins}',
    '{fake eating|pretend to eat|pretend you ate|fake a meal|hide food|hide the food|hide your food|spit it out} ~3 {tips|napkin|tricks|parents|mom|bag|sleeve|how|notice|trick|dog}',
    '{lie|lying} to {your|the} {doctor|doctors|nutritionist|dietician|dietitian|nurse|parents|mom|therapist} ~2 {about|weight|and|eat|food|gain|so}?',
    'rid of|it ~3 after|before you|every|each ~1 eat|ate|meal|meals|dinner|lunch|digest',
    'bring|throw it|everything back? up ~2 after ~1 eat|meals|meal|dinner|every|food',
    '{just|go|and} purge {it|that|everything|after} ~4 {clean|feel|better|empty|gone|will}?',
    '{starve|purge|throw up|make yourself vomit|make yourself throw up|fast for} ~3 {lose weight|weight|skinny|thin|calories|you eat|slim}',
    'starve|starving yourself',
  ],
  company: [
    '{ana|mia|ed|fasting|starving|restricting|purging|thinspo|anorexia|bulimia} {buddy|buddies|coach|coaches|partner|partners|group|groups|twin|sister|sisters|chat|gc|club|server|challenge|family|boot camp|bootcamp|diet}',
    '{be|my|as your|a|your} @illness {coach|buddy}',
    '{be mean|be cruel|insult me|bully me|shame me|yell at me|call me fat|roast me} ~4 {weight|eat|eating|fat|food|body|lose|thin|skinny|meanspo}',
    '{looking for|need|want|join|who wants|anyone want|who is in for|seeking} ~3 {to starve|to fast with|to restrict with|to starve with|starve together|fast together|starving group|to purge with|a fast with}',
    '{fast|starve|restrict|purge} with {me|us} ~2 {today|this week|until|who|anyone|girls|tomorrow|from}?',
    '{first|whoever} ~1 {to lose|loses} ~3 {wins|win|lbs|kilos|pounds|kg} ~3',
    '{put|drop} the {fork|spoon|food|sandwich|burger|donut} down',
    '{whale|pig|fatty|cow|fatass|lardass} ~2 {fork|stop eating|eat less|diet|skip|starve|down}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What else is purged, skipped and restricted. */
export const THINGS: ReadonlySet<string> = new Set(
  listWords(
    'clothes wardrobe closet cache files file data emails inbox logs queue photos database server access rights garage',
  ),
);

/** Words of illness, healing and harm done: who uses them beside, speaks of their own life or warns. */
export const HEALING: ReadonlySet<string> = new Set(
  listWords(
    'recovery recovering recovered relapse relapsed unfollowed blocked reported ashamed scared afraid triggered triggering help therapist dietician dietitian treatment diagnosed hospital ' +
      'ill sick harmful dangerous banned wish survived lonely worried worry hate',
  ),
);
