import { once } from 'node:events';
import { lstat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { requestNames } from '../../shared/ipc/channels.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { openToOthers } from '../support/open-to-others.ts';
import { probe, violations } from '../support/page-probe.ts';

// Electron's security checklist, asked of the running app. build/docs/security.md lists the items.

test('the page is sandboxed and isolated: no Node, no Electron, verbs only', async ({ launch }) => {
  const app = await launch();
  const page = await app.window();
  const preferences = await app.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  // What is off by default is not in the list.
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
  expect(preferences.nodeIntegrationInWorker ?? false).toBe(false);

  const globals = await page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
  const verbs = await page.evaluate(() =>
    Object.entries((window as unknown as { hopwatch: object }).hopwatch).map(([name, verb]) => [name, typeof verb]),
  );
  expect(verbs.every(([, type]) => type === 'function')).toBe(true);
  const names = verbs.map(([name]) => name ?? '');
  expect(names.filter((name) => !/^on[A-Z]/.test(name)).sort()).toEqual([...requestNames].sort());
});

test('the page lives at a scheme of its own, and its policy lets nothing inline run and nothing be fetched', async ({ launch }) => {
  const server = createServer((_request, response) => response.end('reached')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let reached = 0;
  server.on('request', () => {
    reached += 1;
  });
  const app = await launch();
  const page = await app.window();
  expect(await page.evaluate(() => location.origin)).toBe('app://hopwatch');

  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy') ?? '');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);

  const inline = await violations(page, () => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    const box = document.createElement('div');
    box.innerHTML = '<p id="styled" style="position: fixed">x</p><img src="x:" onerror="window.ranHandler = true">';
    document.body.append(box);
    const style = document.createElement('style');
    style.textContent = '#styled { display: table }';
    document.head.append(style);
  });
  expect(inline).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-attr', 'style-src-elem']));
  const ran = await page.evaluate(() => {
    const styled = getComputedStyle(document.getElementById('styled') as HTMLElement);
    return { script: 'ranInline' in window, handler: 'ranHandler' in window, position: styled.position, display: styled.display };
  });
  expect(ran).toEqual({ script: false, handler: false, position: 'static', display: 'block' });
  // biome-ignore lint/security/noGlobalEval: that it can't be used is what is tested.
  expect(await probe(page, () => eval('1 + 1'))).toEqual({ threw: 'EvalError' });

  const { port } = server.address() as AddressInfo;
  await page.evaluate((address) => Object.assign(window, { address }), `http://127.0.0.1:${port}/`);
  const fetched = await violations(page, async () => {
    const { address } = window as unknown as { address: string };
    await fetch(address).catch(() => undefined);
    for (const name of ['img', 'iframe', 'script'] as const)
      document.body.append(Object.assign(document.createElement(name), { src: address }));
  });
  expect(fetched).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'frame-src', 'script-src-elem']));
  expect(reached).toBe(0);
  server.close();
});

test('no part of the page breaks its own policy, and the component library is styled through the nonce', async ({ launch }) => {
  const app = await launch();
  const page = await app.window();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  // Drawn once more, now that somebody listens from the first line on.
  await page.reload();
  const window = new HopwatchWindow(page);
  await expect(window.emptyState).toBeVisible();
  await app.post(statusMessage(0));
  await window.row('Job 15564').click();
  await expect(window.detail).toBeVisible();
  for (const screen of ['Overview', 'Quarantine', 'Settings'] as const) await window.open(screen);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-body'))).not.toBe('');
  expect(refused).toEqual([]);
});

test('a window loads nothing from the network, even one without a policy', async ({ launch }) => {
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.end('reached');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const app = await launch();
  await app.window();
  const outcome = await app.app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false });
    const outcome = await window.loadURL(address).then(
      () => 'loaded',
      (error: Error) => error.message,
    );
    window.destroy();
    return outcome;
  }, `http://127.0.0.1:${port}/`);
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(reached).toBe(0);
  server.close();
});

test('whatever the page asks of the system is denied', async ({ launch, notifications }) => {
  // With a camera and a microphone there, or that there is none would be the answer.
  const app = await launch({ args: ['--use-fake-device-for-media-stream'] });
  const page = await app.window();
  expect(await probe(page, () => Notification.requestPermission())).toBe('denied');
  for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']) {
    await page.evaluate((wanted) => Object.assign(window, { wanted }), name);
    const state = await probe(page, async () => {
      const { wanted } = window as unknown as { wanted: PermissionName };
      return (await navigator.permissions.query({ name: wanted })).state;
    });
    expect({ name, state }).toEqual({ name, state: 'denied' });
  }
  const position = await probe(
    page,
    () =>
      new Promise<number>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(0),
          ({ code }) => resolve(code),
        );
      }),
  );
  // GeolocationPositionError.PERMISSION_DENIED
  expect(position).toBe(1);
  expect(await probe(page, () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(String))).toEqual({
    threw: 'NotAllowedError',
  });
  expect(await probe(page, () => navigator.mediaDevices.getDisplayMedia().then(String))).toHaveProperty('threw');
  expect(await probe(page, () => navigator.clipboard.readText())).toEqual({ threw: 'NotAllowedError' });
  expect(notifications.notifications).toEqual([]);
});

