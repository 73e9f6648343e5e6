import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Service } from '../../electron/service/service.ts';
import { post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/service-test.ts';

test('the same message within ten minutes is recorded once more, marked as a repeat, a restart notwithstanding', async ({ folder }) => {
  const first = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await first.start();
  await post(first.urls.current ?? '', statusMessage(1));
  await post(first.urls.current ?? '', statusMessage(1, { time: '2026-03-01 09:00:07' }));
  await post(first.urls.current ?? '', statusMessage(2));
  await first.stop();
  const second = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await second.start();
  await post(second.urls.current ?? '', statusMessage(2, { time: '2026-03-01 09:00:09' }));
  const marks = (await second.history.page(0, 10)).map(({ marks }) => marks.includes('repeat')).reverse();
  expect(marks).toEqual([false, true, false, true]);
  expect(second.history.unread).toBe(2);
  await second.stop();
});

test('while no export key is set, events are recorded and marked as unverified', async ({ folder }) => {
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await service.start();
  const response = await post(service.urls.current ?? '', statusMessage(1, { export_key: 'anything' }));
  expect(response.status).toBe(200);
  const [event] = await service.history.page(0, 1);
  expect(event?.marks).toEqual(['unverified']);
  expect(event?.body).toContain('"export_key":"[redacted]"');
  await service.stop();
});

test('the export key must be a string: wrapped in an array it does not pass', async ({ service, url }) => {
  const message = statusMessage(1);
  const response = await post(url, { ...message, export_key: [message.export_key] });
  expect(response.status).toBe(403);
  expect(service.history.size).toBe(0);
});

test('a taken port is told, nothing is changed silently, and another one can be taken instead', async ({ folder }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port: taken } = other.address() as { port: number };
  const service = await Service.open({ dataFolder: folder, program: 'A test' });
  await service.keepSettings({ port: taken });
  await expect(service.start()).rejects.toMatchObject({ code: 'port-taken', details: { port: taken } });
  expect(service.problems.list).toMatchObject([{ code: 'port-taken' }]);
  expect(service.settings.port).toBe(taken);
  const free = await service.listener.suggestPort();
  expect(free).not.toBe(taken);
  await service.changeSettings({ port: free });
  expect(service.problems.list).toEqual([]);
  expect(service.settings.port).toBe(free);
  expect((await post(service.urls.current ?? '', statusMessage(1))).status).toBe(200);
  await service.stop();
  other.close();
});

test('a port is chosen at the first start and kept; a change to a taken one leaves the old one listening', async ({ folder }) => {
  const first = await Service.open({ dataFolder: folder, program: 'A test' });
  await first.start();
  const url = first.urls.current ?? '';
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port: taken } = other.address() as { port: number };
  await expect(first.changeSettings({ port: taken })).rejects.toMatchObject({ code: 'port-taken' });
  expect((await post(url, statusMessage(1))).status).toBe(200);
  await first.stop();
  const second = await Service.open({ dataFolder: folder, program: 'A test' });
  await second.start();
  expect(second.urls.current).toBe(url);
  await second.stop();
  other.close();
});

test('compressed bodies are taken, and refused when they unfold beyond the limit', async ({ service, url }) => {
  const text = JSON.stringify(statusMessage(1));
  const send = (body: Uint8Array<ArrayBuffer>, encoding: string): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'content-encoding': encoding } });
  expect((await send(Uint8Array.from(gzipSync(text)), 'gzip')).status).toBe(200);
  expect((await send(Uint8Array.from(brotliCompressSync(text)), 'br')).status).toBe(200);
  expect((await send(Uint8Array.from(gzipSync(Buffer.alloc(20_000_000))), 'gzip')).status).toBe(413);
  expect((await send(Uint8Array.from([1, 2, 3]), 'gzip')).status).toBe(400);
  expect((await send(Uint8Array.from([1, 2, 3]), 'zstd-of-tomorrow')).status).toBe(415);
  expect(service.history.size).toBe(2);
});

test('what is not UTF-8 or too deep is kept aside byte for byte', async ({ service, url }) => {
  const bytes = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]);
  expect((await fetch(url, { method: 'POST', body: bytes })).status).toBe(400);
  expect((await post(url, `{"a":${'['.repeat(100)}${']'.repeat(100)}}`)).status).toBe(400);
  const [deep, odd] = await service.quarantine.page(0, 2);
  expect(deep?.reason).toBe('too-deep');
  expect(odd).toMatchObject({ reason: 'not-utf8', sender: '127.0.0.1' });
  expect(odd?.body.equals(bytes)).toBe(true);
});

test('a sender that goes away in the middle harms nothing', async ({ service, url }) => {
  const { port, pathname } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"event":`);
  socket.destroy();
  await once(socket, 'close');
  expect((await post(url, statusMessage(1))).status).toBe(200);
  expect(service.history.size).toBe(1);
  expect(service.problems.list).toEqual([]);
});

test('an IPv6 address can be listened on, and its URL works as it is given', async ({ folder }) => {
  const service = await Service.open({ dataFolder: folder, program: 'A test', host: '::1', port: 0 });
  await service.start();
  expect(service.urls.current).toMatch(/^http:\/\/\[::1\]:\d+\/hooks\//);
  expect((await post(service.urls.current ?? '', statusMessage(1))).status).toBe(200);
  await service.stop();
});

test('nothing but the hook is served, and no answer tells what serves it', async ({ url }) => {
  for (const path of ['/', '/hooks', '/hooks/', '/hooks/x/y', '/settings.json', '/%ff', '/hooks/%00']) {
    const response = await fetch(new URL(path, url));
    expect(response.status, path).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(await response.text()).not.toMatch(/at |node_modules|express/i);
  }
});

test('a thousand events at once are all recorded, once each', async ({ service, url }) => {
  const statuses = await Promise.all(Array.from({ length: 1000 }, async (_, number) => (await post(url, statusMessage(number))).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
  const jobs = new Set((await service.history.page(0, 2000)).map(({ job }) => job));
  expect(jobs.size).toBe(1000);
});
