import { InteractionResponseType as Type, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type InteractionRecord } from '../../../src/sandbox/interactions/records.ts';
import { openSmallWorld, type SmallWorld } from '../../kit/world.ts';

const ephemeral = MessageFlags.Ephemeral;
const modal = (components: object[] = [label({ type: 4, custom_id: 'note', style: 2 })]) => ({
  type: Type.Modal,
  data: { custom_id: 'report', title: 'Report', components },
});

function label(component: object, text = 'Note') {
  return { type: 18, label: text, component };
}

function answer(small: SmallWorld, record: InteractionRecord, body: object, query = '') {
  return small.call('POST', `/interactions/${record.id}/${record.token}/callback${query}`, {
    body,
    authorization: null,
  });
}

describe('the first answer', () => {
  it('is a message that everybody sees, with who asked for it', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);

    const given = await answer(small, record, { type: 4, data: { content: 'here' } });

    expect(given.status).toBe(204);
    expect(record).toMatchObject({ state: 'answered', ephemeral: false });
    expect(record.ackMs).toBe(record.answerMs);
    expect((await small.call('GET', `/channels/${small.lounge.id}/messages`)).body).toMatchObject([
      {
        id: record.answerId,
        content: 'here',
        type: 20,
        webhook_id: small.world.botId,
        interaction_metadata: { id: record.id, type: 2, user: { id: small.maya.id } },
      },
    ]);
  });

  it('is seen by one person only when it is ephemeral, and is in no history', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);
    const before = small.events.length;

    await answer(small, record, { type: 4, data: { content: 'between us', flags: ephemeral } });

    expect(record).toMatchObject({ state: 'answered', ephemeral: true });
    expect(small.lounge.messages.get(record.answerId ?? '')).toMatchObject({ ephemeralFor: small.maya.id });
    expect((await small.call('GET', `/channels/${small.lounge.id}/messages`)).body).toEqual([]);
    const single = await small.call('GET', `/channels/${small.lounge.id}/messages/${record.answerId ?? ''}`);
    expect(single.body).toMatchObject({ code: 10008 });
    expect(small.events).toHaveLength(before);
  });

  it('is described when asked for', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);

    const { status, body } = await answer(
      small,
      record,
      { type: 5, data: { flags: ephemeral } },
      '?with_response=true',
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: record.id, response_message_loading: true, response_message_ephemeral: true },
      resource: { type: 5, message: { id: record.answerId, flags: ephemeral | MessageFlags.Loading } },
    });
  });

  it('is given once (40060)', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);
    const body = { type: 4, data: { content: 'here' } };

    await answer(small, record, body);

    expect(await answer(small, record, body)).toMatchObject({ status: 400, body: { code: 40060 } });
    expect(small.lounge.messages.size).toBe(1);
  });

  it('is given to the right token only (10062)', async () => {
    const small = await openSmallWorld();
    const [record, other] = [small.runs(small.maya.id), small.runs(small.sam.id)];

    const mixed = await answer(small, { ...record, token: other.token }, { type: 4, data: { content: 'x' } });

    expect(mixed).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(record.state).toBe('pending');
  });

  it('comes too late when the time for it is over (10062)', async () => {
    const small = await openSmallWorld({ firstAnswerMs: 10 });
    const record = small.runs(small.maya.id);
    await small.interactions.waitForChange(record.id, 5000);

    expect(record.state).toBe('expired');
    expect(await answer(small, record, { type: 4, data: { content: 'x' } })).toMatchObject({ body: { code: 10062 } });
  });

  it('may be given again after a refusal; without another the interaction has failed', async () => {
    const small = await openSmallWorld({ firstAnswerMs: 600 });
    const [record, left] = [small.runs(small.maya.id), small.runs(small.maya.id)];

    const refused = await answer(small, record, { type: 4, data: { content: '' } });
    await answer(small, left, { type: 4, data: {} });
    await answer(small, record, { type: 4, data: { content: 'better' } });
    await small.interactions.waitForChange(left.id, 5000);

    expect(refused.body).toMatchObject({ code: 50006 });
    expect([record.state, left.state]).toEqual(['answered', 'failed']);
  });

  it('says where in its message a fault is', async () => {
    const small = await openSmallWorld();
    const button = { type: 2, style: 1, label: 'x', custom_id: 'same' };
    const components = [{ type: 1, components: [button, button] }];

    const long = await answer(small, small.runs(small.maya.id), { type: 4, data: { content: 'x'.repeat(2001) } });
    const twice = await answer(small, small.runs(small.maya.id), { type: 4, data: { content: 'x', components } });

    expect(long.body).toMatchObject({ errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } });
    expect(twice.body).toMatchObject({
      errors: { data: { components: { 0: { components: { 1: { custom_id: { _errors: [{}] } } } } } } },
    });
  });
});

