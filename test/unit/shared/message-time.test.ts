import { expect, test } from 'playwright/test';
import { readEnvelope } from '../../../shared/hirehop/envelope.ts';
import { skimEnvelope } from '../../../shared/hirehop/skim.ts';
import { foldText } from '../../../shared/history/fold-text.ts';
import { eventPattern, makeMatcher } from '../../../shared/history/query.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';
import { fuzzMessageTime } from '../../torture/message-time.ts';

/** What takes less than a twentieth of a second on a computer of today; nothing that grows with the square ends in this. */
const soonMs = 3_000;

function took(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

const mebibyte = 1_048_576;
const blanksAndALetter = `${' '.repeat(mebibyte)}x`;

for (const field of ['CLIENT', 'COMPANY', 'JOB_NAME'] as const) {
  test(`a mebibyte of blanks and a letter in ${field} is put into words at once`, () => {
    const envelope = readEnvelope({ event: 'job.updated', data: { [field]: blanksAndALetter } });
    expect(took(() => composeEvent(envelope))).toBeLessThan(soonMs);
  });
}

test('a mebibyte of blanks and a letter in a change is put into words at once', () => {
  const envelope = readEnvelope({ event: 'job.updated', data: {}, changes: { VENUE: { from: blanksAndALetter, to: blanksAndALetter } } });
  expect(took(() => composeEvent(envelope))).toBeLessThan(soonMs);
});

test('a mebibyte of accents that stand alone is searched at once', () => {
  const body = JSON.stringify({ event: 'x', data: { NAME: '\u0300\u0316'.repeat(mebibyte / 4) } });
  const matches = makeMatcher({ words: ['zoe'] });
  expect(took(() => matches({ receivedAt: 0, event: 'x', job: null, user: '', body }))).toBeLessThan(soonMs);
});

test('the name of a field that is a mebibyte of hits is searched at once', () => {
  const body = JSON.stringify({ event: 'x', data: { ['a'.repeat(mebibyte)]: 1 } });
  const matches = makeMatcher({ words: ['a'] });
  let found = true;
  expect(
    took(() => {
      found = matches({ receivedAt: 0, event: 'x', job: null, user: '', body });
    }),
  ).toBeLessThan(soonMs);
  expect(found).toBe(false);
});

test('a pattern of many stars answers about a long name at once', () => {
  const pattern = eventPattern('*a*a*a*a*a*a*b');
  expect(took(() => pattern.test('a'.repeat(mebibyte)))).toBeLessThan(soonMs);
});

test('a pattern finds each part behind the one before it, whatever their case', () => {
  const matches = (glob: string, name: string): boolean => eventPattern(glob).test(name);
  expect(
    ['job.*', '*', '*.updated', 'job.*.updated', '*STATUS*', 'Job.Status.Updated'].filter((glob) => !matches(glob, 'job.status.updated')),
  ).toEqual([]);
  expect(
    ['job', 'ob.*', '*.update', 'job.*.status.updated', '*x*', '', 'job.status.updated*d'].filter((glob) =>
      matches(glob, 'job.status.updated'),
    ),
  ).toEqual([]);
  expect([matches('', ''), matches('**', ''), matches('a*a', 'a'), matches('a*ab*b', 'aab')]).toEqual([true, true, false, false]);
});

test('case and accents go, however they are written', () => {
  expect(['Zoë', 'ZOE\u0308', 'zo\u0308e\u0308', 'Ḍ\u0307', '\u0301a'].map(foldText)).toEqual(['zoe', 'zoe', 'zoe', 'd', 'a']);
});

test('every character is folded as it would be alone, wherever it stands', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x30000; code += 1) {
    const character = String.fromCodePoint(code);
    const alone = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
    if (foldText(`é${character}é`) !== `e${alone}e`) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
  expect(foldText('ΟΔΟΣ ςé')).toBe('οδοσ σe');
});

test('a long message is skimmed for its head, its first fields and changes', () => {
  const fields = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`F${at}`, { deep: [[[[[[{ deeper: at }]]]]]] }]));
  const message = {
    other: fields,
    event: 'job.updated',
    job: 5,
    user_name: 'Zoë "Z"',
    data: { CLIENT: 'Acme', ...fields },
    changes: fields,
  };
  const envelope = skimEnvelope(JSON.stringify(message));
  expect(envelope).toMatchObject({ event: 'job.updated', job: 5, userName: 'Zoë "Z"' });
  expect(envelope?.data).toMatchObject({ CLIENT: 'Acme', F0: { deep: [[[[]]]] } });
  expect(envelope?.changes[0]).toMatchObject({ field: 'F0' });
  expect(Object.keys(envelope?.data ?? {}).length).toBeLessThan(10_000);
});

test('a long text in a message is skimmed whole', () => {
  const text = `${'"\\'.repeat(100_000)}é`;
  expect(skimEnvelope(JSON.stringify({ event: 'x', data: { NAME: text } }))?.data).toEqual({ NAME: text });
});

test('no hostile message holds up what main does with it', () => {
  test.setTimeout(120_000);
  const { slow } = fuzzMessageTime({ seed: 20_261_128, messages: 40, bytes: mebibyte, limitMs: soonMs });
  expect(slow).toEqual([]);
});
