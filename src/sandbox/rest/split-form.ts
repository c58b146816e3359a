/** One part of a multipart form. */
export interface FormPart {
  name: string;
  /** Null for fields that are no files. */
  filename: string | null;
  contentType: string | null;
  bytes: Buffer;
}

const lineEnd = '\r\n';

/** Takes a `multipart/form-data` body apart; null when it is not one. Source: RFC 7578. */
export function splitForm(bytes: Buffer, contentType: string): FormPart[] | null {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return null;
  // Every delimiter but the first stands on a line of its own.
  const delimiter = Buffer.from(`${lineEnd}--${boundary}`);
  const body = Buffer.concat([Buffer.from(lineEnd), bytes]);
  const parts: FormPart[] = [];
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length;
    if (body.toString('latin1', from, from + 2) === '--') return parts;
    const end = body.indexOf(delimiter, from);
    const part = end < 0 ? null : readPart(body.subarray(from + lineEnd.length, end));
    if (part === null) return null;
    parts.push(part);
    start = end;
  }
  return null;
}

function readPart(bytes: Buffer): FormPart | null {
  const blank = bytes.indexOf(lineEnd + lineEnd);
  if (blank < 0) return null;
  const head = bytes.toString('utf8', 0, blank);
  const name = readParameter(head, 'name');
  if (name === null) return null;
  return {
    name,
    filename: readParameter(head, 'filename'),
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? null,
    bytes: Buffer.from(bytes.subarray(blank + 2 * lineEnd.length)),
  };
}

/** Quotes and line ends inside a name come percent-encoded. */
function readParameter(head: string, parameter: string): string | null {
  const [, value] = new RegExp(`^content-disposition:.*[;\\s]${parameter}="([^"]*)"`, 'im').exec(head) ?? [];
  return value?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n') ?? null;
}
