/** Where somebody can go on: the line for messages, or on a phone, where that would raise the keyboard, the messages. */
export function focusWriting(): void {
  const id = matchMedia('(pointer: fine)').matches ? 'composer' : 'messages';
  document.getElementById(id)?.focus({ preventScroll: true });
}
