import { HopwatchError } from '../../shared/errors.ts';

/**
 * Throws `data-newer` for stored data of a newer format. Asked before anything else is: a newer file may have other members, and
 * must not be taken for a damaged one, which would be written over.
 */
export function refuseNewer(value: unknown, file: string, known: number): void {
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > known) throw new HopwatchError('data-newer', { file, found: version, known });
}