describe('a form', () => {
  const options = ['a', 'b'].map((value) => ({ label: value, value }));
  it.each<[string, object]>([
    ['more to choose at least than at most', { type: 3, options, min_values: 2, max_values: 1 }],
    ['more boxes to tick at least than at most', { type: 22, options, min_values: 2, max_values: 1 }],
    ['more files at least than at most', { type: 19, min_values: 2, max_values: 1 }],
    ['two at the start where one is chosen', { type: 21, options: options.map((one) => ({ ...one, default: true })) }],
    ['the same choice twice', { type: 21, options: [options[0], options[0]] }],
  ])('is refused with %s', async (_, component) => {
    const small = await openSmallWorld();
    const refused = await answer(small, small.runs(small.maya.id), modal([label({ custom_id: 'c', ...component })]));
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});

describe('updating what was pressed', () => {
  it('changes the message, and answers nothing new', async () => {
    const small = await openSmallWorld();
    const command = small.runs(small.maya.id);
    await answer(small, command, { type: 4, data: { content: 'before' } });
    const pressed = small.presses(small.sam.id, { id: command.answerId ?? '', channelId: small.lounge.id });

    await answer(small, pressed, { type: Type.UpdateMessage, data: { content: 'after' } });

    expect(pressed).toMatchObject({ state: 'answered', answerId: command.answerId, ephemeral: false });
    expect([...small.lounge.messages.values()].map((message) => message.content)).toEqual(['after']);
  });

  it('is acknowledged without a word, and waits', async () => {
    const small = await openSmallWorld();
    const message = small.says(small.world.botId, 'card');
    const pressed = small.presses(small.maya.id, message);

    expect((await answer(small, pressed, { type: Type.DeferredMessageUpdate })).status).toBe(204);
    expect(pressed).toMatchObject({ state: 'deferred', answerMs: null, answerId: message.id });
    expect(small.interactions.pending()).toBe(1);
  });

  it('is refused where nothing was pressed', async () => {
    const small = await openSmallWorld();

    for (const type of [Type.UpdateMessage, Type.DeferredMessageUpdate]) {
      const given = await answer(small, small.runs(small.maya.id), { type, data: { content: 'x' } });
      expect(given.body).toMatchObject({ code: 50035, errors: { type: {} } });
    }
  });

  it('is allowed after a form that was opened from a message', async () => {
    const small = await openSmallWorld();
    const message = small.says(small.world.botId, 'card');
    const submitted = small.presses(small.maya.id, message, InteractionType.ModalSubmit);

    expect((await answer(small, submitted, { type: Type.UpdateMessage, data: { content: 'x' } })).status).toBe(204);
  });
});

describe('forms', () => {
  it('open as they were written', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);

    await answer(small, record, modal());

    expect(record).toMatchObject({ state: 'modal', modal: { custom_id: 'report' }, answerId: null, ephemeral: true });
  });

  it('do not answer a form', async () => {
    const small = await openSmallWorld();
    const submitted = small.runs(small.maya.id, { type: InteractionType.ModalSubmit });

    expect((await answer(small, submitted, modal())).body).toMatchObject({ code: 50035, errors: { type: {} } });
  });

  it.each([
    ['a text input outside a label or row', [{ type: 4, custom_id: 'a', style: 1 }]],
    ['a label over 45 characters', [label({ type: 4, custom_id: 'a', style: 1 }, 'x'.repeat(46))]],
    ['a text input in a label with a label of its own', [label({ type: 4, custom_id: 'a', style: 1, label: 'x' })]],
    ['a text input in a row without one', [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 1 }] }]],
    [
      'two inputs in a row',
      [{ type: 1, components: ['a', 'b'].map((id) => ({ type: 4, custom_id: id, style: 1, label: 'x' })) }],
    ],
    ['the same custom id twice', ['x', 'y'].map((text) => label({ type: 4, custom_id: 'a', style: 1 }, text))],
    ['six fields', Array.from({ length: 6 }, (_, i) => label({ type: 4, custom_id: `f${i}`, style: 1 }))],
    ['a button', [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'a' }] }]],
    ['a disabled select', [label({ type: 5, custom_id: 'a', disabled: true })]],
    ['nothing', []],
  ])('refuse %s', async (_what, components) => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);

    expect((await answer(small, record, modal(components))).body).toMatchObject({ code: 50035 });
    expect(record.state).toBe('pending');
    expect(small.violations()).not.toEqual([]);
  });
});

describe('autocomplete', () => {
  const suggest = (choices: object[]) => ({ type: 8, data: { choices } });
  const choice = (index: number, length = 1) => ({ name: 'x'.repeat(length) + String(index), value: String(index) });

  it('is answered with at most 25 suggestions of at most 100 characters', async () => {
    const small = await openSmallWorld();
    const typed = () => small.runs(small.maya.id, { type: InteractionType.ApplicationCommandAutocomplete });
    const many = (count: number) => Array.from({ length: count }, (_, index) => choice(index));
    const record = typed();

    expect((await answer(small, record, suggest(many(25)))).status).toBe(204);
    expect(record.choices).toHaveLength(25);
    expect((await answer(small, typed(), suggest(many(26)))).body).toMatchObject({ code: 50035 });
    expect((await answer(small, typed(), suggest([choice(1, 100)]))).body).toMatchObject({ code: 50035 });
    expect((await answer(small, typed(), suggest([]))).status).toBe(204);
  });

  it('is answered by nothing else, and nothing else by suggestions', async () => {
    const small = await openSmallWorld();
    const typed = small.runs(small.maya.id, { type: InteractionType.ApplicationCommandAutocomplete });

    expect((await answer(small, typed, { type: 4, data: { content: 'x' } })).body).toMatchObject({ code: 50035 });
    expect((await answer(small, small.runs(small.maya.id), suggest([]))).body).toMatchObject({ code: 50035 });
  });
});
