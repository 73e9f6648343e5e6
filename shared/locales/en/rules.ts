/** The editor of notification rules. */
export const rules = {} as const;
