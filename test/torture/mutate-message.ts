import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { asPhp } from '../support/messages.ts';
import type { Random } from './random.ts';

/** A body and the headers that say what it is. */
export interface Body {
  readonly bytes: Buffer;
  readonly headers: readonly string[];
}

/** Values that have broken programs before. */
const odd: readonly string[] = [
  '1e400',
  '-0',
  '9007199254740993',
  '1E-400',
  '0.10',
  '[]',
  '{}',
  'null',
  'true',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202eabc"',
  '"\\u001b[31m"',
  '"<b>&"',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":1,"length":-1}',
  '["22u43mrjwe7u"]',
  '{"from":{},"to":[]}',
  '[[[[[[[[]]]]]]]]',
  `"${'x'.repeat(5000)}"`,
];

const keys = ['time', 'user_id', 'user_name', 'export_key', 'event', 'job', 'data', 'changes', '__proto__', 'constructor', 'x'];

/** Changes what a message means: another value, a key twice, a key less, deeper or shallower. */
function mutateStructure(random: Random, message: Record<string, unknown>): string {
  let text = JSON.stringify(message);
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const key = random.pick(keys);
    switch (random.below(5)) {
      case 0:
        text = text.replace(/^\{/, `{"${key}":${random.pick(odd)},`);
        break;
      case 1:
        text = text.replace(/\}$/, `,"${key}":${random.pick(odd)}}`);
        break;
      case 2:
        text = text.replace(new RegExp(`"${key}":("[^"]*"|\\d+)`), () => `"${key}":${random.pick(odd)}`);
        break;
      case 3:
        text = text.replace(new RegExp(`"${key}":("[^"]*"|\\d+),`), '');
        break;
      default: {
        const depth = random.pick([3, 63, 64, 65, 2000, 100_000]);
        text = text.replace(/\}$/, `,"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`);
      }
    }
  }
  return text;
}

/** Changes bytes without regard for what they mean. */
export function mutateBytes(random: Random, bytes: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  switch (random.below(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), random.bytes(1 + random.below(20)), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + random.below(20)))]);
    case 3:
      return Buffer.concat([bytes, bytes]);
    case 4: {
      const flipped = Buffer.from(bytes);
      for (let times = 1 + random.below(8); times > 0 && flipped.length > 0; times -= 1) {
        const place = random.below(flipped.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << random.below(8));
      }
      return flipped;
    }
    default:
      return random.bytes(random.below(200));
  }
}

const boundary = 'x-boundary-x';
const asMultipart = (text: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="payload"\r\n\r\n${text}\r\n--${boundary}--\r\n`;

/** Says the same, or something near it, in another encoding: character sets, forms, compression, labels that lie. */
function mutateEncoding(random: Random, text: string): Body {
  const plain = Buffer.from(text);
  const php = Buffer.from(asPhp(JSON.parse(text)));
  const forms: readonly (() => Body)[] = [
    () => ({ bytes: php, headers: ['Content-Type: application/json'] }),
    () => ({ bytes: Buffer.concat([Buffer.from('\ufeff'), plain]), headers: [] }),
    () => ({ bytes: Buffer.from(text, 'utf16le'), headers: ['Content-Type: application/json; charset=utf-16'] }),
    () => ({ bytes: Buffer.from(text, 'latin1'), headers: ['Content-Type: application/json; charset=iso-8859-1'] }),
    () => ({ bytes: Buffer.from(`payload=${encodeURIComponent(text)}`), headers: ['Content-Type: application/x-www-form-urlencoded'] }),
    () => ({ bytes: Buffer.from(`a=%zz&b=%ff&payload=${text}`), headers: ['Content-Type: application/x-www-form-urlencoded'] }),
    () => ({ bytes: Buffer.from(asMultipart(text)), headers: [`Content-Type: multipart/form-data; boundary=${boundary}`] }),
    () => ({
      bytes: mutateBytes(random, Buffer.from(asMultipart(text))),
      headers: [`Content-Type: multipart/form-data; boundary=${boundary}`],
    }),
    () => ({ bytes: plain, headers: ['Content-Type: multipart/form-data'] }),
    () => ({ bytes: gzipSync(plain), headers: ['Content-Encoding: gzip'] }),
    () => ({ bytes: deflateSync(plain), headers: ['Content-Encoding: deflate'] }),
    () => ({ bytes: brotliCompressSync(plain), headers: ['Content-Encoding: br'] }),
    () => ({ bytes: mutateBytes(random, gzipSync(plain)), headers: ['Content-Encoding: gzip'] }),
    () => ({ bytes: mutateBytes(random, deflateSync(plain)), headers: ['Content-Encoding: deflate'] }),
    () => ({
      bytes: gzipSync(Buffer.alloc(random.pick([1000, 1_048_576, 1_048_577, 4_000_000]), ' ')),
      headers: ['Content-Encoding: gzip'],
    }),
    () => ({ bytes: random.bytes(20), headers: [`Content-Encoding: ${random.pick(['zstd', 'compress', 'gzip, br'])}`] }),
    () => ({ bytes: plain, headers: [`Content-Encoding: ${random.pick(['gzip', 'br', 'zstd', 'gzip, gzip', '', '__proto__', 'GZIP '])}`] }),
  ];
  return random.pick(forms)();
}

/** A body that is like a message, in one of all the ways in which it can go wrong. */
export function mutateBody(random: Random, message: Record<string, unknown>): Body {
  switch (random.below(4)) {
    case 0:
      return { bytes: Buffer.from(mutateStructure(random, message)), headers: [] };
    case 1:
      return { bytes: mutateBytes(random, Buffer.from(JSON.stringify(message))), headers: [] };
    case 2:
      return mutateEncoding(random, JSON.stringify(message));
    default:
      return { bytes: Buffer.from(JSON.stringify(message)), headers: [] };
  }
}
