import { countIn } from './plurals.ts';

const plural = countIn('en');

/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-custodian': () =>
    'This is for the custodians of this server and for those who manage it. `/trust` shows everybody who can open a post.',
  'custody-nobody-here': (details: { why: 'team' | 'workplace' }) =>
    details.why === 'workplace'
      ? 'Nobody can open anonymous posts on this server: it is at a workplace, where names could cost somebody their job. It cannot have custodians.'
      : 'Nobody can open anonymous posts on this server: it is in small-team mode, and two custodians need to be independent of each other. Switch that mode off with `/setup` once there are more moderators, then name custodians.',
  'custody-key-underway': () =>
    'A new key is being made already. Wait until its custodians have fetched their shares, or give it up with `/custodians` and name them again.',
  'custody-count': (details: { chosen: number }) =>
    `Choose 3 to 10 people; ${plural(details.chosen, { one: `${details.chosen} was`, other: `${details.chosen} were` })} chosen. Nothing was changed.`,
  'custody-twice': () => 'Somebody was chosen twice. Choose each person once. Nothing was changed.',
  'custody-not-here': (details: { userId: string }) =>
    `<@${details.userId}> is not on this server. Choose people who are. Nothing was changed.`,
  'custody-bot-named': (details: { userId: string }) =>
    `<@${details.userId}> is a bot. Choose people. Nothing was changed.`,
  'custody-owner-named': (details: { userId: string }) =>
    `<@${details.userId}> owns this server and so cannot be a custodian: nobody may both decide over this server and open posts. Choose somebody else. Nothing was changed.`,
  'custody-self-named': () =>
    'Whoever names the custodians cannot be one of them. Choose somebody else, or ask another person who manages this server to name them. Nothing was changed.',
  'custody-no-contact': (details: { userId: string }) =>
    `<@${details.userId}> wants no messages that I begin, and custodians are asked by one. That is their choice, and says nothing else about them. Choose somebody else. Nothing was changed.`,
  'custody-owner-unknown': () =>
    'I do not know yet who owns this server, so I cannot check whom you chose. Try again in a minute. Nothing was changed.',
  'custody-nothing-to-stop': () => 'There is no such key any more. `/custodians` shows what there is now.',
  'share-gone': () =>
    'This share cannot be fetched any more: its key was given up, or its seven days are over. If you are still to be a custodian, those who manage the server have to name the custodians again.',
  'share-not-yours': () => 'This share is for another custodian. Nobody but them can fetch it.',
  'share-none': () =>
    'This is not a share. A share has 64 letters and digits, in 16 groups of four. Copy all of it and try again.',
  'share-mistyped': () =>
    'There is a mistake in this share: a letter or digit is not as it was given. Compare it with your copy, or paste it whole, and try again.',
  'share-newer': () =>
    'This share was made by a newer version of Lamplight. Ask whoever runs this bot to bring it up to date.',
  'share-unknown': () =>
    'This is not your share of a key of this server. Perhaps it is an older one, or from another server. Look for the newer one and try again.',
  'custodian-left': () =>
    'You are not on that server any more, so you are not one of its custodians. Nothing was done.',
  'custodian-owns': () =>
    'You own this server now, and its owner cannot be a custodian. Nothing was done. Name new custodians with `/custodians`.',
  'opening-no-post': () =>
    'I do not find an anonymous post there. Paste the link to its message, or the number of the post as it stands on its case. Nothing was done, and nobody was told.',
  'opening-other-server': () =>
    'That post is on another server. Only its own custodians can open it. Nothing was done.',
  'opening-nothing': () =>
    'This post cannot be opened by anybody: it appeared while there were no custodians, or its time is over, or it did not appear. Nothing was done, and nobody was told.',
  'opening-not-yours': () =>
    'You hold no share of the key that this post is sealed to. Only the custodians of that time can open it. Nothing was done, and nobody was told.',
  'opening-running': () =>
    'An opening of this post is under way already. A second custodian can join it with the button in the message that all custodians got.',
  'opening-reason': () => 'Choose one of the reasons. Nothing was done, and nobody was told.',
  'opening-why': (details: { most: number }) =>
    `Say in one sentence of at most ${details.most} characters why this post has to be opened. Nothing was done, and nobody was told.`,
  'opening-over': () =>
    'This opening is over: it was done, cancelled, or nobody joined in time. There is nothing left to do.',
  'opening-same-person': () =>
    'You asked for this opening yourself. It takes a second custodian, who enters another share. Nothing was opened.',
  'opening-restarted': () =>
    'I was restarted after the first share was entered, and it was kept in memory alone. Nothing was opened. Whoever asked can ask again with `/custodians`.',
  'opening-failed': () =>
    'The two shares were put together, but what is sealed in this post could not be read. Nobody learned anything. Whoever runs this bot should look into its log.',
  'opening-telling': () => 'The other custodians are being told at this moment. Press again in some seconds.',
  'opening-not-for-you': () =>
    'There is nothing to show here for you. Only the two who opened the post can see its writer, once each, for 15 minutes.',
  'opening-seen': () =>
    'You have seen it already; it is shown once. If you need it again, the post has to be opened again.',
};

