import { type Phrase } from '../phrases.ts';

// Left out on purpose: cities, countries and first names alone; "he lives with …"; numbers of help lines, offices and public places.

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

/** Words that go with making somebody's life public. */
export const DOXXING = [
  '{his|her|their|your|the} ~1 {home|real|full|current|exact}? address is',
  '{he|she|they} ~1 {lives|live} at ~1',
  '{his|her|their} {real|full|legal} name is',
  '{here is|this is|i have|i found|posting|leaking|leaked|drop|dropping|sharing} {his|her|their|your} ~1 {address|phone|number|phone number|full name|real name|info|ip|home address|license plate|workplace|employer|socials|location}',
  '{dox|doxx|doxxing|doxing|doxed|doxxed} {him|her|them|you|this|that|their}',
  '{find|get|look up|share|post|leak|publish|leaking|posting|who has|need|want|drop} {his|her|their} ~1 {address|phone number|real name|workplace|home address|number|socials|location|ip}',
  '{leak|publish|leaking|spread} {his|her|their|your} ~1 {pictures|pics|photos|nudes|number|texts|chats|files|records}',
  '{post|posting} {his|her|their} ~1 {pictures|pics|photos|nudes|number|texts|chats|files|records}',
  'find|found|figure|know|knows|tell|out ~1 where this|that? he|she|girl|guy|they works|work|lives|live|goes|studies|parks|sleeps',
  '{find|has|have|know|knows|get|got|track down|give me|want|need} {the|this|that}? ~1 {address|phone number|real name|home address|ip|number} of {this|that|the} {girl|guy|woman|man|user|person|bitch|loser|member|mod|moderator|poster|dude|kid|snitch}',
  '{what|which} {school|church|gym|office|company|clinic} {she|he|they} {goes|go|works|attends|work|attend} ~2',
  '{his|her|their|your} {license|licence|number} plate {is|number is}',
  '{his|her|their} ~1 {ssn|social security|social security number|passport|iban|bank account|card number|license plate|ip} ~1 is',
  '{anonymous|anon} ~1 {poster|post|author|writer|one|user|person} ~1 {is|was} {actually|really|obviously|clearly} {called|named|my|the|from|in}? ~4 {from|in|works|lives|who}',
  '{know|found out|figured out} who {wrote|posted|sent} {this|that|it} it {was|is}',
  'guess who ~1 works|lives|wrote|posted|studies at|in|on|this|that',
  '{that|this} account ~1 {belongs|belong} to ~4 {insta|instagram|facebook|tiktok|twitter|snapchat|from|who lives|my ex|my neighbor|my classmate|<mention>}',
  '{found|here is|this is} {his|her|their|your} ~1 {facebook|insta|instagram|linkedin|tiktok|twitter|profile|real account|main account}',
] as const satisfies readonly Phrase[];

/** A number before one of these, with one to three words between, is where somebody lives. */
export const STREETS: ReadonlySet<string> = new Set(
  listWords(
    'street st road rd avenue ave lane ln drive dr boulevard blvd court ct crescent terrace terr place pl highway hwy parkway pkwy circle cir close square sq gardens grove mews plaza loop trail way alley row hill walk',
  ),
);

/** These name a kind of street only where the name before them has a capital letter: "2 more hours this way". */
export const COMMON_STREETS: ReadonlySet<string> = new Set(
  listWords('st dr ct pl place circle close square gardens grove plaza loop trail way row hill walk court drive'),
);

/** A kind of street that stands before its name, as in the Romance and Slavic languages. */
export const STREETS_BEFORE: ReadonlySet<string> = new Set(
  listWords(
    'rue calle via avenida avda av rua viale piazza plaza paseo carrer ulica ul ulice chemin allee impasse boulevard bd place quai strada largo travessa jalan jl',
  ),
);

/** How words end that are a street by themselves, with a number after them: Hauptstraße, Storgata, Nygade. */
export const STREET_ENDINGS: readonly string[] = [
  'strasse',
  'straße',
  'str',
  'weg',
  'gasse',
  'allee',
  'platz',
  'damm',
  'straat',
  'laan',
  'plein',
  'gracht',
  'kade',
  'gade',
  'vej',
  'alle',
  'stræde',
  'gatan',
  'vagen',
  'vägen',
  'gata',
  'veien',
  'vegen',
  'katu',
  'tie',
  'utca',
  'utja',
  'ulica',
  'steig',
  'ring',
  'ufer',
];

/** Words after a number that make it something else than a house. */
export const NOT_A_HOUSE: ReadonlySet<string> = new Set(
  listWords(
    'minutes minute hours hour days day weeks week months years year miles mile km times time people percent of am pm in for and or to at more the a on is was i you he she we they from with blocks steps ' +
      'different other new old out off if that this my per each things groups members pieces',
  ),
);

/** Units within a house: a number before or after one of these, beside another number, is an address. */
export const UNITS: ReadonlySet<string> = new Set(listWords('apt apartment suite ste flat unit'));

/** Right before a number or address, these say that it is the writer's own. */
export const OWN: ReadonlySet<string> = new Set(['my', 'me', 'mine', 'i']);

/** After one of these, "my" is somebody else: "my ex's number". */
export const OTHERS: ReadonlySet<string> = new Set(
  listWords(
    'his her their ex boss teacher neighbor neighbour sister brother mom dad wife husband girlfriend boyfriend landlord therapist friend him them she he they your stepdad cousin aunt uncle daughter son stalker abuser',
  ),
);

/** Beside these, a number, a mail or an address is public. */
export const PUBLIC: ReadonlySet<string> = new Set(
  listWords(
    'helpline hotline lifeline line samaritans crisis emergency support clinic office hospital shelter charity pharmacy service services restaurant station hotline museum library school university reception desk ' +
      'info information order invoice ticket tracking version build ref reference code id number-plate meeting zoom booking store shop customer',
  ),
);

/** A mail address that begins so belongs to an office, not to somebody. */
export const OFFICES: ReadonlySet<string> = new Set(
  listWords(
    'support help info contact admin office noreply no-reply press hello team service sales billing abuse privacy security feedback helpline crisis volunteer volunteers donate news newsletter jobs bookings reception mail webmaster postmaster',
  ),
);

/** Before a number, these make it a phone's even where its shape alone does not. */
export const PHONE_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'call phone tel telephone cell mobile number text ring whatsapp fax answering dial sms reach landline contact handy',
  ),
);

/** The states of the United States as they stand before a postal code. */
export const STATES: ReadonlySet<string> = new Set(
  listWords(
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc ap ae aa',
  ),
);
