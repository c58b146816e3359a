/** The control API refuses a call. The message tells whoever drives the sandbox what to do instead. */
export class ControlError extends Error {
  override name = 'ControlError';
  readonly status: 400 | 403 | 404 | 408 | 409 | 413;
  /** Further fields of the answer, beside `error`. */
  readonly more: object;

  constructor(status: ControlError['status'], message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}
