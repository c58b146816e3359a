/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'checkin-none': () =>
    'I find no such check-in of yours here. `/checkin mine` shows those there are. Nothing was changed.',
  'checkin-not-begun': () =>
    'This check-in has not begun yet, so there is nothing to pause. Press *Yes, start* on its card, or make a new one with `/checkin schedule`.',
  'checkin-waits': () =>
    'This check-in waits for your yes to direct messages, so it cannot go on yet. Look at it with `/checkin mine`: you can say yes there, or choose another place.',
  'checkin-pause-past': () =>
    'A pause until this day would leave nothing out. Give a later day, such as **15 December**. Nothing was changed.',
  'checkin-nothing-left': () =>
    'With this I would never ask you: all its days are over, or in the pause. Choose another time or a shorter pause. Nothing was changed.',
};

/** A person’s own check-ins: making them, seeing and changing them. */
export const checkin = {};
