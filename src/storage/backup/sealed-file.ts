import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StorageError } from '../errors.ts';
import { backupIdBytes, type BackupKeys } from '../vault.ts';

// A backup file: "LAMPLIGHT BACKUP 1\n", the id of its key (4 bytes), a salt (32), then frames. A frame is the length of its text (4 bytes,
// big-endian), the text and a tag (16), AES-256-GCM under a key of this file's own. The nonce says which frame it is and whether it is the last,
// so that none can be left out, moved or cut off.

const magic = Buffer.from('LAMPLIGHT BACKUP 1\n', 'latin1');
const saltBytes = 32;
const tagBytes = 16;
const lengthBytes = 4;
const headBytes = magic.length + backupIdBytes + saltBytes;

/** So much text is in a frame, in bytes. */
const frameBytes = 64 * 1024;

type Chunks = AsyncIterable<Uint8Array>;

/** Encrypts what comes, in bounded memory. */
export async function* sealChunks(chunks: Chunks, keys: BackupKeys): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const head = Buffer.concat([magic, keys.id, salt]);
  const key = keys.derive(salt);
  yield head;
  let index = 0;
  let waiting = Buffer.alloc(0);
  for await (const chunk of chunks) {
    waiting = Buffer.concat([waiting, chunk]);
    for (; waiting.length > frameBytes; waiting = waiting.subarray(frameBytes))
      yield sealFrame(waiting.subarray(0, frameBytes), { key, head, index: index++, last: false });
  }
  yield sealFrame(waiting, { key, head, index, last: true });
}

/**
 * Decrypts what {@link sealChunks} made, in bounded memory. Every frame is checked before a byte of it is given out.
 * @throws {StorageError} when it is no backup, another key's, was changed or cut off.
 */
export async function* openChunks(chunks: Chunks, keys: BackupKeys, file: string): AsyncGenerator<Buffer> {
  const read = readExactly(chunks);
  const head = await read(headBytes);
  if (head.length < headBytes || !head.subarray(0, magic.length).equals(magic))
    throw new StorageError(`The file ${file} is no backup of Lamplight, or was cut off: name another one.`);
  if (!head.subarray(magic.length, magic.length + backupIdBytes).equals(keys.id))
    throw new StorageError(
      `The backup ${file} is encrypted with another key than the one that is here: put the key it was made with to where the key belongs (lamplight.key or LAMPLIGHT_KEY), and try again. Nothing was changed.`,
    );
  const key = keys.derive(head.subarray(-saltBytes));
  let length = await read(lengthBytes);
  for (let index = 0; ; index += 1) {
    const size = length.length === lengthBytes ? length.readUInt32BE() : Infinity;
    // What a frame says of its length is not to be believed before its tag was checked.
    if (size > frameBytes) throw damaged(file);
    const body = await read(size + tagBytes);
    length = await read(lengthBytes);
    yield openFrame(body, { key, head, index, last: length.length === 0 }, file);
    if (length.length === 0) return;
  }
}

interface Frame {
  key: Buffer;
  head: Buffer;
  index: number;
  last: boolean;
}

function sealFrame(text: Uint8Array, frame: Frame): Buffer {
  const cipher = createCipheriv('aes-256-gcm', frame.key, nonceOf(frame));
  cipher.setAAD(frame.head);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function openFrame(body: Buffer, frame: Frame, file: string): Buffer {
  if (body.length < tagBytes) throw damaged(file);
  const decipher = createDecipheriv('aes-256-gcm', frame.key, nonceOf(frame), { authTagLength: tagBytes });
  decipher.setAAD(frame.head);
  decipher.setAuthTag(body.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    throw damaged(file);
  }
}

/** Never the same twice under one key: the key is this file's alone. */
function nonceOf({ index, last }: Frame): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(last ? 1 : 0, 0);
  nonce.writeUInt32BE(index, 8);
  return nonce;
}

/** The sentence for a backup that is not as it was written. */
export function damaged(file: string): StorageError {
  return new StorageError(
    `The backup ${file} is damaged: it was changed or cut off. Name another one. Nothing was changed in the database.`,
  );
}

/** Reads so many bytes at a time; fewer only where the end is. */
function readExactly(chunks: Chunks): (size: number) => Promise<Buffer> {
  const source = chunks[Symbol.asyncIterator]();
  let waiting = Buffer.alloc(0);
  return async (size) => {
    while (waiting.length < size) {
      const next = await source.next();
      if (next.done) break;
      waiting = Buffer.concat([waiting, next.value]);
    }
    const taken = waiting.subarray(0, size);
    waiting = waiting.subarray(taken.length);
    return taken;
  };
}
