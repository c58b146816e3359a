import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { openSmallWorld, type SmallWorld } from '../../kit/world.ts';

const v2 = MessageFlags.IsComponentsV2;
const button = (customId: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Press',
  custom_id: customId,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });

/** The code at a place of Discord's nested errors. */
async function refusal(small: SmallWorld, body: object): Promise<string> {
  const answer = await small.call('POST', `/channels/${small.lounge.id}/messages`, { body });
  return answer.status === 200 ? 'taken' : JSON.stringify(answer.body);
}

describe('components of messages', () => {
  it('takes buttons, selects and Components V2 as they should be', async () => {
    const small = await openSmallWorld();
    const select = { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] };

    expect(await refusal(small, { content: 'x', components: [row(button('a'), button('b')), row(select)] })).toBe(
      'taken',
    );
    const container = { type: 17, components: [text('words'), row(button('c'))] };
    expect(await refusal(small, { flags: v2, components: [container] })).toBe('taken');
  });

  it.each<[string, object]>([
    ['a link that is none', row({ type: 2, style: 5, label: 'x', url: 'nonsense' })],
    ['a link that runs something', row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })],
    ['a word for an emoji', row(button('a', { emoji: { name: 'smile' } }))],
    ['a label of blanks', row(button('a', { label: '  ' }))],
    ['a premium button that says something', row({ type: 2, style: 6, sku_id: '1', label: 'x' })],
    ['more to choose at least than at most', row({ type: 5, custom_id: 's', min_values: 3, max_values: 2 })],
    [
      'more chosen at the start than may be',
      row({ type: 3, custom_id: 's', options: ['a', 'b'].map((value) => ({ label: value, value, default: true })) }),
    ],
    ['a role chosen among users', row({ type: 5, custom_id: 's', default_values: [{ id: '1', type: 'role' }] })],
    [
      'an id that is higher than any',
      row({ type: 5, custom_id: 's', default_values: [{ id: '9'.repeat(20), type: 'user' }] }),
    ],
  ])('refuses %s', async (_, component) => {
    const small = await openSmallWorld();
    expect(await refusal(small, { content: 'x', components: [component] })).toContain('"code":50035');
    expect(small.violations()).not.toEqual([]);
  });

  it.each<[string, object]>([
    ['a text of blanks', text('   ')],
    ['a picture without an address', { type: 12, items: [{ media: { url: 'nonsense' } }] }],
    ['a file from elsewhere', { type: 13, file: { url: 'https://example.org/a.txt' } }],
  ])('refuses %s', async (_, component) => {
    const small = await openSmallWorld();
    expect(await refusal(small, { flags: v2, components: [component] })).toContain('"code":50035');
  });

  it('takes links into the client, and emoji of every kind', async () => {
    const small = await openSmallWorld();
    const emoji = ['🙂', '👍🏽', '🇩🇪', '1️⃣', '❤'].map((name) => button(name, { emoji: { name } }));
    const link = { type: 2, style: 5, emoji: { id: '1' }, url: 'discord://-/channels/1' };
    expect(await refusal(small, { content: 'x', components: [row(...emoji), row(link)] })).toBe('taken');
  });

  it('refuses the same custom id twice', async () => {
    const small = await openSmallWorld();

    const answer = await small.call('POST', `/channels/${small.lounge.id}/messages`, {
      body: { content: 'x', components: [row(button('same')), row(button('same'))] },
    });

    expect(answer.body).toMatchObject({
      code: 50035,
      errors: {
        components: {
          1: { components: { 0: { custom_id: { _errors: [{ code: 'COMPONENT_CUSTOM_ID_DUPLICATED' }] } } } },
        },
      },
    });
  });

  it('refuses a button that neither does anything nor leads anywhere', async () => {
    const small = await openSmallWorld();
    const bare = { type: 2, style: 1, label: 'Nothing' };

    expect(await refusal(small, { content: 'x', components: [row(bare)] })).toContain(
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    );
    expect(await refusal(small, { content: 'x', components: [row({ ...bare, style: 5 })] })).toContain(
      'BASE_TYPE_REQUIRED',
    );
    expect(
      await refusal(small, { content: 'x', components: [row(button('a', { style: 5, url: 'https://example.org' }))] }),
    ).toContain('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE');
  });

  it('refuses custom ids over 100 characters, labels over 80 and six buttons in a row', async () => {
    const small = await openSmallWorld();
    const send = (...parts: object[]) => refusal(small, { content: 'x', components: [row(...parts)] });

    expect(await send(button('x'.repeat(100)))).toBe('taken');
    expect(await send(button('x'.repeat(101)))).toContain('BASE_TYPE_MAX_LENGTH');
    expect(await send(button('a', { label: 'x'.repeat(81) }))).toContain('BASE_TYPE_MAX_LENGTH');
    expect(await send(...Array.from({ length: 6 }, (_, index) => button(String(index))))).toContain(
      'BASE_TYPE_MAX_LENGTH',
    );
  });

  it('refuses a select beside a button and the same option value twice', async () => {
    const small = await openSmallWorld();
    const option = { label: 'a', value: 'a' };
    const select = (options: object[]) => ({ type: 3, custom_id: 's', options });

    expect(await refusal(small, { content: 'x', components: [row(select([option]), button('a'))] })).toContain(
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    );
    expect(await refusal(small, { content: 'x', components: [row(select([option, option]))] })).toContain(
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    );
  });

  it('refuses content and embeds beside Components V2, and V2 parts without the flag', async () => {
    const small = await openSmallWorld();
    const legacy = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';

    expect(await refusal(small, { flags: v2, content: 'x', components: [text('a')] })).toContain(legacy);
    expect(await refusal(small, { flags: v2, embeds: [{ title: 'x' }], components: [text('a')] })).toContain(legacy);
    expect(await refusal(small, { content: 'x', components: [text('a')] })).toContain(
      'COMPONENT_TYPE_REQUIRES_COMPONENTS_V2',
    );
  });

  it('refuses more than 40 components, counted at every depth, and more than 4000 shown characters', async () => {
    const small = await openSmallWorld();
    const texts = (count: number, length = 1) => Array.from({ length: count }, () => text('x'.repeat(length)));
    const container = (parts: object[]) => ({ type: 17, components: parts });

    expect(await refusal(small, { flags: v2, components: [container(texts(39))] })).toBe('taken');
    expect(await refusal(small, { flags: v2, components: [container(texts(20)), container(texts(19))] })).toContain(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    );
    expect(await refusal(small, { flags: v2, components: texts(2, 2001) })).toContain(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    );
  });

  it('refuses a picture that was not sent along', async () => {
    const small = await openSmallWorld();
    const gallery = { type: 12, items: [{ media: { url: 'attachment://chart.png' } }] };

    expect(await refusal(small, { flags: v2, components: [gallery] })).toContain(
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    );
  });
});
