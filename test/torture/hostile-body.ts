import type { Random } from './random.ts';

/** A body that was made to take long, and what says how it was made. */
export interface HostileBody {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly contentType: string;
}

/** What patterns and loops trip over when there is very much of it, as it stands in a JSON string. */
const pieces = [
  ' ',
  'a',
  'a ',
  '1',
  '-',
  '.',
  ',',
  ':',
  '0000-00-00',
  '\\n',
  '\\t ',
  '\\\\',
  '\\"',
  '\\u001b[',
  '\\u001b]0;',
  '\\u0300\\u0316',
  '\u0300\u0316',
  'é',
  'a\u0301',
  '한',
  'Σ',
  'İ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\\ud800',
  '🎪',
  '&amp;',
  '<b>',
  '{',
  '[',
  '{\\"a\\":',
  '[[',
  '\\"export_key\\":',
  'export_key=aaaa ',
  "export_key='aaaa',",
  'export_key&quot;:&quot;a',
  'export_key%22%3A%22',
  '\\\\u0065',
  'null ',
  '[object ',
  'token',
  'token: ',
  '%',
  '*',
  ' to ',
];
/** What stands at the end, so that what began well fails there. */
const ends = ['', 'x', ' ', '!', '\\u0000', '}', ']', '"'].map((end) => (end === '"' ? '\\"' : end));

const fields = ['CLIENT', 'COMPANY', 'JOB_NAME', 'NAME', 'NUMBER', 'MONEY', 'STATUS', 'LOCKED', 'OUT_DATE', 'CUSTOM_FIELDS', 'X'];
const events = ['job.updated', 'job.status.updated', 'invoice.created', 'contact.person.updated', 'vehicle.due', 'hopwatch.gap'];

/** So much of a text of pieces that it has about `length` bytes. */
function row(random: Random, length: number): string {
  const piece = random.pick(pieces);
  const count = Math.max(1, Math.floor(length / Buffer.byteLength(piece)));
  return piece.repeat(count) + random.pick(ends);
}

/** Many small values side by side, of about `length` bytes. */
function many(random: Random, length: number): string {
  const entry = random.pick<(at: number) => string>([
    (at) => `"k${at}":1`,
    (at) => `"${at}":""`,
    (at) => `"k${at}":{"from":${at},"to":${at + 1}}`,
    (at) => `"k${at}":{"type":"text","value":"${at}"}`,
    (at) => `"STATUS_${at.toString(36)}":{"from":"2026-01-01","to":"2026-01-02 10:00"}`,
    () => '"export_key":"x"',
    () => '"time":1',
    () => '"a":[]',
    () => '"a":{}',
    (at) => `"a":"{\\"b\\":${at}}"`,
  ]);
  const count = Math.floor(length / (entry(10_000).length + 1));
  return Array.from({ length: count }, (_, at) => entry(at)).join(',');
}

