import { type Phrase } from '../phrases.ts';

// This file holds ugly words. They are here so that they can be recognised, and nowhere else.
// Left out on purpose: "do it" alone, "jump" alone, "try harder" of anything else than harm, and every such sentence about "me", which is the writer's own pain.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Telling somebody to die or to hurt themselves. */
export const ENCOURAGEMENT = {
  'told-to-die': [
    'kys',
    'go ahead and die|jump|kys|suffocate|hang|overdose|kill|end ~1',
    'rope|noose|blade|razor|knife|grave|bleach is|are waiting|calling for? you ~1 {go|jump|coward|now|bitch|loser|already|nobody|so}?',
    '{kill|hang|shoot|neck|off|rope|drown|unalive|stab|burn|cut|poison|end} yourself',
    'try|consider|suggest|start|recommend ~1 killing|hanging|shooting yourself',
    '{go|just|please|and} {end|take} your ~2 life',
    '{end|take} your {life|own life|miserable life|pathetic life|worthless life|sad life}',
    '{go|just|should|please|now} commit|try suicide',
    '{go|just|should|please|better|must|hurry up and|now|can you just|can you please|why do you not|why not|you can} die',
    'why are you {still|even} {alive|breathing|living}',
    'why {are you not|have you not|did you not} ~1 {dead|die|died|killed yourself|done it} ~1 {yet|already|then}?',
    'go die in',
    'die {you|bitch|slut|whore|scum|in a fire|in a hole|already|fag|cunt|motherfucker|alone|painfully|slowly}',
    'slit|cut your wrists|throat|veins',
    'drink ~1 bleach',
    '{jump|leap} off {a|the|that} {bridge|cliff|building|roof}',
    '{jump|swallow them|take them|pull it|cut} then {coward|loser|pussy|bitch|who cares|idiot|nobody cares}',
    '{hope|wish|pray|want|love to see} you ~2 {die|died|dead|dies|hang|kill yourself|get hit by|get run over|never wake up|do not wake up|crash|bleed out|drop dead|overdose}',
    '{world|earth|planet|place|everybody|everyone|family|kids|server|we|they|us} ~5 better ~2 {off without you|without you|without people like you|if you were dead|if you were gone|if you died|when you are dead|when you are gone}',
    '{world|earth|planet|family|kids|children|friends|everyone|server} ~5 {happier|cleaner|nicer|relieved} {without you|without people like you|if you were gone|if you were dead|if you died|when you are gone|once you are gone}',
    '{better off|happier} without you',
    '{nobody|no one|noone|who} {would|will|is going to|will ever|is ever going to} ~1 {miss|care about|mourn|notice if} you',
    '{nobody|no one} {will|would|is going to} ~1 {come to your|cry at your|attend your} funeral',
    '{nobody|no one} {cares|gives a shit|gives a fuck|would care|will care} {if|whether} you {live|die|are dead|exist|are alive|kill|do it|are gone}',
    'you {deserve|need|ought} to ~1 {die|be dead|suffer|be shot|be hanged|burn|rot}',
    'you should {be dead|have died|not be alive|never have been born|have been aborted|have killed|not exist|kill|hang|have jumped|have succeeded|just die|stop breathing}',
    'your {mother|mom|parents} should have ~2 {aborted|abortion|swallowed}',
    'disappear|vanish ~2 nobody|one|everyone ~2 notice|miss|care|cares|happier|better',
    '{stop|quit} breathing ~2 {you|our|my|loser|already|bitch|waste}?',
    'us|world|everyone|everybody|yourself|family|humanity all? a? favor|favour and ~1 die|disappear|end|kill|do|jump|go|leave|hang|stop|take',
    'good riddance if you {do|die|go|jump|kill}',
  ],
  dared: [
    'do it {coward|pussy|already|no one cares|nobody cares|and stream|no one will stop|nobody will stop|no one will miss|nobody will miss|no balls|loser|bitch}',
    'not do it you never do',
    '{just|then|so} do it {already|coward|pussy|and stop crying|and stop posting|and stop talking|nobody cares|no one cares}',
    '{too|such a} ~1 {coward|scared|pussy|afraid|weak} to ~1 {do it|kill yourself|die|jump|end it} ~1 {attention|coward|pussy|loser|bitch|lol|you}?',
    'you are too {scared|weak|afraid|much of a coward|much of a pussy|chicken} to ~1 {do it|kill yourself|die|jump|end it}',
    '{cut|go} deeper {next time|lol|then|bitch|coward|pussy|haha}',
    'try harder next time',
    'next time ~2 {finish the job|do it right|do it properly|use more|go deeper|succeed|finish it|make sure}',
    'finish the job ~1 {coward|next time|then|loser|this time}',
    'you are doing it for attention just do it',
    'you will not do it ~2 {coward|pussy|attention|no balls|loser}',
    '{all talk|just talk|attention seeking|cry for attention} ~6 {just do it|would do it|do it|already be dead|be dead already|would be dead}',
    '{stop|quit} {posting|talking|crying|whining|threatening} ~3 and {do it|die|just do it|end it|kill|jump}',
    '{prove it|do it|jump} {stream it|on stream|live|on camera|and film it|on cam}',
    'i dare you to {swallow|take them all|take all|jump|cut|end it|kill|hang|drink|overdose|do it}',
    'really {want|wanted|meant|mean} ~2 {would have done it|would be dead|just do it}',
    '{take|swallow} {the|those|all the|all your|all of your|all of the} {pills|tablets|meds} {then|who cares|already|coward|bitch|loser|nobody|and die|and end}',
  ],
  'self-harm-tips': [
    'you deserve {the|this|that|more|your|all the} {pain|suffering|scars|hurt} {so|cut|bitch|and|you}?',
    '{so|just|then|and|go} {cut yourself|hurt yourself|burn yourself|starve yourself|cut again|bleed}',
    'how {do|can|should|could} i ~1 {hide|cover|conceal|cover up} {my|the|these|fresh|new} ~1 {cuts|scars|burns|self harm|marks} {from my|from|for}',
    '{best|good|safest|easiest} {way|place|places|spot|spots|tool|thing|blade} to {cut|burn|hurt} {without scars|without anyone|yourself|where|without|myself|so nobody|so no}',
    '{where|how deep} {do you|should i|should you|can i|to} ~1 cut {so|without|yourself|myself|where|that} ~2 {sees|scars|scar|notices|nobody|die|veins|hides}?',
  ],
  relapse: [
    '{go|just} {relapse|drink again|use again|get high|get drunk|shoot up} ~2 {you|already|anyway|nobody|who cares|one|sober}',
    '{have|take} {a|one} {drink|hit|pill|line|shot} one {will not|never|does not} {kill|hurt|hurts}',
    'you are ~1 boring {sober|clean}',
    'you will relapse ~2 {anyway|again|you always|loser|you people|junkie}',
  ],
} satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Words between which "kill yourself" is asked about or spoken of, not told. */
export const ASKING: ReadonlySet<string> = new Set(
  listWords(
    'want wants wanted wanting going trying tried try plan planning planned thinking think thought thoughts feel feeling felt considering consider ' +
      'attempt attempted attempting urge urges if when before about reason reasons not never without instead than of told tell telling said says threatened glad why',
  ),
);
