/** What can go wrong, and what to do: see shared/errors.ts. */
export const errors = {} as const;
