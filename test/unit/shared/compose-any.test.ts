import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type JsonObject, readEnvelope } from '../../../shared/hirehop/envelope.ts';
import { type Language, speak } from '../../../shared/locales/language.ts';
import { chooseLanguage, languageCodes } from '../../../shared/locales/languages.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';

const languages = languageCodes.map((code) => speak(chooseLanguage(code, [])));
const summary = (message: Record<string, unknown>, language: Language): string => composeEvent(readEnvelope(message), language).summary;
/** With spaces where French puts those at which no line breaks. */
const breakable = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Bodies as a hire company's HireHop sends them, generated once, and the summary of each, read through by a person. */
const fixtures = join(import.meta.dirname, '../../fixtures');
const lines = (file: string): string[] => readFileSync(join(fixtures, file), 'utf8').trimEnd().split('\n');

/** What no person would say. */
function expectReadable(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).not.toMatch(/\[object |\bundefined\b|\bNaN\b|[{}]|\[[^\]]*,|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
}

for (const language of languages.filter(({ code }) => code === 'en' || code === 'fr')) {
  test(`200 bodies read as a person would say them, in the language ${language.code}`, () => {
    const bodies = lines('events-200.ndjson');
    const expected = lines(`events-200.summaries.${language.code}.txt`);
    expect(bodies).toHaveLength(200);
    const summaries = bodies.map((body) => summary(JSON.parse(body), language));
    expect(summaries.map(breakable)).toEqual(expected);
    for (const text of summaries) expectReadable(text);
  });
}

test('any JSON object composes to a summary that is not empty, not too long and holds no raw JSON', () => {
  const words = fc.stringMatching(/^[A-Za-zÀ-ž0-9 .,'’-]{0,30}$/);
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(
        null,
        '',
        'undefined',
        '[object Object]',
        'NaN',
        '{"a":[1,{"b":null}]}',
        '2026-06-12 09:00',
        '0000-00-00',
        2.1,
        '11',
        '-3.5',
      ),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(words, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const field = fc.oneof(
    words,
    fc.constantFrom(
      'STATUS',
      'MONEY',
      'OUT_DATE',
      'CURRENCY',
      'JOB_NAME',
      'CLIENT',
      'NAME',
      'COMPANY',
      'NUMBER',
      'CUSTOM_FIELDS',
      'COLOUR',
      '__proto__',
    ),
  );
  const record = fc.dictionary(field, value, { maxKeys: 8 });
  const change = fc.oneof(value, fc.record({ from: value, to: value }, { requiredKeys: [] }));
  const event = fc.oneof(
    words,
    fc.constantFrom('job.status.updated', 'job.updated', 'invoice.status.updated', 'contact.person.updated', 'a..b', '.'),
  );
  const message = fc.record(
    {
      event,
      time: fc.oneof(words, fc.constant('2026-03-01 09:00:00')),
      user_name: value,
      job: value,
      data: fc.oneof(record, value),
      changes: fc.oneof(fc.dictionary(field, change, { maxKeys: 6 }), value),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(message, record), fc.constantFrom(...languages), (body, language) => {
      // As it arrives: JSON has no NaN and no undefined.
      const message = JSON.parse(JSON.stringify(body)) as JsonObject as Record<string, unknown>;
      expectReadable(summary(message, language));
    }),
    { numRuns: 1_000 },
  );
});

test('text of any kind in a message never makes a summary empty or too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...languages), (text, language) => {
      const message = {
        event: text,
        user_name: text,
        data: { JOB_NAME: text, NAME: text },
        changes: { [text]: { from: text, to: `${text}x` } },
      };

      const composed = summary(message, language);
      expect(composed.trim()).not.toBe('');
      expect(composed.length).toBeLessThanOrEqual(160);
      expect(composed).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
