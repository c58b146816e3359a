import { type HarmBelief } from './belief.ts';

// Numbers of the kinds reserved for examples: 555-01xx, Ofcom's 020 7946 0xxx and 07700 900xxx, RFC 2606 hosts, RFC 5737 addresses.

/**
 * Somebody else's phone, mail, address, account or identity made public is held, and so is the call to find it. The writer's own is
 * theirs to decide and noted only. Help lines, emergency numbers, public places, prices, times, orders, scores and versions are nobody's.
 */
export const PERSONAL_DATA = {
  rules: ['personal-data.', 'threat.'],
  pairs: {
    phones: [
      ['her number is 212-555-0147, call her', 'room number is 212, floor 5'],
      ['call him on 07700 900123', 'ref 07700 was closed on page 900'],
      ['text this guy +1 (415) 555-0162', 'I ran 415 km in 162 days'],
      ['reach my ex at +44 7700 900456', 'you can call Samaritans on 116 123'],
      ['his cell: 555.013.4477 have fun', 'score was 555 to 134'],
      ['phone of the landlord is +49 30 23125 016', 'invoice 30 23125 is paid'],
      ['ring this number at night 020 7946 0018', 'crisis line here is 0800 111 000, free and day and night'],
      ['001 202 555 0191 is her work phone', 'the help line is 1-800-273-8255 or just 988'],
      ['whatsapp her +33 1 99 00 12 34', 'the meeting id is 199 001 234'],
      ['(02) 5550 1234 thats where he works', 'build 0255501234 is out'],
    ],
    mails: [
      ['spam his inbox: john.fake@example.com', 'mail support@example.org if the bot is down'],
      ['the girl from yesterday is lily_k@example.net', 'you can write to me, lily at home knows the rest'],
      ['here is her mail anna (at) example (dot) com', 'I am at home (dot dot dot) waiting'],
      ['write to his wife, karen@example.com', 'write to help@lifeline.example for the leaflet'],
    ],
    addresses: [
      ['he lives at 48 Maple Street', 'he lives with 48 maple bonsai'],
      ['she lives in flat 3, 17 Church Road, Leeds', 'the choir is 17 people from church, on the road to Leeds'],
      ['her house is 1204 Willow Creek Drive, Springfield', 'I drive 1204 miles to Springfield'],
      ['the snitch is at 9 Harbour Lane, apartment 2b', 'the class is 9 people, apartment hunting takes 2 hours'],
      ['visit him: Hauptstraße 12, 10115 Berlin', 'Berlin has 12 support groups in our list'],
      ['his place, 77 rue des Lilas, Paris', 'he picked 77 lilas for her'],
      ['their address: PO Box 410, Dayton OH 45402', 'the box has 410 pieces'],
    ],
    'names and identities': [
      [
        'her real name is Amelia Hartwell and she works at the library in Dover',
        'her real name is not shown, that is the point of this group',
      ],
      ['the anonymous poster is actually Tom Becker from my street', 'the anonymous poster is actually very brave'],
      ['I know who wrote this, it was jess from 10b', 'I do not know who wrote this but thank you'],
      ['that account belongs to @rick.sanders on insta', 'that account belongs to a museum'],
      ['found his facebook, he is Dan Moore from Tulsa', 'I found a facebook group for carers in Tulsa'],
      ['his ssn is 078-05-1120', 'form 078 has 1120 lines'],
      ['her license plate is 7ABC123', 'my license plate frame broke'],
      ['his ip is 203.0.113.77', 'version 3.0.113 of the app is out'],
    ],
    'calls to find somebody': [
      ['can someone dox this guy', 'can someone explain what doxxing is? I am scared of it'],
      [
        'lets find out where she works and tell her boss',
        'I want to find out where to work after rehab, do I tell my boss?',
      ],
      ['who can find the address of this girl', 'who can find the address of the food bank?'],
      ['leak her pictures and her number', 'he leaked my pictures and my number, I need help'],
      ['post his home address so everyone can visit', 'should I post my home address for the parcel? probably not'],
      ['anyone know what school she goes to? drop it here', 'anyone know what school has a quiet room? drop it here'],
    ],
    'own, and the number of a member': [
      ['this is the number of the woman in voice yesterday: 312-555-0118', 'my number changed, ask me in private'],
      ['the mod’s private mail is mod.person@example.com', 'my mail is new.me@example.com, write to me'],
    ],
  },
} satisfies HarmBelief;
