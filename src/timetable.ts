import { forgetOldWaits } from './groups/joining/request-shown.ts';
import { schedule, type ScheduledTask } from 'node-cron';
import type { AnonymousNeeds } from './anonymous/needs.ts';
import { listJobs as listCustodyJobs } from './anonymous/custody/jobs.ts';
import { listJobs as listOpeningJobs } from './anonymous/opening/jobs.ts';
import { listJobs as listOwnPostsJobs } from './anonymous/own-posts/jobs.ts';
import { listJobs as listPostingJobs } from './anonymous/posting/jobs.ts';
import { listJobs as listReplyingJobs } from './anonymous/replying/jobs.ts';
import { listJobs as listTrustJobs } from './anonymous/trust/jobs.ts';
import { listJobs as listHistoryJobs } from './check-ins/history/jobs.ts';
import { listJobs as listOwnJobs } from './check-ins/own/jobs.ts';
import type { OwnNeeds } from './check-ins/own/needs.ts';
import type { Config } from './config.ts';
import { listJobs as listReachJobs } from './check-ins/own/reach/jobs.ts';
import { listJobs as listRoundJobs } from './check-ins/rounds/jobs.ts';
import type { History } from './discord/history.ts';
import type { Incidents } from './discord/incidents.ts';
import type { Moderating } from './discord/moderating.ts';
import type { SessionWatch } from './discord/session-watch.ts';
import { listJobs as listFollowUpJobs } from './follow-ups/jobs.ts';
import { describeError, type Log } from './log.ts';
import { listJobs as listActJobs } from './moderation/acts/jobs.ts';
import { listJobs as listQueueJobs } from './moderation/queue/jobs.ts';
import { listJobs as listInsightJobs } from './moderation/insights/jobs.ts';
import { listJobs as listPageJobs } from './moderation/pages/jobs.ts';
import { listJobs as listPostventionJobs } from './moderation/postvention/jobs.ts';
import { listJobs as listRaidJobs } from './moderation/raids/jobs.ts';
import type { RaidWatch } from './moderation/raids/watch-raids.ts';
import { listJobs as listRotaJobs } from './moderation/rota/jobs.ts';
import { listJobs as listReceiptJobs } from './moderation/receipts/jobs.ts';
import { listJobs as listServerRuleJobs } from './moderation/server-rules/jobs.ts';
import { listJobs as listShiftPanelJobs } from './moderation/shift-panels/jobs.ts';
import type { CatchUpRounds } from './moderation/screening/catch-up-rounds.ts';
import type { ReadingProgress } from './moderation/screening/reading-progress.ts';
import type { Screening } from './moderation/screening/screening.ts';
import type { CaseStore } from './moderation/store.ts';
import type { Outbox } from './outbox/outbox.ts';
import { keepRoles, type LookAfterNeeds } from './groups/care/look-after.ts';
import { forgetOldPosts } from './groups/care/post-store.ts';
import { tellUnanswered, type UnansweredNeeds } from './groups/care/tell-unanswered.ts';
import { askDueGroups, forgetMarks, type PulseNeeds } from './groups/care/pulse.ts';
import type { PostWatch } from './groups/care/watch-posts.ts';
import { forgetDrafts } from './groups/founding/drafts.ts';
import { undoFoundings, type UndoNeeds } from './groups/founding/found-group.ts';
import { offerEverywhere, type OfferEverywhereNeeds } from './groups/joining/offer-places.ts';
import type { Sweep } from './groups/joining/sweep.ts';
import type { Clock } from './schedule/clock.ts';
import type { Job } from './schedule/job.ts';
import { listJobs as listSessionJobs } from './sessions/jobs.ts';
import type { SessionNeeds } from './sessions/needs.ts';
import { forgetShapes } from './shape/import-shape.ts';
import { listJobs as listChangeJobs } from './servers/follow-changes.ts';
import { forgetLeftServers, type ForgetNeeds } from './servers/leave-server.ts';
import type { Changes } from './storage/changes.ts';

/** What the jobs touch. */
export type JobNeeds = ForgetNeeds &
  AnonymousNeeds &
  OwnNeeds &
  SessionNeeds &
  LookAfterNeeds &
  UnansweredNeeds &
  PulseNeeds &
  UndoNeeds &
  OfferEverywhereNeeds & {
    config: Pick<Config, 'checkInHistory' | 'messageContent'>;
    sweep: Pick<Sweep, 'round'>;
    posts: PostWatch;
    outbox: Outbox;
    cases: CaseStore;
    moderating: Moderating;
    incidents: Incidents;
    raids: Pick<RaidWatch, 'retry'>;
    progress: ReadingProgress;
    screening: Screening;
    rounds: CatchUpRounds;
    sessions: Pick<SessionWatch, 'look'>;
    changes: Changes;
    findOwner: History['findOwner'];
  };

const hour = 3600;

/** Everything that happens by the clock. A job that fails since it met something sealed with a key that another process just brought runs again with it. */
export function listJobs(needs: JobNeeds): Job[] {
  return listAll(needs).map((job) => ({ ...job, run: () => needs.storage.withNewKeys(() => job.run()) }));
}