test('the page leads nowhere: no navigation, no new window, no webview', async ({ launch }) => {
  const app = await launch();
  const page = await app.window();
  const before = page.url();
  await app.app.evaluate(({ BrowserWindow }) => {
    const outcomes: string[] = [];
    Object.assign(globalThis, { outcomes });
    // Behind the app's own listener: what that one decided shows here.
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      outcomes.push(`${event.url} ${event.defaultPrevented ? 'prevented' : 'let through'}`);
    });
  });
  for (const address of ['https://example.invalid/', 'http://127.0.0.1:9/', 'app://hopwatch/other.html']) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    const outcomes = (): Promise<string[]> => app.app.evaluate(() => (globalThis as unknown as { outcomes: string[] }).outcomes);
    await expect.poll(outcomes).toContain(`${address} prevented`);
  }
  expect(page.url()).toBe(before);

  expect(await probe(page, () => window.open('https://example.invalid/') === null)).toBe(true);
  expect(await probe(page, () => window.open('app://hopwatch/index.html') === null)).toBe(true);
  await page.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement('a'), { href: 'https://example.invalid/', target: '_blank', id: 'away', textContent: 'away' }),
    );
    document.getElementById('away')?.scrollIntoView();
  });
  for (const button of [0, 1]) {
    await page.evaluate(
      (pressed) =>
        document.getElementById('away')?.dispatchEvent(new MouseEvent(pressed === 0 ? 'click' : 'auxclick', { button: pressed })),
      button,
    );
  }
  const webview = await page.evaluate(() => {
    const element = document.createElement('webview');
    element.setAttribute('src', 'https://example.invalid/');
    element.setAttribute('allowpopups', '');
    document.body.append(element);
    return element.constructor.name;
  });
  // Not even known as an element.
  expect(webview).toBe('HTMLElement');
  const contents = await app.app.evaluate(({ BrowserWindow, webContents }) => [
    BrowserWindow.getAllWindows().length,
    webContents.getAllWebContents().length,
  ]);
  expect(contents).toEqual([1, 1]);
});

test('a webview is refused by main even where a window would allow one', async ({ launch }) => {
  const app = await launch();
  await app.window();
  const attached = await app.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
        window.webContents.on('will-attach-webview', (event) => resolve(event.defaultPrevented ? 'prevented' : 'let through'));
        window.webContents.on('did-attach-webview', () => resolve('attached'));
        void window.loadURL('data:text/html,<webview src="data:text/html,x" nodeintegration allowpopups></webview>');
      }),
  );
  expect(attached).toBe('prevented');
});

test('requests from any other page are refused, though it has the same bridge', async ({ launch }) => {
  const app = await launch();
  await app.window();
  await app.app.evaluate(({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
    void stranger.loadURL('data:text/html,<title>stranger</title>');
  });
  await expect.poll(() => app.app.windows().length).toBe(2);
  const stranger = app.app.windows().find((page) => page.url().startsWith('data:'));
  if (!stranger) throw new Error('The other page did not load.');
  const answers = await stranger.evaluate(async (names) => {
    const { hopwatch } = window as unknown as { hopwatch: Record<string, (request?: unknown) => Promise<unknown>> };
    const outcomes = names.map((name) =>
      hopwatch[name]?.({ id: '1' }).then(
        () => `${name} was answered`,
        (error: Error) => error.message,
      ),
    );
    return Promise.all(outcomes);
  }, requestNames);
  expect(answers).toHaveLength(requestNames.length);
  for (const answer of answers) expect(answer).toContain('does not come from the Hopwatch window');
});

test('malformed requests are refused, and nothing comes of them', async ({ launch }) => {
  const app = await launch();
  const page = await app.window();
  const malformed: [string, unknown][] = [
    ['getState', { surplus: 1 }],
    ['listEvents', { offset: -1, limit: 10 }],
    ['listEvents', { offset: 0, limit: 1e9 }],
    ['listEvents', { offset: 0, limit: 10, surplus: 1 }],
    ['listEvents', null],
    ['getEvent', { id: { toString: 1 } }],
    ['getEvent', 'x'.repeat(100)],
    ['deleteEvents', { ids: [] }],
    ['changeSettings', { token: 'A'.repeat(32) }],
    ['changeSettings', JSON.parse('{"__proto__": {"polluted": 1}, "dataFolder": "/"}')],
    ['exportHistory', { format: 'exe' }],
    ['openInHireHop', { url: 'https://example.invalid/' }],
    ['restartListener', { port: 80 }],
  ];
  const answers = await page.evaluate(async (requests) => {
    const { hopwatch } = window as unknown as { hopwatch: Record<string, (request?: unknown) => Promise<unknown>> };
    const outcomes = requests.map(([name, request]) =>
      hopwatch[name]?.(request).then(
        (answer) => `answered ${JSON.stringify(answer)}`,
        (error: Error) => error.message,
      ),
    );
    return Promise.all(outcomes);
  }, malformed);
  for (const [index, answer] of answers.entries())
    expect([malformed[index], answer]).toEqual([malformed[index], expect.stringContaining('not well formed')]);
  const unknown = await app.app.evaluate(({ ipcMain }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers?: Map<string, unknown> })._invokeHandlers;
    return handlers ? [...handlers.keys()] : [];
  });
  expect(unknown.toSorted()).toEqual(requestNames.toSorted());
});

