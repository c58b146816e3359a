/** What queueing took in one process: milliseconds, of which of processor time; resident memory in bytes. */
export interface Asked {
  ms: number;
  cpuMs: number;
  rss: number;
  rssAfter: number;
}

/** How soon messages that are not of many were there meanwhile, in milliseconds; and resident memory in bytes, the highest of each minute. */
export interface Sampled {
  pages: number[];
  rss: number[];
}

/** What sending the rest took: milliseconds; resident memory in bytes. */
export interface Sent {
  ms: number;
  highest: number;
  rss: number;
}
