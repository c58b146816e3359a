import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/storage/package-root.ts';

// What the tables may know of people, and of groups. A column that is on no list here turns this red: whoever adds one says why it is
// kept, or names it so that it is plain that it is about nobody.

/** Every column that is about a person, hashed or encrypted, by "Model.column", and why it is kept. */
const aboutPeople: Record<string, string> = {
  'Person.memberKey': 'what is forgotten when somebody asks for it hangs on it',
  'Person.wrappedKey': 'deleting it makes unreadable what is kept about them',
  'Guild.onCallSealed': 'who is paged when life may be in danger',
  'Guild.founderRoleId': 'a role, named by those who run the server; who has it is known to Discord alone',
  'Guild.moderatorRoleId': 'a role, named by those who run the server; who has it is known to Discord alone',
  'Case.holderSealed': 'who works on it, so that nobody else does',
  'Case.aboutKey': 'a message, so that flags about it join one case',
  'Flag.onceKey': 'one cause is one flag, also when one person reports twice',
  'Flag.subjectKey': 'what they want forgotten is found by it',
  'Flag.subjectSealed': 'where moderators have to look',
  'Flag.reporterKey': 'what they want forgotten is found by it',
  'Flag.reporterSealed': 'what they wrote to the moderators',
  'Flag.excerptSealed': 'the beginning of what they wrote, for the moderators who have the case; a week at most',
  'CaseEvent.actorSealed': 'who did what with a case',
  'CaseEvent.whatSealed': 'what moderators noted on it',
  'Opinion.firstSealed': 'what a moderator thought of a case',
  'Opinion.secondSealed': 'what another thought who was asked',
  'CasePage.pagedSealed': 'who was paged, so that nobody is paged twice',
  'CasePage.acknowledgedSealed': 'who has seen a page, so that nobody else is woken',
  'Postvention.sealed':
    'to whose account nothing is sent after a death, and who began that; encrypted, and gone a month after its end',
  'Shift.memberKey': 'what they want forgotten is found by it',
  'Shift.sealed': 'they said that they are there; under their own key',
  'ShiftPlan.memberKey': 'what they want forgotten is found by it',
  'ShiftPlan.sealed': 'they said when they will be there; under their own key',
  'ShiftTurn.takerSealed': 'who took over a turn of somebody else’s',
  'Receipt.memberKey': 'what they want forgotten is found by it',
  'Receipt.sealed': 'what was done to them and their own words back; under their own key',
  'Receipt.deciderSealed': 'who decided, since an appeal goes to somebody else',
  'Receipt.answererSealed': 'who answered an appeal',
  'OutboxMessage.lane': 'the order of the messages to one person',
  'OutboxMessage.payloadSealed': 'what is said to whom, until it is sent',
  'AuditEntry.actorSealed': 'who did what others must be able to check',
  'Waiting.memberKey': 'what they want forgotten is found by it',
  'Waiting.onceKey': 'nobody waits twice for one group',
  'Waiting.sealed': 'they asked for a place: their group is in here, under their own key',
  'Facilitator.memberKey': 'what they want forgotten is found by it',
  'Facilitator.onceKey': 'nobody has the role twice',
  'Facilitator.sealed': 'they accepted a role: their group is in here, under their own key',
  'Group.therapistSealed': 'the therapist whom the owner vouches for; never a member',
  'OpenPost.authorMark': 'whether an answer is the author’s own',
  'PulseMark.mark': 'nobody answers twice',
  'OwnCheckIn.memberKey': 'what they want forgotten is found by it',
  'OwnCheckIn.sealed': 'they asked to be asked: what, when and where is in here, under their own key',
  'OwnWishes.memberKey': 'what they want forgotten is found by it',
  'OwnWishes.onceKey': 'nobody has it twice on a server',
  'OwnWishes.sealed': 'what they said yes to, and when; under their own key',
  'KeptLevel.memberKey': 'what they want forgotten is found by it',
  'KeptLevel.sealed': 'they said yes to keeping it; under their own key',
  'FollowUp.memberKey': 'what they want forgotten is found by it',
  'FollowUp.sealed': 'what they can say yes to, once; under their own key',
  'SessionRsvp.memberKey': 'what they want forgotten is found by it',
  'SessionRsvp.onceKey': 'nobody has two places',
  'SessionRsvp.sealed': 'they said that they come: to what is in here, under their own key',
  'SessionMark.mark': 'nobody is counted twice; hashed together with the date, gone two days after it',
  'GroupSession.hostSealed': 'its people are told who hosts it',
  'GroupSession.secondSealed': 'its people are told who stands in',
  'RoundMark.mark': 'nobody is counted twice in a round; hashed together with it, gone when it is over',
  'AnonymousThread.wrappedKey':
    'makes the marks of people in one thread have nothing in common with those in any other',
  'Voice.mark':
    'one pseudonym per person and thread; hashed with the thread’s own key, gone 72 hours after they wrote there last',
  'AnonymousPost.wordsSealed':
    'what has to be screened and sent; emptied once it stands in the open, or with its handle',
  'AnonymousPost.authorSealed':
    'whether they may still write, and whom to tell; emptied the moment it is posted, returned or deleted',
  'AnonymousPost.handleSealed':
    'moderators can act on whoever it is without knowing; emptied after 72 hours, refused before that',
  'AnonymousPost.boxSealed':
    'two custodians together can open it; to nobody else it says anything, and it is emptied after its days',
  'AnonymousPost.receiptMark': 'whoever has the receipt can edit and delete; of a random number, not of a person',
  'AnonymousPost.shutFor': 'readers who blocked its writer do not see it; hashed together with the post',
  'KindMark.mark': 'nobody presses twice; hashed together with the post, gone after 72 hours',
  'AnonymousBudget.mark': 'nobody writes without end; hashed together with the day, gone after it',
  'AnonymousMute.mark': 'somebody may not write for a while; with no post beside it',
  'AnonymousBlock.blockerMark': 'they asked not to read somebody; with no post beside it',
  'AnonymousBlock.blockedMark': 'whom they asked not to read; with no post beside it',
  'Relay.handleSealed': 'the writer finds the talk again; gone after 72 hours',
  'Relay.contactSealed': 'the writer wished to be messaged directly; gone after 72 hours',
  'RelayLine.textSealed': 'what both of them said; gone after 72 hours',
  'CustodyShare.holderSealed': 'members are told who the custodians are',
  'CustodyShare.shareSealed': 'half of what opens; emptied once its holder fetched it',
  'CustodyShare.shareMark': 'a share is recognised by it; says nothing of it',
  'Opening.whySealed': 'why somebody asked for it, which others must be able to check',
  'Opening.firstSealed': 'which custodian asked for it',
  'Opening.secondSealed': 'which custodian joined',
};

