import { type Phrase, type WordLists } from '../phrases.ts';

// This file holds ugly words. They are here so that they can be recognised, and nowhere else.
// Left out on purpose: words that those they are meant for have taken back (queer, dyke, crip, mad, fat, whore) count only where they are thrown at somebody; and
// criticism of a religion, a state or a party.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Lists that the phrases below name with `@`. */
export const HATE_LISTS = {
  slur: listWords(
    'faggot faggots fag fags nigger niggers kike kikes chink chinks spic spics tranny trannies shemale paki pakis gook gooks wetback wetbacks beaner beaners ' +
      'raghead ragheads towelhead towelheads coon coons muzzie muzzies muzrat libtard libtards feminazi feminazis jigaboo negress dindu zipperhead mongoloid femoid femoids ' +
      'sandnigger troon troons groid groids gyppo pajeet pajeets',
  ),
  taken: listWords('queer queers dyke dykes crip crips lesbo homo homos gypsy gypsies pikey'),
  group: listWords(
    'muslims jews blacks whites immigrants migrants refugees mexicans gays lesbians homosexuals transgenders women females feminists asians arabs africans ' +
      'indians chinese illegals gypsies hindus christians foreigners autistics men males catholics atheists roma romani pakistanis turks somalis asylum-seekers ' +
      'cripples addicts boomers fatties latinos hispanics natives aboriginals',
  ),
  kind: listWords(
    'trans transgender gay black white disabled autistic muslim jewish arab asian african fat poor old mexican immigrant homeless indigenous native brown queer romani lesbian foreign depressed suicidal',
  ),
  folk: listWords('people persons folks kids women men girls boys families ones guys'),
  vile: listWords(
    'animals vermin cockroaches subhuman parasites disease scum trash cancer savages inferior disgusting terrorists rapists criminals filth whores sluts ' +
      'stupid evil pigs rats retarded objects property perverts pedophiles groomers freaks degenerates brainwashed sheep monkeys apes leeches plague infestation ' +
      'monsters demons dirty filthy worthless thieves barbarians drain',
  ),
} satisfies WordLists;

/** Contempt for people because of the group they belong to. */
export const HATE = {
  slur: ['@slur'],
  'taken-word': [
    '{you|shut up|fucking|disgusting|filthy|dirty|stupid|ugly|nasty|bloody|die|damn|burn} ~1 @taken',
    '@taken {trash|scum|freak|freaks|thief|thieves|bitch|filth}',
  ],
  hate: [
    '@group ~1 are|is ~2 @vile',
    '@kind @folk ~1 are|is ~3 @vile',
    '{all|every|most|these|those} {@group|@kind @folk} ~1 {are|is|must|should} ~2 @vile',
    '@group are too {stupid|dumb|weak|emotional|lazy} to',
    '{@group|@kind @folk} should|must|need|deserve|belong to? ~1 be? put|locked|sent|kept|herded|sterilised|banned|in ~2 camps|camp|prison|cages|zoo|ovens|asylum|asylums|reservations|kitchen|chains|ghettos',
    '{@group|@kind @folk} are|is ~2 plague|problem|threat|stain|rot|pest|pests|embarrassment|inferior ~2 country|society|world|race|planet|nation',
    '{@group|@kind @folk} should not {have children|vote|exist|have rights|be allowed|breed|be here|reproduce|be free|drive|speak}',
    '{@group|@kind @folk} should ~1 {drown|die|burn|rot|be sterilised|be sterilized|be put down|be locked up|be banned|leave|hang|kill themselves|disappear|be killed|just die}',
    '{disabled|homeless|autistic|old|poor|fat|sick|depressed} @folk are a {drain|burden} on {society|us|everyone|the system|taxpayers}',
    '{kill|gas|exterminate|deport|hang|shoot|burn|lynch|nuke|rape|hate} {all|the|every|these|those|all the|all these|all of the}? ~1 @group',
    'fuck {all|the|every|these|those|all the|all these|all of the}? @group',
    'all @group should|must|need|deserve to? be? die|killed|shot|deported|hanged|raped|burn|burned|go|leave',
    'all of them should die',
    'all|every|them should|must|need|deserve to ~1 {die|be killed|be shot} ~3 @group',
    '@group {should|must|need to|deserve to} {die|be killed|be shot|be deported|be hanged|be raped|burn|be exterminated|be beaten|be slaves}',
    'go back to {africa|mexico|china|india|pakistan|your own country|the kitchen|where you came from|the jungle|your cave|your desert}',
    '{go|you go|and go|people go|just go|please go|should go|must go} back to your {country|own country}',
    '{@group|people|paki|pakis|all of them|chinks|foreigner|foreigners} go home',
    '@group do not|never deserve|belong {rights|here|to live|respect|to vote}',
    '{do not|no one|nobody|not} ~1 {want|wants|need|needs} {your|their|these} {kind|sort|type} ~1 {here|around|in}',
    '{dirty|filthy|fucking|disgusting|stinking|greedy} muslims|jews|blacks|immigrants|migrants|refugees|mexicans|gays|women|arabs|africans|indians|gypsies|foreigners|illegals|asians|turks|hindus',
    '{ban|remove|stop|no more} {all|the}? {muslims|immigrants|refugees|jews|migrants|illegals|foreigners|arabs|africans} ~1 {in our|in my|in the|now|from|here|in this}?',
    'women|females|girls|bitches|hoes|sluts|whores belong|are|should|only|need|deserve|want ~1 in|good|be|all|nothing|to|for? ~2 kitchen|sex|raped|slaves|money|whores|sluts|beaten|slapped|property|objects|submissive',
    'deport {them all|all of them|every one of them|them}',
    'white {power|trash}',
    '{stop|the|end} white genocide',
    'heil hitler',
    'sieg heil',
    '{build|need|reopen|bring back|fire up} ~1 {gas chambers|gas chamber|ovens|concentration camps|death camps|camps} ~1 {again|for|back}?',
    '{holocaust|holohoax} {never happened|is a lie|was a lie|did not happen|was a hoax|is a hoax|was fake}',
    '{hitler|the nazis} ~1 {was|were} ~1 {right|good|a hero|heroes|too kind}',
    '{gas|oven} the @group',
    '{jews|muslims|gays|feminists|immigrants} {run|control|own|rule} {everything|the world|the media|the banks|hollywood} ~4 {must|should|and|stop|stopped|gas|purge}?',
    'send {them|these people|those people|these|them all} back {where they|to their|to africa|to mexico|home|to where}',
    'send them back',
    'build the wall',
    '{typical|filthy|dirty|greedy|sneaky|lying} {jew|gypsy|arab|muslim|mexican|black|jewish|asian|indian|woman|foreigner} ~1',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Where these stand before a slur, it is not thrown: the writer's own people, or a word spoken about. */
export const RECLAIMING: readonly (readonly string[])[] = [
  ['as', 'a'],
  ['as', 'an'],
  ['am', 'a'],
  ['am', 'an'],
  ['proud'],
  ['fellow'],
  ['we'],
  ['us'],
  ['myself'],
  ['my'],
];
