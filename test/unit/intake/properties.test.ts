import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fingerprintOf, isDeeperThan, normaliseJson, redactExportKey } from '../../../electron/intake/json-text.ts';
import { findMessageText } from '../../../electron/intake/message-text.ts';
import { parseMessage, understandMessage } from '../../../electron/intake/understand.ts';
import { decodeBody } from '../../../electron/listener/read-body.ts';
import { anyJsonValue, anyMessage } from '../../support/json-texts.ts';
import { jsonTokens } from '../../support/json-tokens.ts';

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

/** As one comparison: the runner's own, a thousand times over, takes longer than all that is tested. */
function expectTokens(kept: string, tokens: readonly string[]): void {
  const found = jsonTokens(kept);
  if (found.join('\n') !== tokens.join('\n')) expect(found).toEqual(tokens);
}

test('what is kept of a JSON text is the same token for token, but for the export key, and on one line', () => {
  fc.assert(
    fc.property(anyJsonValue, ({ text, tokens }) => {
      const kept = redactExportKey(normaliseJson(text));
      expectTokens(kept, tokens);
      if (/[\r\n]/.test(kept)) throw new Error('It has a line break.');
    }),
    { numRuns: 1500 },
  );
});

test('a message comes back from intake token for token: keys, their order, digits and strings, the export key redacted', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, async ({ text, tokens }) => {
      const found = await findMessageText(Uint8Array.from(Buffer.from(text)), 'application/json');
      if (!('text' in found)) throw new Error(`The text was not found: ${found.reason}`);
      const parsed = parseMessage(found.text);
      if (!('message' in parsed)) throw new Error(`It was not understood: ${parsed.reason}`);
      const event = understandMessage(parsed.message, found.text);
      expectTokens(event?.body ?? '', tokens);
      if (event?.event !== 'job.updated') throw new Error(`Its event is ${event?.event}.`);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the bytes are, nothing throws: there is a text, or a reason why there is none', async () => {
  const types = [
    '',
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    '\0',
  ];
  const some = fc.oneof(
    anyBytes,
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    anyJsonValue.chain(({ text }) => fc.integer({ min: 0, max: text.length }).map((end) => Buffer.from(text.slice(0, end)))),
    anyBytes.map((bytes) => Buffer.concat([Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'), bytes])),
  );
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom(...types), async (bytes, type) => {
      const found = await findMessageText(Uint8Array.from(bytes), type);
      if (!('text' in found)) return;
      const parsed = parseMessage(found.text);
      if ('message' in parsed) understandMessage(parsed.message, found.text);
    }),
    { numRuns: 1000 },
  );
});

test('the work on texts ends on any text, JSON or not', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '\\', '{', '[', 'u', ':', ',', '}') })),
      (text) => {
        isDeeperThan(text, 3);
        fingerprintOf(redactExportKey(normaliseJson(text)));
      },
    ),
    { numRuns: 1500 },
  );
});

test('what was compressed comes out byte for byte, or not at all when it is beyond the limit', async () => {
  const packed = { gzip: gzipSync, 'X-GZIP': gzipSync, deflate: deflateSync, br: brotliCompressSync, ' Identity ': (raw: Buffer) => raw };
  await fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.constantFrom(...Object.entries(packed)),
      fc.integer({ min: 1, max: 400 }),
      async (raw, [name, pack], limit) => {
        const decoded = await decodeBody(Buffer.from(pack(raw)), name, limit);
        // What isn't compressed was held to the limit as it came in.
        if (name !== ' Identity ' && raw.length > limit) expect(decoded).toBe('too-large');
        else expect(decoded).toEqual({ body: raw });
      },
    ),
    { numRuns: 500 },
  );
});

test('what was never compressed, or is damaged, is told as such and throws nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.constantFrom('gzip', 'deflate', 'br', 'zstd', '__proto__', 'gzip, br', ''), async (raw, name) => {
      const decoded = await decodeBody(Buffer.from(raw), name, 1000);
      return decoded === 'too-large' || 'undecoded' in decoded || 'body' in decoded;
    }),
    { numRuns: 1000 },
  );
});
