import type { App } from 'electron';
import type { Language } from '../../shared/locales/language.ts';
import { guarded } from '../faults/edge.ts';
import { reopenAfterCrash } from '../installation/crashes.ts';
import { followEventLinks } from '../installation/event-links.ts';

/** Opens the window whenever somebody wants it from outside: a second start, the dock, a link, or a page that crashed. */
export function followRequests(app: App, open: (eventId?: string) => void, language: () => Language): void {
  const bringForward = guarded('bringing the window forward', () => open());
  app.on('second-instance', bringForward);
  app.on('activate', bringForward);
  followEventLinks(app, process.argv, open);
  reopenAfterCrash(app, () => open(), language);
  // Closing the window leaves the app in the tray.
  app.on('window-all-closed', () => undefined);
}
