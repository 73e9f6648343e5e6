/** Health, log and diagnostics. */
export const health = {} as const;
