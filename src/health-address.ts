/** Where supervisors and monitoring may ask how the bot is. */
export interface HealthAddress {
  host: string;
  port: number;
}

/** Reads `HEALTH_ADDRESS`: a port of this machine, or an address and a port (`0.0.0.0:9464`, `[::]:9464`). Null where it is neither. */
export function readHealthAddress(text: string): HealthAddress | null {
  const [, host = '127.0.0.1', digits = ''] = /^(?:([\w.-]+|\[[\da-f:]+\]):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  return digits !== '' && port <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port } : null;
}
