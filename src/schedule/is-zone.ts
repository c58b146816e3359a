/** Whether a text names a time zone that this machine knows. An offset such as `+01:00` is none: it has no summer. */
export function isZone(text: string): boolean {
  if (!/^[a-z]/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