/** Columns that have a name as if they were about a person, or are encrypted, and are about nobody. */
const aboutNobody = new Set([
  'Group.placeSealed',
  'PulseAnswer.sentenceSealed',
  'Group.marker',
  'GroupSession.addressSealed',
  'SessionDate.marker',
  'Postvention.marker',
  'Meta.key',
  // Which message of the bot's own it is.
  'AnonymousThread.rootMark',
  'AnonymousThread.placeSealed',
  'AnonymousPost.messageMark',
  'AnonymousPost.placeSealed',
  // It only seals, and members may know it.
  'CustodyKey.publicKey',
]);

/** Models in which a person and a group can stand in one row, and why that says nothing of what somebody lives with. */
const together: Record<string, string> = {
  Group: 'the therapist is encrypted, is named by the owner, and leads it: not one of those who seek help there',
  OpenPost:
    'the mark is hashed together with the message: two posts of one person have nothing in common, and nobody can be looked up',
  RoundMark:
    'hashed together with the round: two answers of one person have nothing in common, and what they pressed is elsewhere; gone when the round is over',
  GroupSession: 'whoever hosts it is encrypted, and leads it: not one of those who seek help there',
  SessionMark:
    'hashed together with the date: two answers of one person have nothing in common; gone two days after it',
  AuditEntry: 'who runs a group is encrypted; what somebody does as one of its members is no act of the chain',
  AnonymousThread: 'a random key, wrapped with the master key: of nobody in particular',
  Voice:
    'hashed with a key of the thread’s own, so that nothing links two threads; whoever has the database and the keys can find out who it is for 72 hours at most, and members are told',
  AnonymousPost:
    'encrypted, and it ends: the author with the posting, the handle 72 hours later, the custodians’ box after its days, and that one the keys of this house do not open',
  KindMark: 'hashed together with the post: two presses of one person have nothing in common; gone after 72 hours',
  Flag: 'about an anonymous post nobody is named; about anything else its place is encrypted, and no group stands beside it',
  Case: 'the moderator who works on it is encrypted; its message is a hash',
  Postvention: 'encrypted; its thread is one of remembrance, whoever sees its channel sees it, and no group is named',
  Relay: 'encrypted, and gone after 72 hours; both asked for it',
  RelayLine: 'encrypted, and gone after 72 hours; both asked for it',
  Opening: 'the custodians who opened are encrypted; whom they found is nowhere',
};

/** A group itself, and what an entry of the audit chain was done to, which can be one. */
const namesGroup = new Set(['Group', 'AuditEntry']);

/** What can be about an anonymous post by way of the flags of its case, and a post stands in a group. */
const throughFlags = new Set(['Case', 'Relay', 'RelayLine']);

