import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { readTextFile } from '../storage/text.ts';

/**
 * The export key that systemd hands to the service, or null when it gives none or an empty one.
 * Rejects with `bad-setting` when it can't be read. Source: systemd.exec(5), LoadCredential=: a file for each credential in $CREDENTIALS_DIRECTORY.
 */
export async function givenExportKey(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!env.CREDENTIALS_DIRECTORY) return null;
  const text = await readTextFile(join(env.CREDENTIALS_DIRECTORY, 'export-key')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new HopwatchError('bad-setting', { name: 'exportKey', reason: systemReason(error) }, { cause: error });
  });
  return text.trim() || null;
}
