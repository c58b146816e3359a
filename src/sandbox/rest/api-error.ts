/** Discord's nested form errors: `{content: {_errors: [{code, message}]}}`. */
export interface FormErrors {
  [field: string]: FormErrors | { code: string; message: string }[];
}

/** Discord refuses a request. `code` 0 stands for the plain HTTP errors. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: FormErrors | undefined;
  /** What the request did wrong by itself, whoever sent it; kept in the request log. */
  readonly violations: readonly string[];
  /** Seconds to wait, where Discord says so. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    form?: { errors?: FormErrors; violations?: readonly string[]; retryAfter?: number },
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = form?.errors;
    this.violations = form?.violations ?? [];
    this.retryAfter = form?.retryAfter;
  }
}

/** Discord's refusals by code. Source: Discord's reference, "JSON Error Codes". */
const refusals = {
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10009: [404, 'Unknown Permission Overwrite'],
  10011: [404, 'Unknown Role'],
  10013: [404, 'Unknown User'],
  10014: [400, 'Unknown Emoji'],
  10015: [404, 'Unknown Webhook'],
  10026: [404, 'Unknown Ban'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  10066: [404, 'Unknown application command permissions'],
  10070: [404, 'Unknown Guild Scheduled Event'],
  30003: [400, 'Maximum number of pins reached for the channel (50)'],
  30005: [400, 'Maximum number of guild roles reached (250)'],
  30010: [400, 'Maximum number of reactions reached (20)'],
  30013: [400, 'Maximum number of guild channels reached (500)'],
  30038: [400, 'Maximum number of uncompleted guild scheduled events reached (100)'],
  30033: [400, 'Maximum number of thread participants reached (1000)'],
  30046: [429, 'Maximum number of edits to messages older than 1 hour reached. Try again later'],
  30060: [400, 'Maximum number of channel permission overwrites reached (1000)'],
  40003: [403, 'You are opening direct messages too fast'],
  40005: [413, 'Request entity too large'],
  40007: [403, 'The user is banned from this guild.'],
  40032: [400, 'Target user is not connected to voice.'],
  40041: [400, 'An application command with that name already exists'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50003: [403, 'Cannot execute action on a DM channel'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50016: [
    400,
    'Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete.',
  ],
  50021: [403, 'Cannot execute action on a system message'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50028: [400, 'Invalid Role'],
  50033: [400, 'Invalid Recipient(s)'],
  50034: [400, 'A message provided was too old to bulk delete'],
  50041: [400, 'Invalid API version'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160004: [400, 'A thread has already been created for this message'],
  160005: [400, 'Thread is locked'],
  160006: [400, 'Maximum number of active threads reached'],
  200000: [400, 'Message was blocked by automatic moderation'],
} as const satisfies Record<number, readonly [number, string]>;

/** A code of Discord's that the sandbox can answer with. */
export type RefusalCode = keyof typeof refusals;

/** Makes the refusal with Discord's status and sentence. An empty message counts as a violation of the rules. `retryAfter` in seconds. */
export function refuse(code: RefusalCode, retryAfter?: number): ApiError {
  const [status, message] = refusals[code];
  return new ApiError(status, code, message, {
    violations: code === 50006 ? [message] : [],
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** Makes Discord's 50035, with one place and one reason for every fault. */
export function refuseForm(
  faults: readonly { path: readonly PropertyKey[]; code: string; message: string }[],
): ApiError {
  const errors: FormErrors = {};
  for (const fault of faults) {
    let place = errors;
    for (const step of fault.path) {
      const next = place[String(step)];
      if (next && !Array.isArray(next)) place = next;
      else {
        const made: FormErrors = {};
        place[String(step)] = made;
        place = made;
      }
    }
    const there = place['_errors'];
    const reason = { code: fault.code, message: fault.message };
    place['_errors'] = Array.isArray(there) ? [...there, reason] : [reason];
  }
  const violations = faults.map((fault) => `${fault.path.map(String).join('.') || 'body'}: ${fault.message}`);
  return new ApiError(400, 50035, 'Invalid Form Body', { errors, violations });
}

/** Makes the refusal of one field. */
export function refuseField(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return refuseForm([{ path, code, message }]);
}

/** The body Discord sends with a refusal. */
export function writeError(error: ApiError): object {
  return { message: error.message, code: error.code, ...(error.errors ? { errors: error.errors } : {}) };
}
