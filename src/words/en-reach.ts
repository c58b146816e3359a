/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'reach-no-channel': () =>
    'This server has no place for private threads, so I cannot ask you in one. Choose another place. Nothing was changed.',
  'reach-not-allowed': () =>
    'I am not allowed to open a thread for you here. Please tell somebody who runs this server: `/checkin-admin place` shows them what is missing. Or choose another place. Nothing was changed.',
  'reach-threads-full': () =>
    'This server has as many open threads as Discord allows. Try again on another day, or choose another place. Nothing was changed.',
  'reach-busy': () =>
    'Discord is busy or did not answer, so your thread is not there yet. Please try again in a few minutes. There will be only one.',
  'reach-direct-full': () =>
    'Discord lets me begin to write to only so many people a day, and today it is full. Come back tomorrow, or choose another place with `/checkin edit`. Nothing is lost.',
  'reach-direct-often': () =>
    'You said yes a few times today. Please wait until tomorrow, or choose another place with `/checkin edit`. Nothing is lost.',
};

/** Where somebody is asked: their private thread, a group, direct messages. */
export const reach = {
  thread: {
    name: 'Your own check-ins',
    welcome:
      'This thread is for your own check-ins, and you can write here as you like. No other member can see it or be invited. Moderators who look after threads can open it and read it. Use `/checkin mine` to change when and where I ask you.',
  },
  direct: {
    question:
      '**May I write to you directly?**\nOnly you see these messages, and whoever can look at your phone or screen. Discord keeps them. If you say yes, I note when you said it and send one short message to see if it gets through. Until it does, I do not ask you there. You can take it back at any time: with a button below that message, or in `/checkin mine`.',
    yes: 'Yes, send a test message',
    no: 'No',
    declined:
      'All right, I do not write to you directly. Choose another place with `/checkin edit`. Until then I do not ask you.',
    test: 'This is the test message. You said yes to check-ins here, so this is where I will ask you. If you do not want that any more, press the button. I am a program: I ask when you chose, and cannot tell how you are.',
    arrived: 'It got through: look at your direct messages. From now on I ask you there, at the times you chose.',
    closed:
      'Discord does not let me write to you directly, so I took your yes back. To change that, open the menu of this server, then *Privacy Settings*, and allow direct messages. Then say yes again in `/checkin mine`. Or choose another place with `/checkin edit`.',
    waiting:
      'Your yes is noted, and the test message is on its way. I do not ask you there before it arrives. You can see how it is in `/checkin mine`.',
    takeBack: 'Do not write to me directly',
    takenBack:
      'Done: I do not ask you in direct messages any more. Check-ins that would have come here are paused and not lost. With `/checkin edit` on the server you can choose another place.',
  },
  /** Sent once, where a check-in ends since it could not be brought where somebody wanted it. */
  last: (details: { link: string }) =>
    `I could not ask you where you wanted it: that place is gone or closed to me. So I stopped asking there. That is nothing you did wrong. If you want to go on, \`/checkin mine\` on the server lets you choose another place: ${details.link}`,
};