/** One line per job. */
function listAll(needs: JobNeeds): Job[] {
  const { outbox, cases, progress, screening, rounds, posts } = needs;
  return [
    { name: 'outbox.pump', everySeconds: 5, run: () => outbox.pump() },
    {
      // While very many are sent the one above takes as long as they do; what is to be tried again meanwhile waits no longer for it.
      name: 'outbox.look',
      everySeconds: 5,
      at: 3,
      run() {
        outbox.kick();
        return Promise.resolve();
      },
    },
    { name: 'progress.flush', everySeconds: 5, at: 2, run: () => progress.flush() },
    { name: 'screening.retry', everySeconds: 10, at: 4, run: () => screening.retry() },
    {
      name: 'catch-up.retry',
      everySeconds: 30,
      at: 6,
      run() {
        rounds.retry();
        return Promise.resolve();
      },
    },
    { name: 'posts.flush', everySeconds: 5, at: 3, run: () => posts.flush() },
    { name: 'posts.retry', everySeconds: 30, at: 8, run: () => posts.retry() },
    { name: 'posts.tell', everySeconds: 60, at: 20, run: () => tellUnanswered(needs) },
    { name: 'outbox.forget', everySeconds: hour, at: 600, run: () => outbox.forgetOld() },
    { name: 'cases.forget', everySeconds: hour, at: 1200, run: () => cases.forgetOld() },
    { name: 'posts.forget', everySeconds: hour, at: 1500, run: () => forgetOldPosts(needs) },
    { name: 'roles.keep', everySeconds: hour, at: 2100, run: () => keepRoles(needs) },
    { name: 'pulse.ask', everySeconds: hour, at: 2700, run: () => askDueGroups(needs) },
    { name: 'pulse.forget', everySeconds: hour, at: 3000, run: () => forgetMarks(needs) },
    { name: 'founding.undo', everySeconds: 10, at: 7, run: () => undoFoundings(needs) },
    { name: 'drafts.forget', everySeconds: hour, at: 2400, run: () => forgetDrafts(needs) },
    { name: 'groups.offer', everySeconds: 300, at: 130, run: () => offerEverywhere(needs) },
    { name: 'groups.sweep', everySeconds: hour, at: 3300, run: () => needs.sweep.round() },
    { name: 'waiting.forget', everySeconds: hour, at: 900, run: () => forgetOldWaits(needs) },
    { name: 'shapes.forget', everySeconds: hour, at: 300, run: () => forgetShapes(needs) },
    ...listChangeJobs(needs),
    ...listPostingJobs(needs),
    ...listReplyingJobs(needs),
    ...listOwnPostsJobs(needs),
    ...listCustodyJobs(needs),
    ...listOpeningJobs(needs),
    ...listTrustJobs(needs),
    ...listRoundJobs(needs),
    ...listOwnJobs(needs),
    ...listHistoryJobs(needs),
    ...listReachJobs(needs),
    ...listFollowUpJobs(needs),
    ...listSessionJobs(needs),
    ...listServerRuleJobs(needs),
    ...listActJobs(needs),
    ...listReceiptJobs(needs),
    ...listRotaJobs(needs),
    ...listShiftPanelJobs(needs),
    ...listInsightJobs(needs),
    ...listPageJobs(needs),
    ...listQueueJobs(needs),
    ...listPostventionJobs(needs),
    ...listRaidJobs(needs),
    {
      name: 'sessions.look',
      everySeconds: 300,
      at: 40,
      async run() {
        if ((await needs.sessions.look()) > 0) outbox.kick();
      },
    },
    { name: 'servers.forget', everySeconds: hour, at: 1800, run: () => forgetLeftServers(needs) },
  ];
}

/** What happens by the clock. */
export interface Timetable {
  /** Begins to follow the real time. */
  start(): void;
  /** Runs every job that is due by the clock, and resolves when they are done. For a clock that somebody moves. */
  runDue(): Promise<void>;
  /** Ends it, so that nothing is due any more; resolves when what is running is done. */
  stop(): Promise<void>;
}

/**
 * Makes the timetable. node-cron wakes it in real time, once a second; what is due is decided by `clock`. A job that is still running is
 * not started a second time, and one that fails is written down and runs again at its next time.
 */
export function createTimetable(jobs: readonly Job[], needs: { clock: Clock; log: Log }): Timetable {
  const { clock, log } = needs;
  const lastTurn = new Map(jobs.map((job) => [job.name, findTurn(job, clock.now())]));
  const running = new Map<string, Promise<void>>();
  let task: ScheduledTask | null = null;
  let stopped = false;

  function isDue(job: Job): boolean {
    return !stopped && findTurn(job, clock.now()) !== lastTurn.get(job.name);
  }

  async function runJob(job: Job): Promise<void> {
    lastTurn.set(job.name, findTurn(job, clock.now()));
    try {
      await job.run();
    } catch (error) {
      log.error('job.failed', { job: job.name, error: describeError(error) });
    }
  }

  function startJob(job: Job): Promise<void> {
    const work = running.get(job.name) ?? runJob(job).finally(() => running.delete(job.name));
    running.set(job.name, work);
    return work;
  }

  /** A job that still runs may have begun before the clock was moved: then what became due meanwhile comes after it. */
  function runWhenDue(job: Job): Promise<void> {
    const before = running.get(job.name);
    return before ? before.then(() => (isDue(job) ? startJob(job) : undefined)) : startJob(job);
  }

  return {
    start() {
      const wake = (): void => jobs.filter(isDue).forEach((job) => void startJob(job));
      // A second that was missed is no trouble: what is due then is due at the next.
      task ??= schedule('* * * * * *', wake, { name: 'timetable', suppressMissedWarning: true });
    },
    async runDue() {
      await Promise.all(jobs.filter(isDue).map(runWhenDue));
    },
    async stop() {
      stopped = true;
      await task?.destroy();
      task = null;
      await Promise.all(running.values());
    },
  };
}

/** Which turn of a job a moment (milliseconds) belongs to: the job is due when its turn is another than at its last run. */
function findTurn(job: Job, moment: number): number {
  return Math.floor((moment / 1000 - (job.at ?? 0)) / job.everySeconds);
}
