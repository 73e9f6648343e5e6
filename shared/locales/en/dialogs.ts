/** Native dialogs and the window that shows while the app starts. */
export const dialogs = {} as const;
