/** Messages that were set aside. */
export const setAside = {} as const;
