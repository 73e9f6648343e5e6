/** The export. */
export const exporting = {} as const;
