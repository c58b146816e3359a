/** What queueing took in one process: milliseconds, of which of processor time; memory before and after it. */
export interface Asked {
  ms: number;
  cpuMs: number;
  before: Memory;
  after: Memory;
}

/** In bytes: what the process holds, and what is left of its heap when all that nobody needs is cleared away. */
export interface Memory {
  rss: number;
  live: number;
}

/** How soon messages that are not of many were there meanwhile, in milliseconds; and resident memory in bytes, the highest of each minute. */
export interface Sampled {
  pages: number[];
  rss: number[];
}

/** What sending the rest took: milliseconds; resident memory in bytes at its highest, and memory after it. */
export interface Sent {
  ms: number;
  highest: number;
  after: Memory;
}