const count = (number: number, one: string, other: string) => `${number} ${plural(number, { one, other })}`;

/** Custodians and the opening of posts. */
export const custody = {
  command: { description: 'Who can open an anonymous post, two of them together' },
  heading: '## Who can find out who wrote an anonymous post',
  mode: {
    nobody: 'Nobody can open an anonymous post that is written now: there are no custodians.',
    custodians: (details: { count: number }) =>
      `Two of these ${details.count} custodians together can open an anonymous post that is written now: if a life is at risk, for a legal order, or for sexual abuse of a child. Every opening is recorded, and all custodians are told before anything shows.`,
  },
  keys: {
    collecting: (details: { fetched: number; all: number; until: string }) =>
      `### A new key\n${details.fetched} of ${details.all} shares are fetched. All have to be by ${details.until}, or the key is given up. No post is sealed to it yet.`,
    notice: (details: { from: string }) =>
      `### A new key\nAll shares are fetched, and members were told. Posts that appear from ${details.from} on are sealed to it; none before.`,
    active: (details: { since: string }) => `### The key in use\nPosts are sealed to it since ${details.since}.`,
    retired: (details: { at: string }) =>
      `### An older key\nNo post is sealed to it since ${details.at}. It is kept for the posts that are.`,
    spare: (details: { usable: number; spare: number }) =>
      details.usable < 2
        ? '**Fewer than two shares are left: nobody can open what is sealed to it.** If a share is found, check it here.'
        : `${count(details.usable, 'share', 'shares')} can be used; ${details.spare === 0 ? 'none' : details.spare} more may be lost.`,
    until: (details: { until: string }) => `Its last post can be opened until ${details.until}.`,
    empty: 'No post is sealed to it.',
    holder: (details: { userId: string; fetched: string | null; checked: string | null; lost: string | null }) =>
      `- <@${details.userId}>: ${
        details.lost !== null
          ? `lost ${details.lost}`
          : details.fetched === null
            ? 'not fetched yet'
            : `fetched ${details.fetched}, ${details.checked === null ? 'never checked' : `checked ${details.checked}`}`
      }`,
    own: (details: { fetched: string | null; checked: string | null; lost: string | null }) =>
      details.lost !== null
        ? `Your share counts as lost since ${details.lost}. If you have it, check it.`
        : details.fetched === null
          ? 'Your share waits for you: fetch it below.'
          : `You fetched your share ${details.fetched}; ${details.checked === null ? 'you have never checked it' : `you checked it last ${details.checked}`}.`,
  },
  accounts:
    '-# Two accounts of one person cannot be told apart from two people, neither by me nor by Discord. Members read that in `/trust` too.',
  name: 'Name custodians',
  choose: 'Choose them',
  rotate: 'Name new custodians',
  giveUp: 'Give up the new key',
  stop: 'Let nobody open posts',
  back: 'Back',
  first: () =>
    [
      '## Before you name custodians',
      '- Choose 3 to 10 people who do not depend on you or on each other, and ask them first. Two of them together will be able to learn who wrote an anonymous post.',
      '- You cannot be one, and neither can the owner of this server. Others who manage it can; better are people who do not.',
      '- Each of them fetches a share within seven days and keeps it outside Discord: on paper, or with their passwords. I keep no copy.',
      '- Then members are told who they are. Seven days later posts are sealed to the new key; nothing older ever is.',
      '- Shares cannot be made again. If all but one are lost, nobody can open anything. Name new custodians before that.',
      '- I cannot see whether two accounts are the same person.',
      '- Whoever runs this bot makes the key in its memory, splits it and wipes it there. A dishonest one could keep a copy.',
    ].join('\n'),
  form: {
    title: 'Name custodians',
    people: 'Custodians',
    peopleHint: (details: { fewest: number; most: number }) =>
      `${details.fewest} to ${details.most} people. Not you, and not the owner.`,
  },
  named: (details: { count: number; until: string }) =>
    `${details.count} people were asked to fetch their shares. All have to by ${details.until}; then members are told, and a week later posts are sealed to the new key. \`/custodians\` shows how far it is.`,
  givenUp: 'The new key is given up. Nothing else changed.',
  stopCard:
    '## Let nobody open posts?\nFrom now on nobody will be able to open what is written, and members are told at once. Posts that are sealed already keep the time they had. You can name custodians again; that takes at least a week.',
  stopYes: 'Yes, nobody from now on',
  stopped: 'From now on nobody can open what is written. Members are being told.',
  server: (details: { name: string }) => (details.name === '' ? 'a server' : `**${details.name}**`),
  invitation: (details: { server: string; until: string }) =>
    [
      `## You were asked to be a custodian of ${details.server}`,
      'Two custodians together can find out who wrote an anonymous post there: only if a life is at risk, for a legal order, or for sexual abuse of a child. Members see who the custodians are. Every opening is recorded.',
      'For that each custodian keeps one share of a key. Press the button when you can write it down or save it **outside Discord**: it is shown once, to you alone, and I keep no copy.',
      `Fetch it by ${details.until}. If you do not want this, do nothing: the key is given up then.`,
    ].join('\n\n'),
  fetch: 'Fetch my share',
  share: (details: { text: string; waitsFor: number }) =>
    [
      '## Your share',
      `\`\`\`\n${details.text}\n\`\`\``,
      'Save it now, outside Discord: on paper, or with your passwords. **It is not shown again**, and nobody else has it. Show it to nobody, not to the other custodians either.',
      'Then press *Check my share* in `/custodians` on the server and enter it once, to see that your copy is right.',
      details.waitsFor === 0
        ? 'All shares are fetched. Members are being told.'
        : `${count(details.waitsFor, 'custodian has', 'custodians have')} still to fetch theirs.`,
    ].join('\n\n'),
  already: (details: { at: string }) =>
    `You fetched this share ${details.at}, and I keep no copy. If you do not have it, press *My share is lost* in \`/custodians\` on the server.`,
  check: 'Check my share',
  checkForm: { title: 'Check my share', share: 'Your share', hint: '16 groups of four letters and digits' },
  checked: (details: { wasLost: boolean }) =>
    details.wasLost
      ? 'This is your share. It counted as lost; now it is found. Checked today.'
      : 'This is your share. Checked today.',
  lost: 'My share is lost',
  lostCard: (details: { spare: number }) =>
    `## Is your share lost?\n${
      details.spare === 0
        ? 'Without it nobody can open posts with this key any more: only one share would be left, and two are needed. Members would be told.'
        : `Without it, ${details.spare === 1 ? 'no other share' : count(details.spare - 1, 'more share', 'more shares')} may be lost.`
    } If you find it later, check it, and it counts again.`,
  lostNew:
    '## Is your share lost?\nNo post is sealed to this key yet. It is given up then, and the owner of the server is told.',
  lostYes: 'Yes, it is lost',
  lostOlder: 'My older share is lost',
  lostNoted: 'Thank you for saying so. It is noted.',
  news: {
    late: (server: string) =>
      `The new key of ${server} was given up: not all custodians fetched their shares within seven days. Nothing changed for anonymous posts. Name custodians again with \`/custodians\`.`,
    lost: (server: string) =>
      `The new key of ${server} was given up: a share was lost before posts could be sealed to it. Name custodians again with \`/custodians\`.`,
    impossible: (server: string) =>
      `The new key of ${server} was given up: the server is in small-team mode or at a workplace now, where nobody can open posts.`,
    share: (details: { server: string; usable: number; isInUse: boolean }) =>
      details.usable < 2
        ? `A custodian of ${details.server} lost their share or left. Fewer than two shares are left, so nobody can open what is sealed to ${details.isInUse ? 'the key in use. New posts are sealed to nobody, and members are being told' : 'an older key'}. Name custodians again with \`/custodians\`.`
        : `A custodian of ${details.server} lost their share or left. ${details.usable} shares ${details.isInUse ? 'of the key in use' : 'of an older key'} are left, and two are needed. ${details.isInUse ? 'Name new custodians in time with `/custodians`.' : 'There is nothing to do.'}`,
  },
};

