/** The public address, its health, and the doctor. */
export const address = {} as const;
