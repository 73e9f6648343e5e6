import { readFileSync } from 'node:fs';

/** What is taken where the system does not tell, on POSIX: the least that any of today's gives a program. */
const usualLimit = 1024;

/**
 * Reads how many files and connections this process may have open at once. Linux tells it in /proc; Windows has no such limit
 * that a program meets; elsewhere it is `usualLimit`. Source: proc(5), and Node, which raises its soft limit to the hard one as
 * it starts.
 */
export function descriptorLimit(platform: NodeJS.Platform = process.platform, file = '/proc/self/limits'): number {
  if (platform === 'win32') return Number.POSITIVE_INFINITY;
  try {
    const [, soft] = /^Max open files\s+(\d+|unlimited)\s/m.exec(readFileSync(file, 'utf8')) ?? [];
    if (soft === 'unlimited') return Number.POSITIVE_INFINITY;
    return soft === undefined ? usualLimit : Number(soft);
  } catch {
    return usualLimit;
  }
}
