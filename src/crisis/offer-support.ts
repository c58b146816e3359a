import { drawButton } from '../discord/cards.ts';
import { defineFamily } from '../discord/custom-id.ts';
import type { Card, FormFamily } from '../discord/reply.ts';
import { ofReport, type ReportedMessage } from '../moderation/buttons.ts';
import type { Clock } from '../schedule/clock.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { findCountry } from './countries/find-country.ts';
import { findAnywhereNumbers } from './emergency-regions.ts';
import { offerHelp } from './offer-help.ts';
import type { ServerLines } from './lines/own-lines.ts';
import { saysMore } from './says-more.ts';
import { drawCountryAgain, drawOwnMessage, drawSupport } from './support-card.ts';

/** Opens the form that tells the moderators about the message that support was offered for. */
export const supportTellButton = defineFamily('support-tell', ofReport);

/** Opens {@link supportCountryForm}. */
export const supportCountryButton = defineFamily('support-country', {});

/** Asks for the country of the person somebody worries about: `country`, as anybody would write it. */
export const supportCountryForm: FormFamily<Record<string, never>> = {
  family: defineFamily('support-country-form', {}),
  form: ({ support: { country: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'line',
        id: 'country',
        label: say.label,
        description: say.description,
        placeholder: say.placeholder,
        required: true,
        max: 100,
      },
    ],
  }),
};

/** What somebody can do for the person behind a message. From memory alone; nothing is kept, and nobody else sees it. */
export function offerSupport(input: {
  message: ReportedMessage;
  isOwn: boolean;
  canTell: boolean;
  locale: string;
}): Card {
  const { message, isOwn, canTell, locale } = input;
  const words = wordsFor(locale);
  const emergency = findAnywhereNumbers();
  if (isOwn) return drawOwnMessage(emergency, words);
  const tell = drawButton(words.support.tell, supportTellButton.encode(message), 'plain');
  const find = drawButton(words.support.findLines, supportCountryButton.encode({}), 'primary');
  return drawSupport({ emergency, canTell, buttons: canTell ? [find, tell] : [find] }, words);
}

/** Lines for the country of the person somebody worries about; a way to try again where it is not known. */
export function findLinesForThem(
  input: { typed: string | undefined; locale: string; server: ServerLines },
  needs: { clock: Clock },
): Card {
  const { typed, locale, server } = input;
  const words = wordsFor(locale);
  const found = typed === undefined ? null : findCountry(typed, locale);
  if (found?.kind !== 'found') {
    const again = drawButton(words.support.again, supportCountryButton.encode({}), 'primary');
    const shown = typed !== undefined && saysMore(typed, locale) ? undefined : typed;
    return drawCountryAgain({ typed: shown, emergency: findAnywhereNumbers(), buttons: [again] }, words);
  }
  const note = (said: Words) => said.support.passOn();
  const wish = { topic: 'suicide', language: locale, locale } as const;
  return offerHelp({ country: found.code, ...wish, server, note }, needs);
}
