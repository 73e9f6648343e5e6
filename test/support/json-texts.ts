import fc from 'fast-check';

/** A piece of JSON text, and the tokens that are to come back of it. */
export interface JsonPiece {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** How a character may be written in a JSON string: as itself, or as an escape of either kind. */
function written(string: string, how: readonly number[]): string {
  let index = 0;
  const hex = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
  const characters = Array.from({ length: string.length }, (_, at) => {
    const unit = string.charCodeAt(at);
    const way = how[index++ % Math.max(how.length, 1)] ?? 0;
    if (way === 1) return hex(unit);
    if (way === 2) return hex(unit).toUpperCase().replace('\\U', '\\u');
    if (string[at] === '/' && way === 3) return '\\/';
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit < 0xe000)) return hex(unit);
    return string[at] ?? '';
  });
  return `"${characters.join('')}"`;
}

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', '\\', '\\"', '\\u0041', '"export_key":"x"', '\u2028', '\u202e', '\ud800', 'Zoë ► 山田 🎪', 'a/b', '\n\r\t\0'),
);
const stringPiece = fc
  .tuple(anyString, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 }))
  .map(([string, how]): JsonPiece => ({ text: written(string, how), tokens: [`"${string}`] }));

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''));
/** Numbers that no double holds, too. */
const numberPiece = fc
  .tuple(fc.boolean(), digits(1, 25), fc.option(digits(1, 25)), fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'E-'), digits(1, 4))))
  .map(([minus, whole, fraction, power]): JsonPiece => {
    const text = `${minus ? '-' : ''}${whole.replace(/^0+(?=\d)/, '')}${fraction === null ? '' : `.${fraction}`}${power === null ? '' : power.join('')}`;
    return { text, tokens: [text] };
  });
const literalPiece = fc.constantFrom('true', 'false', 'null').map((text): JsonPiece => ({ text, tokens: [text] }));
const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t ');

const join = (open: string, close: string, parts: readonly JsonPiece[], spaces: readonly [string, string]): JsonPiece => ({
  text: `${open}${spaces[0]}${parts.map(({ text }) => text).join(`${spaces[1]},${spaces[0]}`)}${spaces[1]}${close}`,
  tokens: [open, ...parts.flatMap(({ tokens }, index) => (index === 0 ? tokens : [',', ...tokens])), close],
});

const keyPiece = fc.oneof(
  { weight: 3, arbitrary: stringPiece },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('a', 'time', 'event', 'export_key', '__proto__', 'constructor', 'body')
      .map((name): JsonPiece => ({ text: `"${name}"`, tokens: [`"${name}`] })),
  },
  // The key of the export key, written so that it's not found by looking for its letters.
  { weight: 1, arbitrary: fc.constant<JsonPiece>({ text: '"\\u0065xport\\u005Fkey"', tokens: ['"export_key'] }) },
);

const redacted = '"[redacted]';

/** A member; what stands at an export key comes back redacted, whatever it is. */
const memberOf = (value: fc.Arbitrary<JsonPiece>): fc.Arbitrary<JsonPiece> =>
  fc.tuple(keyPiece, value, space, space).map(([key, { text, tokens }, before, behind]) => ({
    text: `${key.text}${before}:${behind}${text}`,
    tokens: [...key.tokens, ':', ...(key.tokens[0] === '"export_key' ? [redacted] : tokens)],
  }));

const { value } = fc.letrec<{ value: JsonPiece; object: JsonPiece; array: JsonPiece }>((tie) => ({
  value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, literalPiece, numberPiece, stringPiece, tie('object'), tie('array')),
  object: fc
    .tuple(fc.array(memberOf(tie('value')), { maxLength: 6 }), space, space)
    .map(([members, before, behind]) => join('{', '}', members, [before, behind])),
  array: fc
    .tuple(fc.array(tie('value'), { maxLength: 6 }), space, space)
    .map(([items, before, behind]) => join('[', ']', items, [before, behind])),
}));

/** Any JSON value as text, in any way of writing it: duplicate keys, numbers of any length, escapes, white space. */
export const anyJsonValue: fc.Arbitrary<JsonPiece> = value;

/** Any JSON object as text that has an event name, wherever it stands. */
export const anyMessage: fc.Arbitrary<JsonPiece> = fc
  .tuple(fc.array(memberOf(value), { maxLength: 6 }), fc.array(memberOf(value), { maxLength: 6 }), space, space)
  .map(([before, behind, ...spaces]) => {
    // The last one of several counts, so this one stands behind all others.
    const event: JsonPiece = { text: '"event":"job.updated"', tokens: ['"event', ':', '"job.updated'] };
    return join('{', '}', [...before, ...behind, event], spaces);
  });
