import { listSegments } from './segment-file.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Reads a segment that was listed a moment ago, beside a writer that may have taken it away since: it does so when nothing of
 * it is left, after its events were deleted. Resolves with null then; one that is listed and still not there rejects.
 */
export async function readListed<T>(folder: string, segment: number, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return (await listSegments(folder)).includes(segment) ? read() : null;
  }
}
