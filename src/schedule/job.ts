/** Something that happens by the clock. */
export interface Job {
  name: string;
  /** How often, in seconds; a divisor of a minute, or of a day in whole minutes. */
  everySeconds: number;
  /** Where within that time, in seconds, so that not everything happens at the full hour. */
  at?: number;
  run(): Promise<unknown>;
}
