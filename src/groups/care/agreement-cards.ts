import { ComponentType } from 'discord.js';
import { z } from 'zod';
import { drawButton, drawPanel, drawTime, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Card, FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { writeAgreement } from '../founding/draw-home.ts';
import { longest } from '../founding/rules.ts';
import type { Group } from '../group.ts';
import { careAccent } from './facilitator-cards.ts';
import { longestChange, type CountingAgreement } from './agreement.ts';

/** A version that somebody has before them. */
interface Seen {
  groupId: string;
  /** Its number. */
  version: string;
}

const seen = { groupId: ownId, version: z.string().regex(/^[1-9]\d{0,8}$/) };

/** Opens {@link agreementForm}. */
export const changeAgreementButton = defineFamily('agreement-change', { groupId: ownId });

/** A new version: `text`, with the old one in it, and `change`, what is different. */
export const agreementForm: FormFamily<Seen> = {
  family: defineFamily('agreement-form', seen),
  form: ({ agreement: { form: say } }) => ({
    title: say.title,
    fields: [
      { kind: 'paragraph', id: 'text', label: say.textLabel, required: true, max: longest.agreement },
      {
        kind: 'line',
        id: 'change',
        label: say.changeLabel,
        description: say.changeDescription,
        required: true,
        max: longestChange,
      },
    ],
  }),
};

/** The agreement that counts, since when, and what changed last; with the way to change it for those who may. */
export function drawAgreement(
  group: Group,
  agreement: CountingAgreement,
  mayChange: boolean,
  { agreement: say }: Words,
): Card {
  const heading = say.heading({ name: escapeMarkdown(group.name) });
  const foot = [
    say.since({ when: drawTime(agreement.since, 'f') }),
    ...(agreement.change === null ? [] : [say.changed({ change: escapeMarkdown(agreement.change) })]),
  ].join('\n');
  return drawPanel({
    accent: careAccent,
    paragraphs: [heading, writeAgreement(agreement.text, panelRoom - heading.length - foot.length), foot],
    buttons: mayChange ? [drawChange(group, say.changeButton)] : [],
  });
}

/** For whoever was overtaken: the newer agreement, and their own words back, whole. */
export function drawOvertaken(group: Group, typed: { text: string; change: string }, { agreement: say }: Words): Card {
  return {
    content: say.overtaken,
    embeds: [
      { description: writeAgreement(group.agreement.text, embedRoom) },
      { description: typed.text },
      { description: typed.change },
    ],
    components: [{ type: ComponentType.ActionRow, components: [drawChange(group, say.changeButton)] }],
  };
}

/** What an embed holds, when all of them together hold 6,000 characters. Source: Discord's reference, "Embed Limits". */
const embedRoom = Math.min(4096, 6000 - longest.agreement - longestChange);

function drawChange({ id }: Group, label: string) {
  return drawButton(label, changeAgreementButton.encode({ groupId: id }), 'plain');
}
