/** What was typed cannot be used. The message says what to type. */
export class UsageError extends Error {
  override name = 'UsageError';
}
