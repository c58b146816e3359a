/** One call of the control API. */
export type Control = <T>(method: string, path: string, body?: object) => Promise<T>;

/** Calls of the control API at a sandbox's address, also outside of tests. @throws {Error} with what it said, when it refuses one */
export function createControl(url: string): Control {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}/_sandbox${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  };
}
