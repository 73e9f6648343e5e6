import { expect, test } from 'playwright/test';
import { damageText } from '../../../renderer/features/data/damage-words.ts';
import { readRetention } from '../../../renderer/features/data/RetentionFields.tsx';
import { planText } from '../../../renderer/features/data/retention-words.ts';

test('a damage is told with its place and what it cost', () => {
  expect(damageText({ file: 'history/000002.ndjson', what: 'line', line: 4097, events: 1 })).toBe(
    'history/000002.ndjson, line 4,097 can’t be read: 1 event lost.',
  );
  expect(damageText({ file: 'history/000003.ndjson', what: 'missing', events: 4096 })).toBe(
    'history/000003.ndjson is missing: 4,096 events lost.',
  );
  expect(damageText({ file: 'history/000002.index.json', what: 'index', events: 0 })).toContain('no event is lost');
});

test('what would go is told with number, days and size', () => {
  const plan = { events: 8192, bytes: 9_800_000, oldest: '2025-01-02T10:00:00.000Z', newest: '2025-03-04T10:00:00.000Z' };
  expect(planText(plan)).toBe('8,192 events would be deleted, from 2 Jan 2025 to 4 Mar 2025: 9.8 MB.');
  expect(planText({ ...plan, newest: plan.oldest })).toContain('of 2 Jan 2025');
  expect(planText({ events: 0, bytes: 0, oldest: null, newest: null })).toContain('Nothing would be deleted');
});

test('nothing is asked for while both fields are empty; zero years ask for nothing, zero events to keep do', () => {
  expect(readRetention({ years: '', keep: '' })).toBeNull();
  expect(readRetention({ years: '0', keep: '' })).toBeNull();
  expect(readRetention({ years: '2', keep: '' })).toEqual({ olderThanDays: 730 });
  expect(readRetention({ years: '', keep: '0' })).toEqual({ keep: 0 });
});
