import { expect, it } from 'vitest';
import { textCard } from '../../../src/discord/cards.ts';
import { tellDesk } from '../../../src/groups/care/tell-desk.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnSqlite } from '../../kit/storage.ts';

const desk = '310000000000000077';

describeOnSqlite('what is told to those who look after a group', (databases) => {
  async function open(moderatorChannelId: string | null = ids.moderators) {
    const core = await openCore(await databases.open());
    await core.setUp({ moderatorChannelId });
    const tell = async (deskChannelId: string | null) => {
      const { storage } = core.needs;
      await storage.write((tx) => tellDesk(makeGroup({ deskChannelId }), textCard('Somebody waits.'), core.needs, tx));
      const read = async (channelId: string) => (await core.read(channelId)).length;
      return { desk: await read(desk), moderators: await read(ids.moderators) };
    };
    return { ...core, tell };
  }

  it('stands in its desk; without one in the moderators’ channel', async () => {
    const { tell } = await open();
    expect(await tell(desk)).toEqual({ desk: 1, moderators: 0 });
    expect(await tell(null)).toEqual({ desk: 1, moderators: 1 });
  });

  it('stands in the moderators’ channel where its desk is gone', async () => {
    const { tell, mail } = await open();
    mail.close(desk, makeDiscordError(404, 10003));
    expect(await tell(desk)).toEqual({ desk: 0, moderators: 1 });
  });

  it('leaves the person on call no doubt where the moderators’ channel is gone', async () => {
    const { tell, mail, read } = await open();
    mail.close(ids.moderators, makeDiscordError(404, 10003));
    expect(await tell(null)).toEqual({ desk: 0, moderators: 0 });
    expect(await read(`dm-${ids.theo}`)).toEqual([expect.stringContaining('name another with `/setup channel`')]);
  });

  it('stands nowhere where there is neither', async () => {
    const { tell } = await open(null);
    expect(await tell(null)).toEqual({ desk: 0, moderators: 0 });
  });
});
