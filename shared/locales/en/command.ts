/** The command line. */
export const command = {} as const;
