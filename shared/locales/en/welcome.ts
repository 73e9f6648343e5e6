/** The first start. */
export const welcome = {} as const;
