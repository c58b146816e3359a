import {
  createCipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { makeCustodyKeyPair, sealBox } from '../src/anonymous/sealing/box.ts';
import { newId } from '../src/storage/ids.ts';
import { amount, times, type Finding } from './findings.ts';
import { percentile } from './statistics.ts';

const rounds = 40;
const boxes = 100;
const mostMs = 1;

const author = '1234567890123456789 en';
const context = { guildId: '1234567890123456789', postId: newId(), keyId: newId() };

/** How long it takes to seal the author of one post to custodians, beside what node:crypto alone needs for the same steps. */
export function benchSealing(): Finding[] {
  const { publicKey } = makeCustodyKeyPair();
  const known = createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  });
  const ways = [() => sealBare(known), () => sealBox(publicKey, context, author)];
  const figures = ways.map((): number[] => []);
  // In turns, so that whatever else the machine does meets both. The first rounds warm up.
  for (let round = -5; round < rounds; round += 1)
    for (const [at, way] of ways.entries())
      for (let box = 0; box < boxes; box += 1) {
        const ms = time(way);
        if (round >= 0) figures[at]?.push(ms);
      }
  const [bare = [], lamplight = []] = figures;
  const ratio = percentile(lamplight, 0.5) / percentile(bare, 0.5);
  return [
    times('sealing, node:crypto', bare),
    times('sealing, Lamplight', lamplight, { most: mostMs }),
    amount('sealing, ratio of p50', ratio, '× node:crypto'),
  ];
}

/** A key for once, the shared secret, the derivation, the cipher: nothing is checked, bound to anything or written in a format. */
function sealBare(publicKey: KeyObject): Buffer {
  const once = generateKeyPairSync('x25519');
  const secret = diffieHellman({ privateKey: once.privateKey, publicKey });
  const key = Buffer.from(hkdfSync('sha256', secret, '', '', 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(author), cipher.final(), cipher.getAuthTag()]);
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
