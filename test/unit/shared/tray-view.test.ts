import { expect, test } from 'playwright/test';
import type { AppState, EventRow } from '../../../shared/ipc/contract.ts';
import { trayView } from '../../../shared/rules/tray-view.ts';
import { shownSettings } from '../../../shared/settings/shown.ts';
import { newSettings } from '../../../shared/settings/stored.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const settings = newSettings('a'.repeat(32));
const state: AppState = {
  listener: {
    state: 'listening',
    host: '127.0.0.1',
    port: 1,
    url: 'http://127.0.0.1:1/hooks/x',
    formerUntil: null,
    formerUsedAt: null,
    ...shownSettings(settings, 'listener'),
  },
  address: {
    setting: { kind: 'off' },
    state: 'off',
    exposed: true,
    url: null,
    since: null,
    checkedAt: null,
    problem: null,
    hasSshPassphrase: false,
    hasNgrokToken: false,
  },
  language: { choice: 'system', code: 'en', locale: 'en-GB' },
  exportKeySet: true,
  samples: 0,
  hasReceived: false,
  notify: shownSettings(settings, 'notify'),
  ...shownSettings(settings, 'top'),
  savedSearches: [],
  problems: [],
  events: 3,
  unread: 0,
  quarantined: 0,
  refusals: [],
  quarantineDropped: 0,
  installation: { startsAtLogin: false, canUpdate: false, newVersion: null, hasCrashReport: false },
  about: { version: '0', electron: '25', officialRuntime: false, dataFolder: '/data', dataFolderPrivate: true },
};
const row: EventRow = {
  id: '000000000001',
  receivedAt: '2026-03-01T11:00:00.000Z',
  event: 'job.status.updated',
  job: 1,
  subject: 'Job 1 Drapes & rigging',
  what: 'Provisional → Booked',
  who: 'Zoë',
  client: '',
  unread: true,
  unverified: false,
  repeat: false,
  imported: false,
  accepted: false,
  sample: false,
  test: false,
};

test('the tray says that it listens and how much is unread', () => {
  expect(trayView(state, [], { now })).toMatchObject({ icon: 'idle', tooltip: 'Hopwatch: listening, nothing unread' });
  expect(trayView({ ...state, unread: 2 }, [], { now })).toMatchObject({ icon: 'unread', tooltip: 'Hopwatch: listening, 2 unread' });
});

test('the tray offers to take the public address down when there is one, and to put it up again', () => {
  const at = (address: Partial<AppState['address']>): string | null =>
    trayView({ ...state, address: { ...state.address, ...address } }, [], { now }).exposure;
  expect(at({})).toBeNull();
  expect(at({ setting: { kind: 'ngrok', domain: null } })).toBe('Take the public address down');
  expect(at({ setting: { kind: 'ngrok', domain: null }, exposed: false })).toBe('Put the public address back up');
  const own = { kind: 'own', url: 'https://hooks.example.com' } as const;
  expect(at({ setting: own })).toBe('Stop using the public address');
  expect(at({ setting: own, exposed: false })).toBe('Use the public address again');
});

test('the tray says that it is stopped when nothing can be received or recorded', () => {
  const stopped = { icon: 'stopped', tooltip: 'Hopwatch: stopped: open Hopwatch to see why' };
  expect(trayView({ ...state, unread: 2, listener: { ...state.listener, state: 'stopped' } }, [], { now })).toMatchObject(stopped);
  expect(trayView({ ...state, problems: [{ code: 'disk-full', details: { folder: '/data' } }] }, [], { now })).toMatchObject(stopped);
});

test('the tray says when HireHop can not reach this computer, and when that is being looked at', () => {
  const at = (address: Partial<AppState['address']>): AppState => ({ ...state, address: { ...state.address, ...address } });
  expect(trayView(at({ state: 'stopped' }), [], { now })).toMatchObject({
    icon: 'stopped',
    tooltip: expect.stringContaining('can’t reach this computer'),
  });
  expect(trayView(at({ state: 'degraded' }), [], { now })).toMatchObject({
    icon: 'idle',
    tooltip: expect.stringContaining('checking the public address'),
  });
  expect(trayView(at({ state: 'healthy' }), [], { now }).tooltip).toBe('Hopwatch: listening, nothing unread');
});

test('a pause shows until it is over', () => {
  const paused = { ...state, pausedUntil: '2026-03-01T12:30:00.000Z' };
  expect(trayView(paused, [], { now })).toMatchObject({ icon: 'paused', isPaused: true });
  expect(trayView(paused, [], { now: now + 1_800_000 })).toMatchObject({ icon: 'idle', isPaused: false });
});

test('quiet hours show while they last, by the clocks of the zone', () => {
  const quiet = { ...state, notify: { ...state.notify, quietHours: [{ day: 7, from: '12:00', to: '12:30' }] } };
  expect(trayView(quiet, [], { now })).toMatchObject({
    icon: 'paused',
    tooltip: 'Hopwatch: listening, nothing unread, quiet hours',
    isPaused: false,
  });
  expect(trayView(quiet, [], { now: now + 1_800_000 })).toMatchObject({ icon: 'idle' });
  expect(trayView(quiet, [], { now, timeZone: 'Europe/Paris' })).toMatchObject({ icon: 'idle' });
});

test('the latest five events are menu rows; an ampersand is shown as one, and unread ones are marked', () => {
  const { latest } = trayView(state, [row, ...Array(6).fill({ ...row, unread: false })], { now });
  expect(latest).toHaveLength(5);
  expect(latest[0]?.label).toBe('● Job 1 Drapes && rigging: Provisional → Booked');
  expect(latest[1]?.label).toBe('Job 1 Drapes && rigging: Provisional → Booked');
});
