/** How long an answer is waited for that is not worth more, in milliseconds: a form has to be open within three seconds. */
const briefMs = 1500;

/** What is answered, or null where it is not within a second and a half. Never rejects. */
export async function waitBriefly<T>(look: Promise<T | null>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), briefMs);
  });
  try {
    return await Promise.race([look, tooLate]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