test("the app's own scheme serves the built window and nothing else", async ({ launch }) => {
  const app = await launch();
  const page = await app.window();
  const statuses = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) =>
          fetch(address).then(
            ({ status }) => status,
            (error: Error) => error.name,
          ),
        ),
      ),
    [
      'app://hopwatch/index.html',
      'app://hopwatch/..%2f..%2fpackage.json',
      'app://hopwatch/%2e%2e/%2e%2e/package.json',
      'app://hopwatch/..%5c..%5cpackage.json',
      'app://hopwatch/%2e%2e%2fmain.cjs',
      'app://hopwatch//etc/passwd',
      'app://hopwatch/%2fetc%2fpasswd',
      'app://hopwatch/%E0%A4%A',
      'app://hopwatch/assets',
      // Another host is another origin, which the page's policy forbids.
      'app://other/index.html',
      'file:///etc/passwd',
    ],
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404, 404, 'TypeError', 'TypeError']);
  const others = await app.app.evaluate(async ({ session, net }) => {
    const { fetch } = (session.defaultSession as unknown as typeof net).fetch ? session.defaultSession : net;
    const ask = (address: string, init?: RequestInit): Promise<number | string> =>
      fetch.call(session.defaultSession, address, init).then(
        ({ status }) => status,
        (error: Error) => error.message,
      );
    return [await ask('app://hopwatch/index.html', { method: 'POST' }), await ask('app://other/index.html')];
  });
  expect(others[0]).toBe(404);
  expect(others[1]).not.toBe(200);
});

test('only the address of the HireHop of the settings is handed to the browser', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  expect(await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u', baseUrl: 'hire.example.com' }))).toEqual({
    ok: true,
  });
  await app.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });
  // A job's number that is none must not become a part of an address.
  await app.post(statusMessage(0, { export_key: exportKey }));
  await app.post(statusMessage(1, { export_key: exportKey, job: '1?x=https://example.invalid/', data: {} }));
  await expect(window.rows).toHaveCount(2);
  const answers = await window.ask(async (bridge) => {
    const { rows } = await bridge.listEvents({ offset: 0, limit: 10 });
    return Promise.all(rows.map(({ id }) => bridge.openInHireHop({ id })));
  });
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await app.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://hire.example.com/job.php?id=15564',
  ]);
});

test('all that the app keeps is for its owner alone, even where the system would let others read, and the window says so', async ({
  launch,
  dataFolder,
  home,
}) => {
  const before = process.umask(0);
  try {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    for (const number of [0, 1]) await app.post(statusMessage(number));
    await app.post('not JSON');
    await expect(window.rows).toHaveCount(2);
    await app.app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      },
      join(home, 'copy.hopwatch-backup'),
    );
    const done = await window.ask(async (bridge) => {
      const id = (await bridge.listEvents({ offset: 0, limit: 1 })).rows[0]?.id ?? '';
      await bridge.markRead({ id });
      const answers = [
        await bridge.changeSettings({ exportKey: '22u43mrjwe7u' }),
        await bridge.deleteEvents({ ids: [id] }),
        await bridge.sendTestEvent(),
      ];
      return [...answers.map(({ ok }) => ok), (await bridge.backUp()).status];
    });
    expect(done).toEqual([true, true, true, 'saved']);
    await window.open('Settings');
    await expect(window.page.getByTestId('secret-place')).toContainText('only your user account can read');
    await app.quit();
    // Takes what was deleted from the disk.
    const again = await launch();
    await expect(new HopwatchWindow(await again.window()).rows).toHaveCount(2);
    await again.quit();
  } finally {
    process.umask(before);
  }
  expect(await openToOthers(dataFolder)).toEqual([]);
  expect((await lstat(join(home, 'copy.hopwatch-backup'))).mode & 0o777).toBe(0o600);
});
