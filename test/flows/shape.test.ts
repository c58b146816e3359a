import { expect, it } from 'vitest';
import { openCommunity, type Outcome, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth("moving a community's shape", (databases) => {
  async function open() {
    const community = await openCommunity({ storage: await databases.make() });
    return { community, olu: community.person('olu') };
  }

  function cardOf({ answer, text }: Outcome): SeenMessage {
    if (!answer) throw new Error(`There is no card: ${text}`);
    return answer;
  }

  const fileOf = async (outcome: Outcome): Promise<string> => {
    const [file] = cardOf(outcome).attachments;
    return (await fetch(file?.url ?? '')).text();
  };

  async function exportFrom(): Promise<string> {
    const { community, olu } = await open();
    const draft = await olu.runs('group create', { topic: 'grief', name: 'Evening tide', way: 'overwrite' });
    await olu.presses('Found it', cardOf(draft));
    await olu.runs('setup', { language: 'de', zone: 'Europe/Vienna', age: 16 });
    await olu.runs('lines add', { country: 'AT', name: 'Night line', source: 'Their page', phone: '0800 123456' });
    const content = await fileOf(await olu.runs('setup', { export: true }));
    await community.close();
    return content;
  }

  it('shows what a file would bring in, and then brings in all of it', async () => {
    const content = await exportFrom();
    const { community, olu } = await open();
    const preview = await olu.runs('setup', { import: { filename: 'shape.json', content } });
    expect(preview.text).toContain('**Language:** English → Deutsch');
    expect(preview.text).toContain('**Time zone:** UTC → Europe/Vienna');
    expect(preview.text).toContain('One help line is added.');
    expect(preview.text).toContain('**Drafts of groups:** Evening tide');
    expect((await olu.runs('setup')).text, 'nothing is changed yet').toContain('**Time zone:** UTC');

    await community.stopBot();
    await community.startBot();
    const done = await olu.presses('Bring it in', cardOf(preview));
    expect(done.text).toContain('It is brought in, with one draft of a group');
    expect((await olu.runs('setup')).text).toContain('from 16 up');
    expect((await olu.runs('lines list', { country: 'AT' })).text).toContain('Night line');
    const [draft] = await olu.types('group edit', 'group', 'Evening');
    const founded = await olu.presses('Found it', cardOf(await olu.runs('group edit', { group: draft?.value ?? '' })));
    expect(founded.text).toContain('is open');
    await community.close();
  });

  it('changes nothing when it is left, or an hour has passed', async () => {
    const content = await exportFrom();
    const { community, olu } = await open();
    const give = () => olu.runs('setup', { import: { filename: 'shape.json', content } });
    expect((await olu.presses('Leave it', cardOf(await give()))).text).toContain('Nothing was changed');
    const [older, late] = [await give(), await give()];
    expect((await olu.presses('Bring it in', cardOf(older))).text, 'an older one').toContain('is not there any more');
    await community.call('POST', '/clock', { advance: 'PT2H', step: 'PT30M' });
    expect((await olu.presses('Bring it in', cardOf(late))).text).toContain('is not there any more');
    expect((await olu.runs('setup')).text).toContain('**Time zone:** UTC');
    await community.close();
  });

  it.each([
    ['something else', 'hello', 'is not a community’s shape'],
    ['of a newer version', '{"lamplight":"shape","version":9}', 'Install a newer Lamplight'],
    ['with an id', '{"lamplight":"shape","version":1,"server":"1234567890123456789"}', 'an id of Discord’s in it'],
    ['that is broken', '{"lamplight":"shape","version":1}', 'I cannot read this file'],
    ['that is too big', `{"lamplight":"${'x'.repeat(600_000)}"}`, 'too big'],
  ])('says what to do with a file %s', async (_, content, expected) => {
    const { community, olu } = await open();
    const answer = await olu.runs('setup', { import: { filename: 'shape.json', content } });
    expect(answer.text).toContain(expected);
    await community.close();
  });

  it('goes alone, so that it is clear what happens', async () => {
    const { community, olu } = await open();
    const answer = await olu.runs('setup', { export: true, zone: 'Europe/Berlin' });
    expect(answer.text).toContain('alone');
    expect((await olu.runs('setup')).text).toContain('**Time zone:** UTC');
    await community.close();
  });
});
