/** Which of these ids stand somewhere in any spelling: as digits, as a number or as bytes, and either of it as hex or base64. */
export function findSpelt(ids: readonly string[], raw: Buffer): string[] {
  const byBegin = new Map<number, { id: string; spelling: Buffer }[]>();
  for (const id of ids)
    for (const spelling of spellId(id)) {
      const begin = spelling.readUInt32BE(0);
      byBegin.set(begin, [...(byBegin.get(begin) ?? []), { id, spelling }]);
    }
  const found = new Set<string>();
  for (let at = 0; at + 4 <= raw.length; at += 1)
    for (const { id, spelling } of byBegin.get(raw.readUInt32BE(at)) ?? [])
      if (raw.subarray(at, at + spelling.length).equals(spelling)) found.add(id);
  return [...found];
}

function spellId(id: string): Buffer[] {
  const number = BigInt(id);
  const big = Buffer.alloc(8);
  big.writeBigUInt64BE(number);
  const little = Buffer.from(big).reverse();
  const digits = Buffer.from(id);
  const bytes = [digits, big, little];
  // In either case.
  const texts = [number.toString(36), number.toString(16), ...bytes.map((one) => one.toString('hex'))];
  const spelt = new Set([...texts, ...texts.map((one) => one.toUpperCase()), ...bytes.flatMap(spellBase64)]);
  return [...bytes, ...[...spelt].map((text) => Buffer.from(text))];
}

/** What of it is the same in base64 whatever stands before and after, at each of the three places where it may begin. */
function spellBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 4) / 3);
    const to = Math.floor((padded.length * 4) / 3);
    return [padded.toString('base64'), padded.toString('base64url')].map((text) => text.slice(from, to));
  });
}
