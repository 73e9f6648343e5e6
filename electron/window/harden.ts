import type { App, Session } from 'electron';
import { attempt } from '../faults/edge.ts';

/** Whether the window may load this address: its own page, what is inside of it, and the developer tools. */
function isOwn(address: string, ownOrigin: string): boolean {
  const { protocol, host } = new URL(address);
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:') return true;
  const own = new URL(ownOrigin);
  // The development server speaks over a WebSocket too.
  const socket = own.protocol === 'http:' ? 'ws:' : own.protocol;
  return (protocol === own.protocol || protocol === socket) && host === own.host;
}

/**
 * Refuses whatever a page might ask of the system, and every load from anywhere but `ownOrigin`: even if the page's own
 * policy failed, nothing would come from the network into a window.
 */
export function hardenSession(session: Session, ownOrigin: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) =>
    // An address that can’t be read is nobody’s.
    answer({ cancel: !attempt('reading the address of a load', () => isOwn(details.url, ownOrigin), false) }),
  );
}

/** Holds for all web contents that will ever be made: no navigation, no new windows, no webviews. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    // Of the top frame and of every other.
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
