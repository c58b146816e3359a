/** FIN and the opcode for text. Source: RFC 6455, section 5.2, like everything about these bytes. */
const finalText = 0x81;
const longestShort = 125;
const longestMedium = 0xffff;
/** In place of a length that does not fit, followed by two or by eight bytes. */
const medium = 126;
const long = 127;

/** Texts as they go over a WebSocket from a server, one unmasked message each, in one piece. */
export function writeTextFrames(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + measureHead(length) + length, 0));
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at = writeHead(bytes, at, lengths[index] ?? 0);
    at += bytes.write(text, at);
  }
  return bytes;
}

function measureHead(length: number): number {
  return length <= longestShort ? 2 : length <= longestMedium ? 4 : 10;
}

/** Returns where the text begins. */
function writeHead(bytes: Buffer, at: number, length: number): number {
  bytes[at] = finalText;
  if (length <= longestShort) return bytes.writeUInt8(length, at + 1);
  bytes[at + 1] = length <= longestMedium ? medium : long;
  if (length <= longestMedium) return bytes.writeUInt16BE(length, at + 2);
  return bytes.writeBigUInt64BE(BigInt(length), at + 2);
}
