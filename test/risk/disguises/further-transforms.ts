import { type Transform } from './transforms.ts';

function mapWords(text: string, change: (word: string, index: number) => string): string {
  return text.split(' ').map(change).join(' ');
}

function mapLetters(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text.toLowerCase(), (letter) => table[letter] ?? letter).join('');
}

const FANCY = Array.from('ąცƈɖɛʄɠɧıʝƙƖɱŋơ℘զཞʂɬų۷ῳҳყʑ');
const SMALL_CAPITALS = Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ');

/** Ways of writing that were thought of after the normaliser was built, and that nothing of it was made for. */
export const FURTHER_TRANSFORMS: Readonly<Record<string, Transform>> = {
  'letters of a font for nicknames': (text) =>
    text.toLowerCase().replace(/[a-z]/g, (letter) => FANCY[letter.charCodeAt(0) - 97] ?? letter),
  'small capitals': (text) =>
    text.toLowerCase().replace(/[a-z]/g, (letter) => SMALL_CAPITALS[letter.charCodeAt(0) - 97] ?? letter),
  'squared letters': (text) =>
    text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1f130 + letter.charCodeAt(0) - 97)),
  'bubbles with blanks': (text) =>
    mapWords(
      text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97)),
      (word) => Array.from(word).join(' '),
    ),
  'one letter swapped in long words': (text) =>
    mapWords(text, (word) =>
      word.length > 5 ? `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}` : word,
    ),
  'last letters repeated': (text) =>
    mapWords(text, (word) => (word.length > 2 ? word + word.slice(-1).repeat(3) : word)),
  'tildes between letters': (text) => mapWords(text, (word) => (word.length > 2 ? Array.from(word).join('~') : word)),
  'brackets around letters': (text) =>
    mapWords(text, (word) => (word.length > 2 ? Array.from(word, (letter) => `(${letter})`).join('') : word)),
  'strikethrough on and off': (text) => mapWords(text, (word, at) => (at % 2 === 0 ? `~~${word}~~` : word)),
  'words in code marks': (text) => mapWords(text, (word) => `\`${word}\``),
  'direction marks inside words': (text) => mapWords(text, (word) => `\u202e${word.slice(0, 1)}\u202c${word.slice(1)}`),
  'two spaces and tabs': (text) => text.replaceAll(' ', ' \t '),
  'a comma after each word': (text) => text.replaceAll(' ', ', '),
  'mixed lookalikes and digits': (text) => mapLetters(text, { a: 'а', e: '3', i: 'і', o: '0', s: 'ѕ' }),
  'dots in the middle of long words': (text) =>
    mapWords(text, (word) => (word.length > 4 ? `${word.slice(0, 3)}.${word.slice(3)}` : word)),
  'a heart for each o': (text) => text.replaceAll('o', '♥'),
};
