import { type IncomingMessage } from 'node:http';
import { ApiError, refuse, refuseField } from './api-error.ts';
import { type UploadedFile } from './route.ts';
import { splitForm, type FormPart } from './split-form.ts';

/** Bytes a request may hold. Source: Discord's upload limit of 10 MiB for each of a message's files, rounded up for what surrounds them. */
const mostBytes = 25 * 1024 * 1024;

/** What a request carries. `body` is undefined when it carries nothing. */
export interface RequestBody {
  body: unknown;
  files: Map<number, UploadedFile>;
}

/** Reads everything a request sends. @throws {ApiError} 40005 when it is too large. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw refuse(40005);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Takes a request's bytes apart by their content type: JSON, or a form with `payload_json` and `files[n]`.
 * @throws {ApiError} 50109 for what is not JSON, 50035 for other content types.
 */
export function parseBody(bytes: Buffer, contentType: string | undefined): RequestBody {
  const files = new Map<number, UploadedFile>();
  if (bytes.length === 0) return { body: undefined, files };
  const kind = contentType?.split(';')[0]?.trim().toLowerCase();
  if (kind === 'application/json') return { body: parseJson(bytes.toString('utf8')), files };
  if (kind === 'multipart/form-data' && contentType !== undefined) return parseForm(bytes, contentType);
  throw refuseField(
    [],
    'CONTENT_TYPE_INVALID',
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw asViolation(refuse(50109));
  }
}

function parseForm(bytes: Buffer, contentType: string): RequestBody {
  const parts = splitForm(bytes, contentType);
  if (parts === null) throw asViolation(refuse(50109));
  const files = new Map<number, UploadedFile>();
  let body: unknown = {};
  for (const part of parts) {
    if (part.name === 'payload_json') body = parseJson(part.bytes.toString('utf8'));
    else files.set(...readFile(part));
  }
  return { body, files };
}

function readFile({ name, filename, contentType, bytes }: FormPart): [number, UploadedFile] {
  const number = /^files\[(\d)\]$/.exec(name)?.[1];
  if (number === undefined || filename === null)
    throw refuseField([name], 'UNKNOWN_FIELD', 'A form holds payload_json and files[0] to files[9].');
  return [Number(number), { filename, contentType: contentType ?? 'application/octet-stream', bytes }];
}

function asViolation(error: ApiError): ApiError {
  return new ApiError(error.status, error.code, error.message, { violations: [error.message] });
}
