/** Whether anything that a sandbox was told to do wrong was done: what never was proves nothing. */
export async function hasFired(sandbox: { call<T>(method: 'GET', path: string): Promise<T> }): Promise<boolean> {
  const faults = await sandbox.call<{ fired: number }[]>('GET', '/faults');
  return faults.some(({ fired }) => fired > 0);
}
