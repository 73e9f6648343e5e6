import { expect, test } from 'playwright/test';
import {
  alertAfterMs,
  evidenceMs,
  freshHealth,
  type Happening,
  type Health,
  moveHealth,
  nextHealth,
} from '../../../shared/address/health.ts';
import { readPublicAddress } from '../../../shared/address/public-address.ts';
import type { Problem } from '../../../shared/errors.ts';

const lost: Problem = { code: 'tunnel-lost', details: { reason: 'cut' } };
const refused: Problem = { code: 'address-refused', details: { url: 'https://x.example', status: 502 } };
const ok: Happening = { what: 'checked', problem: null };

const after = (...happenings: readonly (readonly [number, Happening])[]): Health =>
  happenings.reduce((health, [now, happening]) => nextHealth(health, happening, now), freshHealth);

test('a round trip makes it healthy, one that fails degraded, and a second one stopped', () => {
  expect(after([1_000, ok])).toMatchObject({ state: 'healthy', healthyAt: 1_000, trouble: null });
  const failed: Happening = { what: 'checked', problem: refused };
  expect(after([1_000, ok], [2_000, failed]).state).toBe('degraded');
  expect(after([1_000, ok], [2_000, failed], [3_000, failed])).toMatchObject({
    state: 'stopped',
    trouble: { from: 1_000, problem: refused },
  });
  expect(after([1_000, ok], [2_000, failed], [3_000, failed], [4_000, ok])).toMatchObject({ state: 'healthy', trouble: null, failures: 0 });
});

test('a short drop is not told, one that lasts is, and one that only the user can mend at once', () => {
  const down: Happening = { what: 'down', problem: lost, tryingAgain: true };
  expect(after([0, ok], [1_000, down]).state).toBe('degraded');
  expect(after([0, ok], [1_000, down], [1_000 + alertAfterMs, { what: 'waited' }]).state).toBe('stopped');
  expect(after([0, ok], [1_000, down], [1_500, ok]).state).toBe('healthy');
  expect(after([0, ok], [1_000, { ...down, tryingAgain: false }]).state).toBe('stopped');
});

test('a gap begins where the trouble was noticed, or after the last success when nothing else is known', () => {
  const failed: Happening = { what: 'checked', problem: refused };
  expect(after([1_000, ok], [9_000, { what: 'asleep', problem: lost }], [20_000, failed]).trouble?.from).toBe(9_000);
  expect(after([1_000, ok], [9_000, failed]).trouble?.from).toBe(1_000);
});

const failed: Happening = { what: 'checked', problem: refused };
const arrived: Happening = { what: 'arrived' };

test('events that arrive say more than round trips that never succeed', () => {
  expect(after([1_000, failed], [2_000, arrived]).state).toBe('arriving');
  expect(after([1_000, arrived], [2_000, failed], [3_000, failed]).state).toBe('arriving');
  expect(after([1_000, failed], [2_000, failed], [3_000, arrived]).state).toBe('arriving');
  const quiet = 3 * evidenceMs;
  expect(after([1_000, arrived], [2_000, failed], [quiet, failed]).state, 'after a long weekend').toBe('arriving');
  expect(after([1_000, arrived], [2_000, failed], [3_000, ok])).toMatchObject({ state: 'healthy', trouble: null });
  expect(after([1_000, arrived], [2_000, failed], [60_000, { what: 'waited' }]).state).toBe('arriving');
});

test('where round trips succeeded once, only an event after their failure is evidence, and for a day', () => {
  expect(after([1_000, ok], [2_000, arrived], [3_000, failed], [4_000, failed]).state).toBe('stopped');
  expect(after([1_000, ok], [3_000, failed], [4_000, arrived], [5_000, failed]).state).toBe('arriving');
  expect(after([1_000, ok], [3_000, failed], [4_000, arrived], [4_000 + evidenceMs, failed]).state).toBe('stopped');
});

test('an event is no evidence for a tunnel that is down, or for a computer that sleeps', () => {
  const down: Happening = { what: 'down', problem: lost, tryingAgain: false };
  expect(after([1_000, ok], [2_000, down], [3_000, arrived]).state).toBe('stopped');
  expect(after([1_000, ok], [2_000, { what: 'asleep', problem: lost }], [3_000, arrived]).state).toBe('degraded');
});

test('a gap begins after the last event that arrived, and is over when one arrives again', () => {
  expect(after([1_000, ok], [5_000, arrived], [9_000, failed]).trouble).toMatchObject({ from: 5_000, provenAt: null });
  expect(after([1_000, ok], [9_000, failed], [20_000, arrived], [30_000, arrived]).trouble).toMatchObject({
    from: 1_000,
    provenAt: 20_000,
  });
});

test('a clock that is set leaves everything as long ago as it was', () => {
  const health = after([1_000, ok], [5_000, arrived], [9_000, failed], [9_500, arrived]);
  const moved = moveHealth(health, 7_200_000);
  expect(nextHealth(moved, failed, 7_209_999)).toEqual(moveHealth(nextHealth(health, failed, 9_999), 7_200_000));
  expect(moveHealth(freshHealth, 7_200_000)).toEqual(freshHealth);
});

test('an address is read from what a user types, and a wrong one is explained', () => {
  expect(readPublicAddress('https://hooks.example.com/hire')).toEqual({ address: { kind: 'own', url: 'https://hooks.example.com/hire' } });
  expect(
    readPublicAddress(
      `ssh://zoe@tunnel.example.com:2222?port=8080&url=https://x.example&key=/home/zoe/id&hostKey=SHA256:${'a+'.repeat(21)}b`,
    ),
  ).toEqual({
    address: {
      kind: 'ssh',
      user: 'zoe',
      host: 'tunnel.example.com',
      port: 2222,
      remotePort: 8080,
      url: 'https://x.example',
      keyFile: '/home/zoe/id',
      hostKey: `SHA256:${'a+'.repeat(21)}b`,
    },
  });
  expect(readPublicAddress('ssh://nokey@localhost.run')).toMatchObject({ address: { kind: 'ssh', port: 22, remotePort: 80, url: null } });
  expect(readPublicAddress('ngrok:hooks.ngrok.app')).toEqual({ address: { kind: 'ngrok', domain: 'hooks.ngrok.app' } });
  expect(readPublicAddress('cloudflared')).toMatchObject({ address: { kind: 'cloudflared', tunnel: null } });
  expect(readPublicAddress('cloudflared:hire?url=https://h.example')).toMatchObject({
    address: { tunnel: 'hire', url: 'https://h.example' },
  });
  expect(readPublicAddress('off')).toEqual({ address: { kind: 'off' } });
  for (const wrong of ['', 'nonsense', 'ftp://x', 'ssh://nohost', 'https://user@x.example', 'ssh://a@b?url=x']) {
    expect(readPublicAddress(wrong), wrong).toEqual({ wrong: expect.stringMatching(/\w{4}/) });
  }
});
