import { drawButtonRows, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { sayAnywhere, writeNumbers, type AnywhereNumbers } from './cards.ts';
import { echo } from './write-text.ts';

type Buttons = Parameters<typeof drawButtonRows>[0];

/** What somebody reads who worries about the person behind a message: what to do in danger, words to use, what not to do. Names nobody. */
export function drawSupport(
  shown: { emergency: AnywhereNumbers; canTell: boolean; buttons: Buttons },
  words: Words,
): Card {
  const say = words.support;
  const copied = [say.copy.open, say.copy.ask, say.copy.together].map((line) => `> ${line}`);
  return addButtons(
    [
      [say.title(), say.emergency(writeNumbers(shown.emergency)), say.elsewhere()].join('\n'),
      [say.how(), ...copied].join('\n'),
      [say.asking(), say.listen()].join(' '),
      [say.noSecret(), say.notAlone(), shown.canTell ? say.tellModerators() : say.noModerators()].join('\n'),
      words.crisis.automatedShort(),
    ],
    shown.buttons,
  );
}

/** For somebody who opened it on a message of their own. */
export function drawOwnMessage(emergency: AnywhereNumbers, words: Words): Card {
  const paragraphs = [sayAnywhere(emergency, words), words.support.ownMessage(), words.crisis.automatedShort()];
  return textCard(paragraphs.join('\n\n'));
}

/** When no country can be told from what was written, or nothing was; a button asks again. */
export function drawCountryAgain(
  shown: { typed: string | undefined; emergency: AnywhereNumbers; buttons: Buttons },
  words: Words,
): Card {
  const say = words.support;
  const { typed, emergency, buttons } = shown;
  const missing = typed === undefined ? say.countryMissing() : say.countryUnknown({ typed: echo(typed) });
  return addButtons([sayAnywhere(emergency, words), missing, words.crisis.automatedShort()], buttons);
}

function addButtons(paragraphs: readonly string[], buttons: Buttons): Card {
  return { ...textCard(paragraphs.join('\n\n')), components: drawButtonRows(buttons) };
}
