import { statusMessage } from '../support/messages.ts';
import { mutateBody, mutateBytes } from './mutate-message.ts';
import type { Random } from './random.ts';

/** What a test of the listener sends over one connection. */
export interface FuzzRequest {
  /** The pieces in which it's written. */
  readonly pieces: readonly Buffer[];
  /** How the sender ends: it says that no more comes, or it's gone without a word. */
  readonly end: 'half-close' | 'destroy';
  /** How many requests it began as. */
  readonly count: number;
}

const methods = ['POST', 'POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'post', 'FOO', ''];
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.10', 'http/1.1', ''];
const oddHeaders: readonly string[] = [
  'Host: evil.example',
  'Host:',
  'Host: a, b',
  'Content-Length: 0',
  'Content-Length: 5',
  'Content-Length: +5',
  'Content-Length: 0x5',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: identity',
  'Transfer-Encoding : chunked',
  'Connection: close',
  'Connection: Upgrade',
  'Connection: Content-Length',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Expect: 200-ok',
  'Content-Type: multipart/form-data; boundary=',
  'Content-Type: application/x-www-form-urlencoded; charset=\u00ff',
  'X-Nothing',
  ': empty',
  ' folded: yes',
  'X-Control: a\u0001b',
  'X-Nul: a\0b',
  'Trailer: X-End',
  'Range: bytes=0-',
  'Cookie: __proto__=1',
  'X-Forwarded-For: 10.0.0.1',
];

function targetLike(random: Random, path: string): string {
  const odd = [
    path,
    path,
    path,
    `${path}/`,
    `${path}?a=1`,
    `${path}/..`,
    `/.${path}`,
    `/x/..${path}`,
    path.replace('/hooks/', '/hooks%2f'),
    `${path}%00`,
    `${path}\0`,
    path.slice(0, -1),
    '/',
    '*',
    '/%zz',
    '/%ff%fe',
    `http://127.0.0.1${path}`,
    '//evil.example/',
    `/${'a'.repeat(random.pick([10, 5000, 20_000]))}`,
    '',
    random.bytes(12).toString('latin1'),
  ];
  return random.pick(odd);
}

function chunked(random: Random, body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let from = 0; from < body.length; ) {
    const length = Math.min(body.length - from, 1 + random.below(400));
    const size = random.chance(0.05)
      ? random.pick(['zz', '-1', 'FFFFFFFFFFFFFFFFF', '', `${length.toString(16)};a=${'b'.repeat(random.below(50))}`])
      : length.toString(16);
    parts.push(Buffer.from(`${size}\r\n`), body.subarray(from, from + length), Buffer.from(random.chance(0.03) ? '\n' : '\r\n'));
    from += length;
  }
  parts.push(Buffer.from(random.chance(0.05) ? '0\r\nX-End: 1\r\n\r\n' : random.chance(0.05) ? '' : '0\r\n\r\n'));
  return Buffer.concat(parts);
}

/** Cuts bytes into pieces at random places. */
function split(random: Random, bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let cuts = random.below(4); cuts > 0; cuts -= 1) {
    const to = from + random.below(bytes.length - from + 1);
    pieces.push(bytes.subarray(from, to));
    from = to;
  }
  pieces.push(bytes.subarray(from));
  return pieces.filter((piece) => piece.length > 0);
}

function oneRequest(random: Random, path: string, number: number): Buffer {
  const { bytes: body, headers } = mutateBody(random, statusMessage(number));
  // Half of all keep to HTTP, so that their bodies get as far as they can.
  const isOdd = random.chance(0.5);
  const lines = [
    isOdd ? `${random.pick(methods)} ${targetLike(random, path)} ${random.pick(versions)}` : `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...headers,
  ];
  const inChunks = random.chance(0.2);
  const length = isOdd && random.chance(0.2) ? body.length + random.below(20) - 10 : body.length;
  lines.push(inChunks ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`);
  if (isOdd)
    for (let times = random.below(3); times > 0; times -= 1) lines.splice(1 + random.below(lines.length), 0, random.pick(oddHeaders));
  if (isOdd && random.chance(0.02)) lines.push(...Array.from({ length: random.pick([50, 3000]) }, (_, index) => `X-${index}: 1`));
  const newline = isOdd && random.chance(0.05) ? '\n' : '\r\n';
  const whole = Buffer.concat([Buffer.from(lines.join(newline) + newline + newline, 'latin1'), inChunks ? chunked(random, body) : body]);
  return isOdd && random.chance(0.1) ? mutateBytes(random, whole) : whole;
}

/** One connection's worth of what may come from the internet; mostly one request, sometimes several one behind the other. */
export function mutateRequest(random: Random, path: string, number: number): FuzzRequest {
  const count = random.chance(0.05) ? 2 + random.below(4) : 1;
  const bytes = Buffer.concat(Array.from({ length: count }, () => oneRequest(random, path, number)));
  return { pieces: split(random, bytes), count, end: random.chance(0.05) ? 'destroy' : 'half-close' };
}
