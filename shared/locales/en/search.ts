/** The search box, its filters and saved searches. */
export const search = {} as const;
