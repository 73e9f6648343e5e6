import { createContext } from 'react';

/** Which section of the settings a command leads to, by its id; each request is an object of its own. */
export const SettingsTargetContext = createContext<{ readonly id: string } | null>(null);

/** A command asks to export; each request is an object of its own. */
export const ExportRequestContext = createContext<object | null>(null);