/** Values in values. */
function deep(random: Random, length: number): string {
  const levels = random.pick([8, 60, 64, 1_000, Math.floor(length / 12)]);
  return random.chance(0.5) ? `${'['.repeat(levels)}1${']'.repeat(levels)}` : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

/** JSON in a string in JSON in a string, as far as that goes before the backslashes eat all room. */
function nested(length: number): string {
  let text = 'x';
  for (let next = text; next.length < length; next = JSON.stringify({ a: text, b: [text] })) text = next;
  return JSON.stringify(text);
}

const shapes: Readonly<Record<string, (random: Random, length: number) => string>> = {
  'a long text in a field': (random, length) =>
    `{"event":"${random.pick(events)}","data":{"${random.pick(fields)}":"${row(random, length)}"},"changes":[]}`,
  'a long text in a change': (random, length) => {
    const side = `"${row(random, length / 2)}"`;
    return `{"event":"${random.pick(events)}","changes":{"${random.pick(fields)}":{"from":${side},"to":${random.pick([side, '"x"', '2'])}}}}`;
  },
  'a long event name': (random, length) => `{"event":"${random.pick(['', 'job.', 'a.b.'])}${row(random, length)}"}`,
  'a long user, address and time': (random, length) => {
    const text = row(random, length / 3);
    return `{"event":"job.updated","user_name":"${text}","user_email":"${text}","time":"${text}"}`;
  },
  'a long name of a field': (random, length) =>
    `{"event":"job.updated","data":{"${row(random, length / 2)}":1},"changes":{"${row(random, length / 2)}":2}}`,
  'a long currency': (random, length) =>
    `{"event":"job.updated","data":{"CURRENCY":{"CODE":"${row(random, length / 3)}","SYMBOL":"${row(random, length / 3)}","DECIMALS":"${'9'.repeat(length / 3)}"}},"changes":{"MONEY":{"from":"1","to":"${'9'.repeat(300)}"}}}`,
  'many entries': (random, length) =>
    `{"event":"${random.pick(events)}",${random.pick(['"data"', '"changes"', '"other"'])}:{${many(random, length)}}}`,
  'many entries at the top': (random, length) => `{"event":"job.updated",${many(random, length)}}`,
  'many entries in a field': (random, length) =>
    `{"event":"job.updated","changes":{"${random.pick(fields)}":{"from":{${many(random, length / 2)}},"to":{${many(random, length / 2)}}}}}`,
  'a long list': (random, length) => {
    const entry = random.pick([
      '1',
      '{}',
      '[]',
      '""',
      '"a"',
      '"export_key=aaaa "',
      '"export_key&quot;:&quot;a"',
      '[[1]]',
      '{"type":"text","value":"a"}',
    ]);
    return `{"event":"job.updated","data":{"CLIENT":"x","${random.pick(fields)}":[${Array(Math.floor(length / (entry.length + 1)))
      .fill(entry)
      .join(',')}]}}`;
  },
  'values in values': (random, length) => `{"event":"job.updated","data":{"${random.pick(fields)}":${deep(random, length)}}}`,
  'JSON in texts': (_, length) => `{"event":"job.updated","data":{"JOB_NAME":${nested(length)}}}`,
  'white space between values': (random, length) => {
    const space = random.pick([' ', '\n', '\r\n', '\t']).repeat(length / 5);
    return `${space}{${space}"event"${space}:"job.updated"${space},"export_key"${space}:"x"}`;
  },
  'a long number': (_, length) => `{"event":"job.updated","job":${'9'.repeat(length / 2)},"data":{"MONEY":"${'9'.repeat(length / 2)}"}}`,
  'something that is no JSON': (random, length) => `${random.pick(['{', '[', '', '{"event":'])}${row(random, length)}`,
};

const boundary = 'x';

/** Forms that were made to take long. */
const forms: readonly ((random: Random, length: number) => Omit<HostileBody, 'name'>)[] = [
  (random, length) => ({
    bytes: Buffer.from(random.pick(['&', 'a&', 'a=&', 'a={}&', 'a=[[[[', '%7B', 'a=%7B&', '=', '+', 'a=%', '{&']).repeat(length / 6)),
    contentType: random.pick(['', 'application/x-www-form-urlencoded']),
  }),
  (random, length) => ({
    bytes: Buffer.from(
      random
        .pick([
          `--${boundary}\r\n`,
          `--${boundary}\r\n\r\n{}\r\n`,
          `--${boundary}\n\n[\n`,
          `--${boundary}\nContent-Transfer-Encoding: quoted-printable\n\n${'='.repeat(2_000)}`,
          '--',
          '\n',
          '\n--',
          `--${boundary}\r\n${'a: b\r\n'.repeat(50)}`,
        ])
        .repeat(length / 20),
    ),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }),
  (random, length) => ({
    bytes: Buffer.from(random.pick(['a', '\n--a', '-', '--aa\n']).repeat(length / 5)),
    contentType: `multipart/form-data; boundary=${random.pick(['a', '-']).repeat(70)}`,
  }),
];

/** One hostile body of about `bytes` bytes; the same for the same row of chance. */
export function hostileBody(random: Random, bytes: number): HostileBody {
  if (random.chance(0.1)) return { name: 'a form', ...random.pick(forms)(random, bytes) };
  const name = random.pick(Object.keys(shapes));
  const text = shapes[name]?.(random, bytes) ?? '';
  return { name, bytes: Buffer.from(text.length > 2 * bytes ? text.slice(0, 2 * bytes) : text), contentType: 'application/json' };
}
