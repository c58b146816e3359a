import { type WordLists } from '../phrases.ts';

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

const DEADLY =
  'rope noose gun pistol revolver rifle shotgun sidearm weapon razor razors blade blades knife scalpel pills belt morphine';
const DAILY = 'meds insulin';

/** Lists that the phrases about self-harm name with `@`. */
export const SELF_HARM_LISTS = {
  high: listWords(
    'parapet carpark floor storey bridge roof rooftop building balcony cliff ledge overpass window tower viaduct block deck garage',
  ),
  /** Where people stand who think of it, and everybody else too. */
  place: listWords(
    'bridge roof rooftop balcony cliff cliffs ledge overpass tracks rails railing platform quarry reservoir viaduct parapet',
  ),
  water: listWords('river sea lake ocean canal reservoir water'),
  vehicle: listWords('train bus truck car traffic subway metro lorry tram'),
  weapon: listWords('gun pistol revolver rifle shotgun sidearm weapon'),
  blade: listWords('razor razors blade blades knife scalpel'),
  cord: listWords('rope noose belt'),
  /** What many need every day: to have it at hand is no danger by itself. */
  daily: listWords(DAILY),
  deadly: listWords(DEADLY),
  means: listWords(`${DEADLY} ${DAILY}`),
  medicine: listWords(
    'sleepers tramadol codeine valium diazepam ambien aspirin lithium sertraline prozac oxy oxycodone percocet vicodin fentanyl melatonin seroquel pills pill meds medication medications medicine tablets tablet tylenol paracetamol ibuprofen xanax painkillers antidepressants morphine ' +
      'insulin opioids benzos capsules prescriptions prescription',
  ),
  /** A dangerous amount, said without a figure. */
  toomuch: listWords(
    'all every everything whole entire handful bottle bottles packet packets box load loads bunch lot rest',
  ),
  farewell: ['note', 'notes', 'letter', 'letters'],
  kin: listWords(
    'mom mother dad father parents family kids children son daughter wife husband brother brothers sister sisters friends boyfriend girlfriend ' +
      'partner nephew niece grandma boys girls others everyone',
  ),
  dependants: listWords(
    'dog cat cats dogs pets kids children son daughter mom sister brother family baby them him her',
  ),
  /** What is handed over by somebody who will not need it any more. */
  belongings: listWords(
    'guitar bass piano camera switch xbox playstation ps5 controller hoodie truck keys notebooks ring necklace watch car bike pc computer laptop console books stuff things clothes savings money medals account accounts skins ' +
      'collection records passwords diaries tools everything belongings possessions plants fish cat dog cats dogs pets jewellery jewelry bed phone',
  ),
  they: ['he', 'she', 'they'],
  them: ['him', 'her', 'them'],
  their: ['his', 'her', 'their'],
  year: listWords('2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025'),
  day: listWords('monday tuesday wednesday thursday friday saturday sunday'),
  period: listWords(
    'tonight tomorrow today monday tuesday wednesday thursday friday saturday sunday morning midnight then now christmas weekend',
  ),
  very: listWords('so really just very quite truly'),
  /** Where one cuts who means to. */
  skin: listWords('arm arms thigh thighs legs leg hips hip wrist wrists skin stomach forearm forearms shoulder'),
  injury: listWords('cut cuts burn hurt harm harmed burned burnt scratch scratched punched hit carved'),
  injuring: listWords('cutting burning hurting harming scratching'),
  many: listWords(
    '10 12 14 15 16 18 20 24 25 28 30 32 35 36 40 45 48 50 60 70 80 90 100 200 ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety ' +
      'hundred dozens',
  ),
  /** What a rope is tied to. */
  beam: listWords(
    'door handle doorknob knob beam rafter rafters hook tree branch pipe fan banister bannister railing rail pole wardrobe',
  ),
  age: listWords('16 17 18 19 20 21 22 25 26 28 30 35 40 50 60 thirty twenty forty eighteen'),
} satisfies WordLists;