/** Every column of words, bytes or ids in the models that hang on a group and in those of what was asked for: nothing slips in among them. */
const inGroups: Record<string, string> = {
  Group: `id guildId state name topic language purpose forWhom welcome ledBy therapistSealed format placeSealed admission question anonymous
    belonging roleId channelId threadId categoryId deskChannelId marker`,
  FreedPlace: 'groupId',
  AgreementVersion: 'groupId text change',
  OpenPost: 'groupId messageId channelId authorMark',
  Pulse: 'id groupId decided',
  PulseAnswer: 'id pulseId scores sentenceSealed',
  PulseMark: 'mark',
  GroupCheckIn: 'id groupId prompt plan roleId state ended nextOn',
  CheckInRound: 'id checkInId day prompt roleId state channelId messageId',
  RoundLevel: 'roundId',
  RoundMark: 'mark roundId token',
  GroupSession:
    'id groupId title plan placeKind channelId addressSealed hostSealed secondSealed agenda eventTrouble state ended nextOn',
  SessionDate: 'id sessionId day state movedTo eventId marker channelId messageId',
  SessionEcho: 'dateId',
  SessionMark: 'mark dateId',
  SessionRsvp: 'id guildId memberKey onceKey sealed',
  OwnCheckIn: 'id guildId memberKey sealed state ended nextOn',
  OwnAsk: 'id checkInId day state',
  OwnWishes: 'id guildId memberKey onceKey sealed',
  KeptLevel: 'id memberKey sealed',
  FollowUp: 'id guildId memberKey sealed state',
  Waiting: 'id guildId memberKey onceKey sealed',
  Facilitator: 'id guildId memberKey onceKey sealed',
  AnonymousThread: 'id groupId rootMark placeSealed wrappedKey names',
  Voice: 'threadId mark',
  AnonymousPost: `id guildId threadId state held returnedFor wordsSealed authorSealed handleSealed boxSealed custodyKeyId receiptMark
    messageMark placeSealed shutFor`,
  KindWord: 'postId word',
  KindMark: 'mark postId',
  Flag: 'id caseId source tier rules onceKey postId subjectKey subjectSealed reporterKey reporterSealed excerptSealed',
  Postvention: 'id guildId state sealed channelId threadId marker',
  Relay: 'id guildId caseId handleSealed contactSealed language',
  RelayLine: 'relayId textSealed',
  Opening: 'id guildId postId keyId reason whySealed firstSealed secondSealed state',
};

interface Column {
  name: string;
  type: string;
  says: string;
}

describe('what the tables know', async () => {
  const models = readModels(await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8'));

  it('of people: each column is on a list with its reason, and none is on it that is gone', () => {
    const found = models.flatMap(({ model, columns }) =>
      columns.filter(seemsAboutPeople).map(({ name }) => `${model}.${name}`),
    );
    expect(found.filter((column) => !aboutNobody.has(column)).sort()).toEqual(Object.keys(aboutPeople).sort());
    for (const column of aboutNobody) expect(found).toContain(column);
  });

  it('of a group: nobody in it; where both are in one row, it is said why that tells nothing', () => {
    const withBoth = models.filter(
      ({ model, columns }) =>
        columns.some((column) => seemsAboutPeople(column) && !aboutNobody.has(`${model}.${column.name}`)) &&
        (namesGroup.has(model) || throughFlags.has(model) || hangsOnGroup(columns)),
    );
    expect(withBoth.map(({ model }) => model).sort()).toEqual(Object.keys(together).sort());
  });

  it('in all that hangs on a group, and of those who wait for one or look after it: these columns and no more', () => {
    const hanging = models.filter(({ model, columns }) => model in inGroups || hangsOnGroup(columns));
    const columns = hanging.map(({ model, columns: all }) => [
      model,
      all.filter(({ type }) => /^(String|Bytes)/.test(type)).map(({ name }) => name),
    ]);
    const listed = Object.entries(inGroups).map(([model, names]) => [model, names.split(/\s+/)]);
    expect(Object.fromEntries(columns)).toEqual(Object.fromEntries(listed));
  });
});

type Model = { model: string; columns: Column[] };

function readModels(schema: string): Model[] {
  return [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, model = '', body = '']) => ({
    model,
    columns: [...body.matchAll(/((?:^ *\/\/\/.*\n)*)^ +(\w+) +(\S+)/gm)].map(([, says = '', name = '', type = '']) => ({
      name,
      type,
      says,
    })),
  }));
}

/** By its name, by what is said of it, or by being encrypted. Wide on purpose: what is about nobody is on the list of those. */
function seemsAboutPeople({ name, type, says }: Column): boolean {
  if (type.startsWith('Bytes')) return true;
  if (!type.startsWith('String')) return false;
  return (
    /key$|mark|user|member|person|people|author|subject|reporter|founder|holder|actor|moderatorRole|lane/i.test(name) ||
    /user id|keyed hash|HMAC/i.test(says)
  );
}

/** Whether its rows belong to a group, in the clear, be it through another table. */
function hangsOnGroup(columns: Column[]): boolean {
  return columns.some(
    ({ name, type }) =>
      (/group|pulse|^(thread|post)Id$/i.test(name) && type.startsWith('String')) ||
      /^(Group|Pulse|OpenPost|AgreementVersion|AnonymousThread|AnonymousPost|GroupCheckIn|CheckInRound|GroupSession|SessionDate)\??$/.test(
        type,
      ),
  );
}
