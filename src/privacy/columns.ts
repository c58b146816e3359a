/**
 * How a column is treated. Whatever it is, it goes with its row, at the time that the comment of its table says, unless its own comment says that
 * it is emptied before; and earlier where its table is among those of {@link allKept}, in the way that stands there.
 * - `exported`: it can be seen in the file of whoever it is about, by the reader of its kind;
 * - `heldBack`: it is about somebody and in no file: nobody could tell whose it is, it says who else had to do with it, or they have it before
 *   their eyes elsewhere;
 * - `hashed`: a keyed hash, or several: what is about somebody is found by it, or is there once, and without its key it says nothing;
 * - `locks`: a key, or a part of one: what is locked with it goes with it;
 * - `links`: an id of a row, a server, a channel, a message or a role;
 * - `works`: where the bot stands with its work: states, times, counts;
 * - `community`: what a server or a group says and sets, for all of its people.
 */
export type Treatment = 'exported' | 'heldBack' | 'hashed' | 'locks' | 'links' | 'works' | 'community';

/**
 * Every column of every table by how it is treated: names with spaces between them. Held against the schema by a test, which also proves of what is
 * exported that it is. Whoever adds a column decides here what becomes of it.
 */
export const allColumns: Readonly<Record<string, Readonly<Partial<Record<Treatment, string>>>>> = {
  Meta: { works: 'key value' },
  Guild: {
    exported: 'onCallSealed',
    links: 'id moderatorChannelId moderatorRoleId founderRoleId leadRoleId checkInChannelId',
    works: 'stepsDone dryRunUntil newcomersSince newcomersUntil auditPostedOn createdAt updatedAt leftAt',
    community:
      'language languagesOff zone country age smallTeam workplace trial anonymousPaused anonymousAfterHours openingDays quietTiers showsReporters',
  },
  WatchedChannel: { links: 'guildId channelId', works: 'noticedAt', community: 'mode' },
  OwnPhrase: { links: 'id guildId', works: 'createdAt', community: 'phrase tier' },
  AutoModRule: { links: 'guildId ruleId', community: 'tier' },
  ChannelCursor: { links: 'guildId channelId', works: 'after' },
  CrisisLine: { links: 'guildId id', works: 'changedAt', community: 'country place hidden content source' },
  HiddenLine: { links: 'guildId lineId' },
  Person: { exported: 'createdAt optedOutAt', hashed: 'memberKey', locks: 'wrappedKey' },
  Case: {
    exported: 'state outcome holderSealed',
    hashed: 'aboutKey',
    links: 'id guildId cardChannelId cardMessageId',
    works: 'tier version openedAt dueAt claimedAt firstClaimedAt leaseUntil closedAt',
  },
  Flag: {
    exported: 'source rules subjectSealed reporterSealed excerptSealed createdAt',
    heldBack: 'tier',
    hashed: 'onceKey subjectKey reporterKey',
    links: 'id caseId postId',
    works: 'excerptUntil',
  },
  CaseEvent: { exported: 'at act actorSealed whatSealed', links: 'id caseId' },
  Opinion: { exported: 'question firstSealed secondSealed askedAt givenAt', links: 'id caseId', works: 'state' },
  CasePage: {
    exported: 'startedAt pagedSealed acknowledgedSealed acknowledgedAt',
    links: 'id guildId caseId shiftId',
    works: 'step state nextAt',
  },
  Board: { links: 'guildId channelId messageId shiftId', works: 'postedAt' },
  Shift: {
    exported: 'sealed state pager startedAt endsAt',
    hashed: 'memberKey',
    links: 'id guildId',
    works: 'place pausedUntil',
  },
  ShiftPlan: { exported: 'sealed pager', hashed: 'memberKey', links: 'id guildId', works: 'nextOn nextAt' },
  ShiftTurn: { exported: 'day startsAt state takerSealed', links: 'id planId', works: 'endsAt remindedAt' },
  Receipt: {
    exported: 'sealed state appeal createdAt endsAt',
    heldBack: 'deciderSealed answererSealed',
    hashed: 'memberKey',
    links: 'id guildId caseId',
    works: 'act appealedAt answeredAt',
  },
  RaidMeasure: { links: 'id guildId caseId channelId', works: 'kind before state startedAt endsAt' },
  Postvention: {
    exported: 'state sealed startedAt endsAt',
    links: 'id guildId channelId threadId',
    works: 'marker threadEndsAt debriefAt',
  },
  ShiftPanel: { links: 'guildId channelId messageId', works: 'says changedAt postedAt' },
  RuleCount: { links: 'guildId', works: 'rule outcome month count' },
  SendingPace: { works: 'name freeAt' },
  OutboxMessage: {
    exported: 'payloadSealed dueAt',
    hashed: 'lane',
    links: 'id guildId messageId',
    works: 'place state traceless bulk purpose attempts sendingAt doneAt failure',
  },
  AuditEntry: { exported: 'at act target actorSealed', links: 'guildId seq', works: 'previous hash' },
  HelpCount: { links: 'guildId', works: 'answer count' },
  Group: {
    links: 'id guildId roleId channelId threadId categoryId deskChannelId',
    works: 'state adopted marker pulsedAt createdAt updatedAt archivedAt',
    community:
      'name topic language purpose forWhom welcome ledBy therapistSealed vouchedAt format placeSealed admission question age sizeLimit anonymous screened answerWithinMinutes belonging agreementVersion pulseOff',
  },
  FreedPlace: { links: 'groupId', works: 'day count' },
  AgreementVersion: { links: 'groupId', community: 'version text change at' },
  Waiting: { exported: 'sealed endsAt', hashed: 'memberKey onceKey', links: 'id guildId', works: 'place' },
  Facilitator: {
    exported: 'sealed acceptedAt endsAt',
    hashed: 'memberKey onceKey',
    links: 'id guildId',
    works: 'remindAt',
  },
  OpenPost: { hashed: 'authorMark', links: 'groupId messageId channelId', works: 'dueAt toldAt' },
  Pulse: { links: 'id groupId', works: 'openedAt closesAt decidedAt', community: 'decided' },
  PulseAnswer: { heldBack: 'scores sentenceSealed', links: 'id pulseId' },
  PendingShape: { links: 'guildId', works: 'token endsAt', community: 'content' },
  PulseMark: { hashed: 'mark', works: 'endsAt' },
  AnonymousThread: {
    heldBack: 'placeSealed names repliesClosed',
    hashed: 'rootMark',
    locks: 'wrappedKey',
    links: 'id groupId',
  },
  Voice: { heldBack: 'name isWriter', hashed: 'mark', links: 'threadId', works: 'endsAt' },
  AnonymousPost: {
    exported: 'isReply state returnedFor wordsSealed handleSealed placeSealed',
    heldBack: 'held name isWriter door authorSealed boxSealed',
    hashed: 'receiptMark messageMark shutFor',
    links: 'id guildId threadId custodyKeyId',
    works: 'handleEndsAt boxEndsAt version',
  },
  KindWord: { links: 'postId', works: 'word count shown' },
  KindMark: { hashed: 'mark', links: 'postId', works: 'endsAt' },
  AnonymousBudget: { heldBack: 'count', hashed: 'mark', works: 'endsAt' },
  AnonymousMute: { exported: 'endsAt', hashed: 'mark', links: 'guildId' },
  AnonymousBlock: { hashed: 'blockerMark blockedMark', links: 'guildId' },
  Relay: { exported: 'handleSealed endsAt', heldBack: 'contactSealed language', links: 'id guildId caseId' },
  RelayLine: { exported: 'fromWriter textSealed', links: 'relayId', works: 'place' },
  CustodyKey: { locks: 'publicKey', links: 'id guildId', works: 'state toldAt activeFrom fetchUntil retiredAt' },
  CustodyShare: {
    exported: 'holderSealed',
    hashed: 'shareMark',
    locks: 'shareSealed',
    links: 'id keyId',
    works: 'fetchedAt checkedAt lostAt',
  },
  Opening: { exported: 'reason whySealed firstSealed secondSealed state endsAt', links: 'id guildId postId keyId' },
  GroupCheckIn: { links: 'id groupId roleId', works: 'state ended nextOn nextAt createdAt', community: 'prompt plan' },
  CheckInRound: {
    links: 'id checkInId roleId channelId messageId',
    works: 'day state dueAt closesAt answered shown',
    community: 'prompt',
  },
  RoundLevel: { links: 'roundId', works: 'level count' },
  RoundMark: { hashed: 'mark', links: 'roundId', works: 'token' },
  OwnCheckIn: {
    exported: 'sealed state ended nextAt unanswered endsAt',
    hashed: 'memberKey',
    links: 'id guildId',
    works: 'nextOn version',
  },
  OwnAsk: { exported: 'day state dueAt putOff', links: 'id checkInId', works: 'closesAt' },
  OwnWishes: { exported: 'sealed', hashed: 'memberKey onceKey', links: 'id guildId', works: 'endsAt' },
  KeptLevel: { exported: 'sealed', hashed: 'memberKey', links: 'id', works: 'endsAt' },
  FollowUp: { exported: 'sealed endsAt', hashed: 'memberKey', links: 'id guildId', works: 'state' },
  GroupSession: {
    exported: 'title hostSealed secondSealed',
    links: 'id groupId channelId',
    works: 'eventTrouble state ended nextOn nextAt version createdAt',
    community: 'plan minutes placeKind addressSealed agenda size remindMinutes closing event',
  },
  SessionDate: {
    links: 'id sessionId eventId channelId messageId',
    works: 'day startsAt endsAt state movedTo going changes eventShows marker shown announceAt remindAt',
  },
  SessionRsvp: { exported: 'sealed endsAt', hashed: 'memberKey onceKey', links: 'id guildId', works: 'place' },
  SessionEcho: { links: 'dateId', works: 'level count' },
  SessionMark: { hashed: 'mark', links: 'dateId' },
};