/** Opening one post. */
export const opening = {
  button: 'Open one post',
  form: {
    title: 'Open one post',
    post: 'Which post?',
    postHint: 'The link to its message, or its number on a case',
    reason: 'Why?',
    why: 'In one sentence, for the other custodians',
    share: 'Your share',
    telling: 'Is the writer told after 30 days?',
  },
  reasons: {
    life: 'A life is at risk',
    law: 'A legal order',
    child: 'Sexual abuse of a child',
  },
  tellings: {
    told: 'Yes',
    law: 'No: the law forbids it',
    danger: 'No: it would put somebody in danger',
  },
  asked: (details: { until: string }) =>
    `All custodians are being told. Until ${details.until} a second one can join with their share. Nothing is opened before that, and your share is kept in memory alone.`,
  call: (details: {
    server: string;
    firstId: string;
    reason: string;
    why: string;
    telling: string;
    link: string | null;
    until: string;
  }) =>
    [
      `## Somebody asks to open an anonymous post on ${details.server}`,
      `<@${details.firstId}> asks to find out who wrote ${details.link === null ? 'a post that is not there any more' : `[this post](${details.link})`}.`,
      `**Reason:** ${details.reason}\n**In their words:** ${details.why}\n**The writer is told after 30 days:** ${details.telling}`,
      `Look at the post, and decide for yourself. It is opened if a second custodian joins by ${details.until}. If it should not be, do nothing, or cancel it.`,
    ].join('\n\n'),
  join: 'Join with my share',
  joinForm: { title: 'Open it together', share: 'Your share', hint: 'With it the post is opened' },
  cancel: 'Cancel this opening',
  cancelled: (details: { server: string; userId: string }) =>
    `The opening of an anonymous post on ${details.server} was cancelled by <@${details.userId}>. Nothing was opened.`,
  cancelledByYou: 'Cancelled. Nothing was opened, and all custodians are being told.',
  expired: (details: { server: string }) =>
    `Nobody joined in time: an opening of an anonymous post on ${details.server} is over, and nothing was opened.`,
  opened: (details: { server: string; firstId: string; secondId: string; reason: string }) =>
    `## An anonymous post on ${details.server} was opened\n<@${details.firstId}> and <@${details.secondId}> opened it together. **Reason:** ${details.reason}. It is recorded. Who wrote it is shown to those two alone.`,
  done: 'The post is open. Press to see who wrote it: once, within 15 minutes, and nobody else but the one who asked can.',
  show: 'Show me who wrote it',
  writer: (details: { userId: string }) =>
    `<@${details.userId}> wrote it (\`${details.userId}\`). This is shown once. Use it only for the reason you gave, and tell nobody who does not need to know.`,
};
