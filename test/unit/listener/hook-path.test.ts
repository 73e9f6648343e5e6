import { expect, test } from 'playwright/test';
import { HookPath, type HookSecrets } from '../../../electron/listener/hook-path.ts';

const [now, later] = [Date.parse('2026-03-01T09:00:00Z'), Date.parse('2026-03-01T10:00:00Z')];
const secret = (letter: string): string => letter.repeat(32);

test('only the very text is the hook’s path, with or without a query or one slash behind it', () => {
  const path = new HookPath(
    () => ({ token: secret('a'), formerTokens: [] }),
    () => now,
  );
  const right = `/hooks/${secret('a')}`;
  for (const url of [right, `${right}/`, `${right}?x=1`, `${right}/?x=/`]) expect(path.match(url), url).toBe('current');
  for (const url of [
    '',
    '/',
    '/hooks',
    '/hooks/',
    `/hooks/${secret('b')}`,
    `${right}//`,
    `${right}/x`,
    `${right}#x`,
    `/${right}`,
    `/hooks/../hooks/${secret('a')}`,
    `/hooks/%61${'a'.repeat(31)}`,
    `http://127.0.0.1${right}`,
    `/hooks/ä${'a'.repeat(30)}`,
  ]) {
    expect(path.match(url), url).toBeNull();
  }
});

test('a former secret holds until its time, and a change of the secrets is in force at once', () => {
  let time = now;
  let secrets: HookSecrets = { token: secret('a'), formerTokens: [] };
  const path = new HookPath(
    () => secrets,
    () => time,
  );
  const match = (letter: string) => path.match(`/hooks/${secret(letter)}`);
  expect([match('a'), match('b')]).toEqual(['current', null]);
  secrets = { token: secret('b'), formerTokens: [{ token: secret('a'), until: new Date(later).toISOString() }] };
  expect([match('a'), match('b')]).toEqual(['former', 'current']);
  time = later;
  expect([match('a'), match('b')]).toEqual([null, 'current']);
});
