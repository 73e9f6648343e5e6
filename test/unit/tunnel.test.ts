import { expect, test } from 'playwright/test';
import { announcedUrl, LineCutter } from '../../electron/tunnel/announced-url.ts';
import { BackOff } from '../../electron/tunnel/back-off.ts';
import { readCloudflared } from '../../electron/tunnel/cloudflared-tunnel.ts';
import { NetworkWatch } from '../../electron/tunnel/network-watch.ts';

test('the waits grow, at most to the longest, and start small again after a link that stood', () => {
  let now = 0;
  const backOff = new BackOff({ firstMs: 100, maxMs: 1_000, steadyMs: 500, random: () => 1, now: () => now });
  expect([1, 2, 3, 4, 5, 6].map(() => backOff.next())).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  backOff.stood();
  now += 100;
  backOff.fell();
  expect(backOff.next(), 'it fell at once').toBe(1_000);
  backOff.stood();
  now += 500;
  backOff.fell();
  expect(backOff.next(), 'it had stood').toBe(100);
});

test('a random half of each wait is taken off', () => {
  expect(new BackOff({ firstMs: 100, random: () => 0 }).next()).toBe(50);
  expect(new BackOff({ firstMs: 100, random: () => 0.5 }).next()).toBe(75);
});

for (const [line, url] of [
  ['abc.lhr.life tunneled with tls termination, https://abc.lhr.life', 'https://abc.lhr.life'],
  ['\u001b[32mForwarding HTTP traffic from https://abc.serveo.net\u001b[0m', 'https://abc.serveo.net'],
  ['https://rnabc-12-34.a.free.pinggy.link', 'https://rnabc-12-34.a.free.pinggy.link'],
  ['http://rnabc-12-34.a.free.pinggy.link', null],
  ['To set up and manage custom domains go to https://admin.localhost.run/', null],
  ['More details on custom domains at https://localhost.run/docs/custom-domains', null],
  ['Follow your favourite reverse tunnel at [https://twitter.com/localhost_run].', null],
  ['', null],
] as const) {
  test(`what a provider prints: "${line.slice(0, 60)}" ${url === null ? 'names no address' : 'names the address'}`, () => {
    expect(announcedUrl(line)).toBe(url);
  });
}

test('lines are whole however the text comes in', () => {
  const lines = new LineCutter();
  expect(lines.push('one\r\ntw')).toEqual(['one']);
  expect(lines.push('o\nthree')).toEqual(['two']);
  expect(lines.push('\n')).toEqual(['three']);
});

test('cloudflared’s log is read: what went wrong, without its numbers', () => {
  expect(
    readCloudflared(
      '2024-05-06T10:00:00Z ERR Failed to dial a quic connection error="timeout: no recent network activity" connIndex=0 event=0 ip=198.41.200.13',
    ),
  ).toEqual({ what: 'error', message: 'Failed to dial a quic connection error="timeout: no recent network activity"' });
  expect(readCloudflared('2024-05-06T10:00:00Z INF Initial protocol quic')).toBeNull();
});

test('another network is told once', () => {
  let network = 'home';
  const watch = new NetworkWatch({ everyMs: 10_000, network: () => network });
  const told: unknown[] = [];
  watch.on('changed', () => told.push(network));
  watch.look();
  expect(told).toEqual([]);
  network = 'office';
  watch.look();
  watch.look();
  expect(told).toEqual(['office']);
});
