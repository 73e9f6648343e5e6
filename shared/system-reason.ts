import type { Detail } from './detail.ts';

/** What can be wrong with a file, a folder or a disk, as errno(3) names it. */
const codes = [
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'EMFILE',
  'ENAMETOOLONG',
  'ENODEV',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
  'ETXTBSY',
  // Of our own: see `NotUtf8`.
  'NOT_UTF8',
] as const;

/** Why the system could not read or write a file, in words of the user; what has none is told in the error's own. */
export function systemReason(error: unknown): Detail {
  const { code, message = String(error) } = (error ?? {}) as { readonly code?: unknown; readonly message?: string };
  const known = codes.find((each) => each === code);
  return known === undefined ? message : { say: `error.system.${known}` };
}
