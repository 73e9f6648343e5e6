import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { version as present } from '../package.json';
import { projectFolder, runMain } from './build-app.ts';
import { type Change, changelogSection, nextVersion, readChange, withSection } from './release/changes.ts';
import { runProgram } from './run-program.ts';

const exec = promisify(execFile);
const git = async (...args: string[]): Promise<string> =>
  (await exec('git', args, { cwd: projectFolder, maxBuffer: 2 ** 26 })).stdout.trim();

/** The changes since the last release, oldest first. */
async function changesSince(tag: string | null): Promise<Change[]> {
  const log = await git('log', '--reverse', '--no-merges', '--format=%B%x00', ...(tag === null ? [] : [`${tag}..HEAD`]));
  return log.split('\0').flatMap((message) => readChange(message.trim()) ?? []);
}

/** Raises the version in package.json and package-lock.json and writes the changelog. */
async function writeVersion(version: string, section: string): Promise<void> {
  await exec('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], { cwd: projectFolder });
  const changelog = join(projectFolder, 'CHANGELOG.md');
  await writeFile(changelog, withSection(await readFile(changelog, 'utf8'), version, section));
}

/**
 * `npm run release`: the next version by the commits since the last one (`-- --as=1.2.3` for another), its changelog, commit and tag,
 * then the packages of this system with checksums and bill of materials. `--dry-run` only says what it would do; `--no-packages`
 * leaves them to the workflow that starts when the tag is pushed. Nothing is pushed or published.
 */
await runMain(async () => {
  const { values } = parseArgs({
    options: { as: { type: 'string' }, 'dry-run': { type: 'boolean' }, 'no-packages': { type: 'boolean' } },
  });
  const tag = await git('describe', '--tags', '--abbrev=0', '--match=v*').catch(() => null);
  const changes = await changesSince(tag);
  // The first release is the version that stands in package.json.
  const version = values.as ?? (tag === null ? present : nextVersion(tag.slice(1), changes));
  const section = changelogSection(version, new Date().toISOString().slice(0, 10), changes);
  console.log(section);
  if (values['dry-run']) return 0;
  if ((await git('status', '--porcelain')) !== '')
    throw new Error('There are changes that are not committed. Commit them or take them back first.');
  await writeVersion(version, section);
  await git('commit', '--all', '--message', `chore(release): ${version}`);
  await git('tag', '--annotate', `v${version}`, '--message', `Hopwatch ${version}`);
  console.error(`Tagged v${version}. Push it with: git push --follow-tags`);
  if (values['no-packages']) return 0;
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  return runProgram(process.execPath, [tsx, join(import.meta.dirname, 'dist.ts')], { cwd: projectFolder });
});
