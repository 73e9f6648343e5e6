import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The export key that systemd hands to the service, or null when it gives none or an empty one.
 * Source: systemd.exec(5), LoadCredential=: a file for each credential in $CREDENTIALS_DIRECTORY.
 */
export async function givenExportKey(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!env.CREDENTIALS_DIRECTORY) return null;
  const text = await readFile(join(env.CREDENTIALS_DIRECTORY, 'export-key'), 'utf8').catch(() => '');
  return text.trim() || null;
}
