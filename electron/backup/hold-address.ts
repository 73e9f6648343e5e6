import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublicAddressSetting, publicAddressSchema, startsTunnel } from '../../shared/address/public-address.ts';
import { isJsonObject } from '../../shared/hirehop/envelope.ts';
import { writeDurably } from '../storage/durable-file.ts';

/** Two settings that do the same. */
function isSame(stored: unknown, known: PublicAddressSetting | null): boolean {
  const read = publicAddressSchema.safeParse(stored);
  return read.success && known !== null && JSON.stringify(read.data) === JSON.stringify(publicAddressSchema.parse(known));
}

/** Whether a stored address leads nowhere and runs nothing: then it may be in force at once. */
function isHarmless(stored: unknown): boolean {
  const kind = isJsonObject(stored) ? stored.kind : undefined;
  return stored === undefined || (typeof kind === 'string' && !startsTunnel(kind));
}

async function holdIn(file: string, known: PublicAddressSetting | null): Promise<PublicAddressSetting | null> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch {
    // Nobody else can read it, either: it will have its defaults.
    return null;
  }
  if (!isJsonObject(settings) || isHarmless(settings.publicAddress) || isSame(settings.publicAddress, known)) return null;
  const { publicAddress } = settings;
  await writeDurably(file, `${JSON.stringify({ ...settings, publicAddress: { kind: 'off' }, restoredAddress: publicAddress }, null, 2)}\n`);
  const read = publicAddressSchema.safeParse(publicAddress);
  return read.success ? read.data : null;
}

/**
 * Takes a public address that runs a program or opens a tunnel out of force in the settings of an unpacked backup, which somebody
 * else may have made: the user is asked before it runs. Not the one that is in force here already (`known`). Resolves with the
 * address that waits; null when none does. Rejects with the system's error.
 */
export async function holdAddress(folder: string, known: PublicAddressSetting | null): Promise<PublicAddressSetting | null> {
  const held = await holdIn(join(folder, 'settings.json'), known);
  // It's what is read when the file itself is damaged.
  await holdIn(join(folder, 'settings.json.bak'), known);
  return held;
}
