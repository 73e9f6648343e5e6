import { problemSchema } from '../../../shared/address/status.ts';
import { sayDetail } from '../../../shared/detail.ts';
import {
  describeProblem,
  type ErrorCode,
  errorCodes,
  errorsAbout,
  HopwatchError,
  isDismissible,
  type Problem,
} from '../../../shared/errors.ts';
import { english, speak } from '../../../shared/locales/language.ts';
import { systemReason } from '../../../shared/system-reason.ts';
import { expect, test } from '../../support/node-test.ts';

const french = speak({ code: 'fr', locale: 'fr-FR' });
const languages = [english, french];

/** Details as the program tells them. */
const typical = {
  address: 'http://example.com',
  before: 'https://a.example',
  count: 2,
  file: '/data/settings.json',
  fingerprint: 'SHA256:abc',
  folder: '/data',
  found: 3,
  hint: { say: 'error.hint.search' },
  holder: {
    say: 'error.holder.known',
    values: { program: { say: 'error.holder.app' }, pid: '12', since: { at: '2026-03-01T09:00:00.000Z' } },
  },
  holds: { say: 'error.holds.more', values: { names: 'a, b, c', count: 4 } },
  host: 'tunnel.example',
  kept: '/data/settings.json.damaged',
  known: 1,
  lines: 2,
  name: 'port',
  names: [{ say: 'error.setting.rules' }, { say: 'error.setting.port' }],
  port: 8080,
  problem: '"hopwatch set" needs a value',
  reason: { say: 'error.of', values: { what: 'tunnel.example', reason: { say: 'error.network.ECONNREFUSED' } } },
  seen: { at: '2026-03-01T09:00:00.000Z' },
  startedAt: { at: '2026-03-01T09:00:00.000Z' },
  status: 502,
  url: 'https://b.example',
  user: 'hire',
  version: '1.2.0',
  what: { say: 'error.refused.path' },
  where: '000001.ndjson',
} satisfies Problem['details'];

/** Expects that an error's words are whole: nothing empty, nothing of the program's own. */
function expectWhole(problem: Problem): void {
  for (const language of languages) {
    const { title, meaning, action } = describeProblem(problem, language);
    for (const [part, text] of Object.entries({ title, meaning, action })) {
      const where = `${problem.code} ${part} in ${language.code}: ${text}`;
      if (problem.code !== 'usage' || part !== 'meaning') expect(text.trim(), where).not.toBe('');
      expect(text, where).not.toMatch(/undefined|null|NaN|Invalid Date|\[object|[{}]|error\.|check\./);
    }
  }
}

for (const code of errorCodes) {
  test(`the error ${code} reads well in every language, with its details and without`, () => {
    expectWhole({ code, details: typical });
    expectWhole({ code, details: {} });
    for (const language of languages) {
      const { title, meaning, action } = describeProblem({ code, details: typical }, language);
      expect(`${title} ${meaning} ${action}`).not.toContain('…');
    }
  });
}

test('numbers and what is known of a failure choose its words', () => {
  const damaged = (lines: number, language = english): string =>
    describeProblem({ code: 'history-damaged', details: { lines, where: 'a' } }, language).meaning;
  expect(damaged(1)).toContain('One event can no longer be read, in a.');
  expect(damaged(2)).toContain('2 events can no longer be read');
  expect(damaged(1, french)).toContain('Un événement n’est plus lisible, dans a.');
  expect(damaged(2, french)).toContain('2 événements ne sont plus lisibles');
  const ended = (report: Problem['details']): string => describeProblem({ code: 'ended-badly', details: report }).action;
  expect(ended({})).toBe('You don’t need to do anything.');
  expect(ended({ report: '/data/crash-report.txt' })).toMatch(/^Settings → About/);
  const flood = (address: string): string => describeProblem({ code: 'request-flood', details: { address } }).action;
  expect(flood('right')).toMatch(/^Look at the quarantine\./);
  expect(flood('wrong')).toMatch(/^If it doesn’t stop/);
});

test('a detail of our own is said in the reader’s language, a moment by the reader’s clock and calendar', () => {
  const { holder } = typical;
  const locked: Problem = { code: 'folder-locked', details: { holder, folder: '/data' } };
  expect(describeProblem(locked).meaning).toMatch(/^The Hopwatch app \(process 12, since 1 Mar 2026, \d\d:00\) is writing to \/data,/);
  expect(describeProblem(locked, french).meaning).toMatch(/^L’application Hopwatch \(processus 12, depuis le 1 mars 2026/);
});

test('what another version told and this one can’t say is passed over, and crosses no border', () => {
  for (const detail of [{ say: 'error.of' }, { say: 'no.such.message' }, { at: 'yesterday' }] as Problem['details'][string][]) {
    expect(sayDetail(detail, english)).toBe('…');
  }
  const told = { code: 'tunnel-lost', details: typical } satisfies Problem;
  expect(problemSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  expect(problemSchema.safeParse({ code: 'tunnel-lost', details: { reason: { say: 'no.such.message' } } }).success).toBe(false);
});

test('the system’s errors about files are in words of the user, others in their own', () => {
  const full = systemReason(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
  expect(languages.map((language) => sayDetail(full, language))).toEqual(['the disk is full', 'le disque est plein']);
  expect(systemReason(new Error('unexpected end of file'))).toBe('unexpected end of file');
  expect(systemReason('odd')).toBe('odd');
});

test('a thrown error speaks English in logs, whoever reads', () => {
  const code: ErrorCode = 'export-failed';
  expect(new HopwatchError(code, { file: 'a.csv', reason: { say: 'error.reason.stopped' } }).message).toBe(
    'The export was not written. a.csv: it was stopped. Choose another folder, or free some space, and export again. The history is unharmed.',
  );
});

test('an error that a watch takes back is not for the user to dismiss', () => {
  const watched = (['listener', 'address', 'folder', 'storage'] as const).map((subject) => errorsAbout(subject));
  for (const codes of watched) expect(codes).not.toEqual([]);
  expect(watched.flat().filter(isDismissible)).toEqual([]);
});
