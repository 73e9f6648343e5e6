import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { test as base, expect } from 'playwright/test';
import { type ConnectionLimits, Connections, type Peer } from '../../../electron/listener/connections.ts';
import { connectTo } from '../../support/raw-request.ts';

interface Watched {
  readonly connections: Connections;
  /** Opens a connection; answers both of its ends. */
  readonly open: () => Promise<{ peer: Peer; client: Socket }>;
  readonly crowdedOut: () => number;
}

const test = base.extend<{ limits: ConnectionLimits; server: Server; watched: Watched }>({
  limits: [{ many: 3, graceMs: -1, most: 100, arrivingBytes: 1000 }, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  server: async ({}, use) => {
    const server = createServer();
    await use(server);
    server.closeAllConnections();
    server.close();
  },
  watched: async ({ limits, server }, use) => {
    let crowdedOut = 0;
    const connections = new Connections(() => {
      crowdedOut += 1;
    }, limits);
    connections.watch(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await use({
      connections,
      crowdedOut: () => crowdedOut,
      open: async () => {
        const [[socket], client] = await Promise.all([once(server, 'connection') as Promise<[Socket]>, connectTo(url)]);
        return { peer: connections.at(socket), client };
      },
    });
  },
});

const isOpen = ({ peer }: { peer: Peer }): boolean => !peer.socket.destroyed;

test('when there are many, those that bring nothing go first, the oldest of them before the others', async ({ watched }) => {
  const { open, connections, crowdedOut } = watched;
  const proven = await open();
  connections.recorded(proven.peer);
  const [first, second] = [await open(), await open()];
  connections.arriving(first.peer, 10);
  const fourth = await open();
  expect([proven, first, second, fourth].map(isOpen)).toEqual([true, true, false, true]);
  connections.arriving(fourth.peer, 10);
  const fifth = await open();
  expect([proven, first, fourth, fifth].map(isOpen)).toEqual([true, false, true, true]);
  expect(crowdedOut()).toBe(2);
});

test('one whose message is being written never goes, nor one that has brought events', async ({ watched }) => {
  const { open, connections } = watched;
  const [writing, proven, other] = [await open(), await open(), await open()];
  writing.peer.delivering = 1;
  connections.recorded(proven.peer);
  connections.recorded(other.peer);
  const more = [await open(), await open(), await open()];
  expect([writing, proven, other].map(isOpen)).toEqual([true, true, true]);
  expect(more.map(isOpen)).toEqual([false, false, true]);
});

test.describe('within the time of grace', () => {
  test.use({ limits: { many: 2, graceMs: 60_000, most: 4, arrivingBytes: 1000 } });

  test('a burst is let in whole, up to the most that is held; then the one that is idle for longest makes room', async ({ watched }) => {
    const { open, connections } = watched;
    const burst = [await open(), await open(), await open(), await open()];
    expect(burst.map(isOpen)).toEqual([true, true, true, true]);
    for (const { peer } of [burst[2], burst[0], burst[1], burst[3]].flatMap((one) => one ?? [])) connections.recorded(peer);
    await open();
    expect(burst.map(isOpen)).toEqual([true, true, false, true]);
  });
});

test('too much of half-arrived messages: the largest goes, never the one that has just grown', async ({ watched }) => {
  const { open, connections } = watched;
  const [large, small] = [await open(), await open()];
  connections.arriving(large.peer, 900);
  connections.arriving(small.peer, 200);
  expect([large, small].map(isOpen)).toEqual([false, true]);
  connections.arriving(small.peer, 2000);
  expect(isOpen(small)).toBe(true);
  connections.arrived(small.peer);
  expect(small.peer.arriving).toBeNull();
});
