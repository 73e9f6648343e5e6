import type { App } from 'electron';
import { eventOfLink, isOurLink } from '../../shared/rules/event-link.ts';
import { guarded } from '../faults/edge.ts';

/**
 * Opens the event that a `hopwatch://event/ID` link names, however the system hands it over: as an argument of this start, of a
 * second start, or on macOS as an event. Any other link only brings the window forward. An event that isn't there is told by
 * the window.
 */
export function followEventLinks(app: App, argv: readonly string[], show: (eventId?: string) => void): void {
  const follow = guarded('following a link', (link: string | undefined) => {
    if (link !== undefined) show(eventOfLink(link) ?? undefined);
  });
  app.on('second-instance', (_event, given) => follow(given.find(isOurLink)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    void app.whenReady().then(() => follow(url));
  });
  void app.whenReady().then(() => follow(argv.find(isOurLink)));
  // From a checkout there is nothing to register that would still be there tomorrow. On Linux the desktop file does it.
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient('hopwatch');
}
