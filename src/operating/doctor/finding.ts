/** How something is: as it should be, worth knowing, or to be put right. */
export type State = 'well' | 'note' | 'fault';

/** One thing that was looked at. */
export interface Finding {
  state: State;
  /** Plain sentences on one line: how it is and, where something is to be done, what. No secret, no name of anybody. */
  text: string;
}

/** As it should be. */
export const well = (text: string): Finding => ({ state: 'well', text });

/** Worth knowing; nothing has to be done. */
export const note = (text: string): Finding => ({ state: 'note', text });

/** To be put right. */
export const fault = (text: string): Finding => ({ state: 'fault', text });

const marks: Record<State, string> = { well: 'ok   ', note: 'note ', fault: 'FAULT' };

/** As it stands on a terminal: in words, since not everybody sees colours. */
export function writeFinding({ state, text }: Finding): string {
  return `${marks[state]} ${text.replaceAll(/\s*\n\s*/g, ' ')}`;
}
