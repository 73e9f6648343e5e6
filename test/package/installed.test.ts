import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { InstalledApp } from '../support/installed-app.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';
import { run } from '../support/run-to-end.ts';
import { ThrowawayUser } from '../support/throwaway-user.ts';

const projectFolder = join(import.meta.dirname, '../..');
const isDebianRoot = process.platform === 'linux' && process.arch === 'x64' && process.getuid?.() === 0;

/** Every file outside of homes that has our name. */
async function installedFiles(): Promise<string> {
  const { stdout } = await run('find', ['/etc', '/opt', '/usr', '/var/lib', '-iname', '*hopwatch*', '-not', '-path', '/var/lib/dpkg/*']);
  return stdout;
}

test('the .deb installs, serves an ordinary user with the sandbox on, and goes without a trace of its own', async ({ folder }) => {
  test.setTimeout(300_000);
  test.skip(!isDebianRoot, 'Installs a package: only on Debian x64 as root.');
  test.skip((await run('dpkg-query', ['-W', 'hopwatch'])).code === 0, 'Hopwatch is installed on this machine; the test would remove it.');
  const before = await installedFiles();
  const output = join(folder, 'release');
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const built = await run(process.execPath, [tsx, join(projectFolder, 'build/dist.ts'), '--built', `--output=${output}`, 'deb']);
  expect(built, 'the package is built').toMatchObject({ code: 0 });
  const name = (await readdir(output)).find((file) => file.endsWith('.deb')) ?? '';
  const deb = join(output, name);

  await test.step('lintian has no error', async () => {
    expect((await run('lintian', ['--allow-root', '--fail-on', 'error', deb])).stdout).not.toContain('E: ');
  });

  const apt = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const installation = await run('apt-get', ['install', '-y', '--no-install-recommends', deb], apt);
  expect(installation, 'apt installs it').toMatchObject({ code: 0 });
  const user = await ThrowawayUser.create();
  let app: InstalledApp | null = null;
  try {
    await test.step('the desktop file and the systemd unit are valid', async () => {
      expect(await run('desktop-file-validate', ['/usr/share/applications/hopwatch.desktop'])).toEqual({ code: 0, stdout: '', stderr: '' });
      const unit = '/usr/lib/systemd/user/hopwatch.service';
      const checked = await run('systemd-analyze', ['verify', '--user', unit], { ...process.env, XDG_RUNTIME_DIR: folder });
      expect(checked.stderr + checked.stdout).not.toContain('hopwatch');
      const security = await run('systemd-analyze', ['security', '--offline=true', '--threshold=60', unit]);
      expect(security.stdout).toContain('Overall exposure level');
      expect(security).toMatchObject({ code: 0 });
    });

    await test.step('a webhook is recorded and announced, the page in its sandbox', async () => {
      app = await InstalledApp.start(user);
      expect((await app.post(statusMessage(0))).status).toBe(200);
      expect((await app.notifications.next()).summary).toBe('Job 15564 Main Stage 2026');
      // 2: a seccomp filter. Source: proc(5).
      await expect.poll(() => app?.rendererSeccomp(), { timeout: 20_000 }).toBe(2);
      expect(await app.quit()).toBe(0);
    });

    await test.step('the command answers with the right words and exit status', async () => {
      const display = await user.shareDisplay();
      const verified = await app?.command(['verify'], display);
      expect(verified).toMatchObject({ code: 0 });
      expect(JSON.parse(verified?.stdout ?? '')).toMatchObject({ whole: true, events: 1 });
      const exported = await app?.command(['export', '--format', 'ndjson'], display);
      expect(JSON.parse(exported?.stdout ?? '')).toMatchObject({ event: 'job.status.updated' });
      expect(await app?.command(['nonsense'], display)).toMatchObject({ code: 2, stdout: '' });
      expect(await app?.command(['verify', '--data=/nowhere'], display)).toMatchObject({ code: 1, stdout: '' });
    });

    await test.step('ngrok’s module comes along and can be loaded', () => {
      const ngrok = createRequire('/opt/Hopwatch/resources/modules/here.js')('@ngrok/ngrok') as Record<string, unknown>;
      expect(typeof ngrok.forward).toBe('function');
    });

    const purged = await run('apt-get', ['purge', '-y', 'hopwatch'], apt);
    expect(purged, 'apt purges it').toMatchObject({ code: 0 });
    expect(await installedFiles()).toBe(before);
    const history = await readFile(join(user.home, '.config/Hopwatch/data/history/000001.ndjson'), 'utf8');
    expect(history).toContain('Main Stage 2026');
  } finally {
    await (app as InstalledApp | null)?.stop();
    await run('apt-get', ['purge', '-y', 'hopwatch'], apt);
    await user.remove();
    await rm(output, { recursive: true, force: true });
  }
});
