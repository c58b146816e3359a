import { ComponentType, type APILabelComponent } from 'discord.js';
import type { Card, Form, Reply } from '../../src/discord/reply.ts';
import { drawModal } from '../../src/discord/modal.ts';
import { markCard } from '../../src/outbox/marker.ts';
import { createMessageBody } from '../../src/sandbox/rules/message-shapes.ts';
import { checkMessage } from '../../src/sandbox/rules/messages.ts';
import { checkModal, modalBody } from '../../src/sandbox/rules/modals.ts';

/** Everything readable on a card, one line after the other, buttons as `[label]`. */
export function readCard(card: Card): string {
  const embeds = (card.embeds ?? []).flatMap((embed) => embed.description ?? []);
  return [...(card.content ? [card.content] : []), ...embeds, ...readParts(card.components ?? [])].join('\n');
}

/** Each text on a card that Discord reads markdown in. */
export function listContents(card: Card): string[] {
  const embeds = (card.embeds ?? []).flatMap((embed) => embed.description ?? []);
  return [...(card.content ? [card.content] : []), ...embeds, ...listDisplays(card.components ?? [])];
}

function listDisplays(parts: readonly object[]): string[] {
  return parts.flatMap((part) => {
    const content = 'content' in part && typeof part.content === 'string' ? [part.content] : [];
    const inner =
      'components' in part && Array.isArray(part.components) ? listDisplays(part.components as object[]) : [];
    return [...content, ...inner];
  });
}

/** Components hold others under `components`; what a person reads is in `content` and `label`. */
function readParts(parts: readonly object[]): string[] {
  return parts.flatMap((part) => {
    const content = 'content' in part && typeof part.content === 'string' ? [part.content] : [];
    const label = 'label' in part && typeof part.label === 'string' ? [`[${part.label}]`] : [];
    const inner = 'components' in part && Array.isArray(part.components) ? readParts(part.components as object[]) : [];
    return [...content, ...label, ...inner];
  });
}

/** Throws where Discord would refuse the card, by the sandbox's rules; with the outbox's mark, which is added to most. */
export function checkCard(card: Card): void {
  const body = createMessageBody.parse(markCard(card, 'ref 0123456789'));
  checkMessage({
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    files: 0,
    extras: 0,
    flags: body.flags ?? 0,
  });
}

/** Throws where Discord would refuse the form. */
export function checkForm(customId: string, form: Form): void {
  checkModal(modalBody.parse(drawModal(customId, form)));
}

/** The fields of a form that an answer opens, as Discord gets them. Throws where it is no form, or one that Discord would refuse. */
export function drawForm(reply: Reply): APILabelComponent[] {
  if (reply.kind !== 'form') throw new TypeError('The answer opens no form.');
  checkForm(reply.customId, reply.form);
  return drawModal(reply.customId, reply.form).components.filter((component) => component.type === ComponentType.Label);
}
