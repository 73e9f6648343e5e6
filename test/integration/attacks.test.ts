import { statusMessage } from '../support/messages.ts';
import { type RawAnswer, rawPost, sendRaw } from '../support/raw-request.ts';
import { expect, test } from '../support/service-test.ts';

interface Attack {
  readonly name: string;
  /** What is sent, byte for byte (latin1); `path` is the secret one. */
  readonly bytes: (path: string) => string | Uint8Array;
  readonly statuses: readonly number[];
  /** False: a good sender's connection, which stays open. */
  readonly closed?: boolean;
  readonly recorded?: number;
  readonly quarantined?: number;
}

const message = JSON.stringify(statusMessage(1));
const head = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;
const good = (path: string): string => rawPost(path, message).toString('latin1');
const host = 'Host: 127.0.0.1';

/** All that has ever been tried against a web server, as far as it concerns this one, and what each comes to. */
const attacks: readonly Attack[] = [
  // Two answers to how long a body is: the classic of request smuggling.
  {
    name: 'Content-Length and Transfer-Encoding at once',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 4', 'Transfer-Encoding: chunked'])}0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'two different Content-Lengths',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 4', 'Content-Length: 5'])}{"a"}`,
    statuses: [400],
  },
  {
    name: 'a Content-Length that is no number',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 1e3']),
    statuses: [400],
  },
  {
    name: 'a negative Content-Length',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Content-Length: -1']),
    statuses: [400],
  },
  {
    name: 'a Content-Length beyond all numbers',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, `Content-Length: ${'9'.repeat(40)}`]),
    statuses: [400],
  },
  {
    name: 'a Transfer-Encoding that is not chunked at last',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked, identity'])}0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'a hidden Transfer-Encoding (a space before its colon)',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding : chunked'])}0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'a header folded over two lines',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'X-A: 1', ' Transfer-Encoding: chunked', 'Content-Length: 0']),
    statuses: [400],
  },
  {
    name: 'a chunk with a length that is none',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}zz\r\nabc\r\n0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'a chunk that is longer than it says',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}2\r\n{"a":1}\r\n0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'a chunk of more bytes than there are numbers',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}FFFFFFFFFFFFFFFFFF\r\n`,
    statuses: [400],
  },
  {
    name: 'chunk extensions without end',
    bytes: (path) => `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}1;${'a'.repeat(40_000)}`,
    statuses: [400],
  },
  {
    name: 'a good message in chunks',
    bytes: (path) =>
      Buffer.from(
        `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}${Buffer.byteLength(message).toString(16)}\r\n${message}\r\n0\r\n\r\n`,
      ),
    statuses: [200],
    closed: false,
    recorded: 1,
  },
  // Headers.
  {
    name: 'a header of 64 KiB',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, `X-A: ${'a'.repeat(65_536)}`]),
    statuses: [431],
  },
  {
    name: 'ten thousand headers',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, ...Array.from({ length: 10_000 }, (_, n) => `X-${n}: 1`)]),
    statuses: [431],
  },
  { name: 'a URL of 64 KiB', bytes: (path) => head([`GET ${path}?${'a'.repeat(65_536)} HTTP/1.1`, host]), statuses: [431] },
  {
    name: 'a NUL byte in a header',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'X-A: a\0b', 'Content-Length: 0']),
    statuses: [400],
  },
  { name: 'a NUL byte in the URL', bytes: (path) => head([`GET ${path}\0 HTTP/1.1`, host]), statuses: [400] },
  { name: 'a line feed alone between headers', bytes: (path) => `POST ${path} HTTP/1.1\n${host}\nContent-Length: 0\n\n`, statuses: [400] },
  { name: 'a header without a name', bytes: (path) => head([`GET ${path} HTTP/1.1`, host, ': x']), statuses: [400] },
  { name: 'no Host', bytes: (path) => head([`POST ${path} HTTP/1.1`, 'Content-Length: 2']), statuses: [400] },
  { name: 'a demand that is not "100-continue"', bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Expect: x']), statuses: [417] },
  {
    name: 'asking before a body that is too large: it is not told to send it',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 99999999', 'Expect: 100-continue']),
    statuses: [413],
  },
  {
    name: 'asking before a body to a wrong address',
    bytes: () => head(['POST /hooks/x HTTP/1.1', host, 'Content-Length: 10', 'Expect: 100-continue']),
    statuses: [404],
  },
  {
    name: 'asking before a good message',
    bytes: (path) => rawPost(path, message, ['Expect: 100-continue']),
    statuses: [100, 200],
    closed: false,
    recorded: 1,
  },
  // What is no HTTP/1.1.
  { name: 'HTTP/0.9', bytes: () => 'GET /\r\n\r\n', statuses: [400] },
  { name: 'HTTP/2 with prior knowledge', bytes: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', statuses: [400] },
  { name: 'HTTP/3.7', bytes: (path) => head([`GET ${path} HTTP/3.7`, host]), statuses: [400] },
  { name: 'TLS', bytes: () => Buffer.from('16030100c8010000c40303', 'hex'), statuses: [400] },
  { name: 'SSH', bytes: () => 'SSH-2.0-OpenSSH_9.2\r\n', statuses: [400] },
  { name: 'binary rubbish', bytes: () => Buffer.from(Array.from({ length: 512 }, (_, n) => (n * 167) % 256)), statuses: [400] },
  // Methods and targets.
  { name: 'CONNECT', bytes: () => head(['CONNECT internal.example:443 HTTP/1.1', 'Host: internal.example']), statuses: [405] },
  { name: 'CONNECT to the hook', bytes: (path) => head([`CONNECT ${path} HTTP/1.1`, host]), statuses: [405] },
  { name: 'TRACE', bytes: (path) => head([`TRACE ${path} HTTP/1.1`, host]), statuses: [405] },
  { name: 'OPTIONS *', bytes: () => head(['OPTIONS * HTTP/1.1', host]), statuses: [400] },
  {
    name: 'OPTIONS, a browser’s question before a foreign POST',
    bytes: (path) => head([`OPTIONS ${path} HTTP/1.1`, host]),
    statuses: [405],
  },
  { name: 'PUT', bytes: (path) => `${head([`PUT ${path} HTTP/1.1`, host, 'Content-Length: 2'])}{}`, statuses: [405] },
  { name: 'a method that nobody knows', bytes: (path) => head([`HACK ${path} HTTP/1.1`, host]), statuses: [400] },
  {
    name: 'an upgrade to a WebSocket',
    bytes: () => head(['GET / HTTP/1.1', host, 'Connection: Upgrade', 'Upgrade: websocket']),
    statuses: [404],
  },
  {
    name: 'a whole URL, as proxies are asked',
    bytes: (path) => head([`POST http://127.0.0.1${path} HTTP/1.1`, host, 'Content-Length: 0']),
    statuses: [400],
  },
  { name: 'a whole URL of somebody else', bytes: () => head(['GET http://internal.example/ HTTP/1.1', host]), statuses: [400] },
  // Ways around the path.
  { name: '..', bytes: (path) => head([`GET /x/..${path} HTTP/1.1`, host]), statuses: [404] },
  { name: '.. behind the secret', bytes: (path) => head([`GET ${path}/../../etc/passwd HTTP/1.1`, host]), statuses: [404] },
  { name: 'an encoded slash', bytes: (path) => head([`GET ${path.replace('/hooks/', '/hooks%2f')} HTTP/1.1`, host]), statuses: [404] },
  { name: 'an encoded ..', bytes: (path) => head([`GET /%2e%2e${path} HTTP/1.1`, host]), statuses: [404] },
  { name: 'two slashes', bytes: (path) => head([`GET /${path} HTTP/1.1`, host]), statuses: [404] },
  { name: 'a backslash', bytes: (path) => head([`GET ${path.replace('/hooks/', '/hooks\\')} HTTP/1.1`, host]), statuses: [404] },
  { name: 'capitals', bytes: (path) => head([`GET ${path.replace('hooks', 'HOOKS')} HTTP/1.1`, host]), statuses: [404] },
  { name: 'a bad escape', bytes: () => head(['GET /%zz HTTP/1.1', host]), statuses: [404] },
  { name: 'an escaped NUL', bytes: (path) => head([`GET ${path}%00 HTTP/1.1`, host]), statuses: [404] },
  { name: 'an escape that is not UTF-8', bytes: () => head(['GET /hooks/%ff%fe HTTP/1.1', host]), statuses: [404] },
  { name: 'the secret but for its last character', bytes: (path) => head([`POST ${path.slice(0, -1)}~ HTTP/1.1`, host]), statuses: [404] },
  { name: 'the secret and one character more', bytes: (path) => head([`POST ${path}a HTTP/1.1`, host]), statuses: [404] },
  { name: 'a file of the app', bytes: () => head(['GET /settings.json HTTP/1.1', host]), statuses: [404] },
  { name: 'a foreign Host (DNS rebinding)', bytes: () => head(['GET / HTTP/1.1', 'Host: rebound.example']), statuses: [421] },
  {
    name: 'a foreign Host on the hook: a tunnel’s',
    bytes: (path) => rawPost(path, message).toString('latin1').replace('127.0.0.1', 'crew.tunnel.example'),
    statuses: [200],
    closed: false,
    recorded: 1,
  },
  // Bodies.
  {
    name: 'a body that says it is too large',
    bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 1048577']),
    statuses: [413],
  },
  {
    name: 'a body in chunks that never ends',
    bytes: (path) =>
      `${head([`POST ${path} HTTP/1.1`, host, 'Transfer-Encoding: chunked'])}${`10000\r\n${'a'.repeat(65_536)}\r\n`.repeat(20)}`,
    statuses: [413],
  },
  { name: 'no body', bytes: (path) => head([`POST ${path} HTTP/1.1`, host, 'Content-Length: 0']), statuses: [400] },
  { name: 'neither a length nor chunks', bytes: (path) => head([`POST ${path} HTTP/1.1`, host]), statuses: [400] },
  {
    name: 'two encodings on top of each other: kept, not unfolded',
    bytes: (path) => rawPost(path, 'x', ['Content-Encoding: gzip, gzip']),
    statuses: [415],
    closed: false,
    quarantined: 1,
  },
  {
    name: 'an encoding named like a part of every object',
    bytes: (path) => rawPost(path, 'x', ['Content-Encoding: constructor']),
    statuses: [415],
    closed: false,
    quarantined: 1,
  },
  {
    name: 'half a million levels of nesting',
    bytes: (path) => rawPost(path, `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
    statuses: [400],
    closed: false,
    quarantined: 1,
  },
  {
    name: '__proto__ in the message',
    bytes: (path) => rawPost(path, message.replace('{', '{"__proto__":{"event":"x","isAdmin":true},"constructor":1,')),
    statuses: [200],
    closed: false,
    recorded: 1,
  },
  // More than one request.
  {
    name: 'two good messages in one go',
    bytes: (path) => good(path) + rawPost(path, JSON.stringify(statusMessage(2))).toString('latin1'),
    statuses: [200, 200],
    closed: false,
    recorded: 2,
  },
  {
    name: 'rubbish behind a good message: it is recorded and answered, then the line is closed',
    bytes: (path) => `${good(path)}\0\0rubbish\r\n\r\n`,
    statuses: [200],
    recorded: 1,
  },
  {
    name: 'CONNECT behind a good message',
    bytes: (path) => `${good(path)}${head(['CONNECT internal.example:443 HTTP/1.1', 'Host: x'])}`,
    statuses: [200],
    recorded: 1,
  },
  {
    name: 'a wrong address behind a good message',
    bytes: (path) => `${good(path)}${head(['GET /x HTTP/1.1', host])}`,
    statuses: [200, 404],
    recorded: 1,
  },
];

const tellsTooMuch = /node|express|stack|\bat \w+ \(|\/home|\/root|electron|hopwatch\/|x-powered-by|server:/i;

for (const { name, bytes, statuses, closed = true, recorded = 0, quarantined = 0 } of attacks) {
  test(`${name}: ${statuses.join(', ')}${closed ? ', closed' : ''}`, async ({ service, url }) => {
    const sent = bytes(new URL(url).pathname);
    const raw = typeof sent === 'string' ? Buffer.from(sent, 'latin1') : sent;
    const answer: RawAnswer = await sendRaw(url, raw, closed ? {} : { answers: statuses.length });
    expect({ statuses: answer.statuses, closed: answer.closed }).toEqual({ statuses, closed });
    expect(answer.text).not.toMatch(tellsTooMuch);
    expect({ recorded: service.history.size, quarantined: service.quarantine.size }).toEqual({ recorded, quarantined });
    expect(service.refusals.total > 0).toBe(closed);
    expect(service.problems.list).toEqual([]);
  });
}
