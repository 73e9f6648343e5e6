/** What is wrong with a value that the user gave. */
export const checks = {} as const;
