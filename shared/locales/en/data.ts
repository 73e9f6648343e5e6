/** Backup, checking, pruning, retention. */
export const data = {} as const;
