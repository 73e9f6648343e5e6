import type { App } from 'electron';
import { endInOrder, within } from '../service/end-in-order.ts';
import type { AppParts } from './app-parts.ts';

/** How long a quit may take, in milliseconds: a desktop that shuts down waits for no longer. */
const longestQuitMs = 2_000;

/** Lets the app quit only when all that was answered is on disk and the data folder is let go, or two seconds have passed. */
export function endOnQuit(app: App, { service, log, marker, time, desktop, search, savedCounts, installation, tunnel }: AppParts): void {
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    stopped = true;
    time.stop();
    desktop.stop();
    void search.stop();
    savedCounts.stop();
    installation.stop();
    // What was acknowledged is on disk: a client that keeps its connection open must not hold up a logout.
    setTimeout(() => {
      marker.end();
      app.exit(0);
    }, longestQuitMs);
    void endInOrder(
      () => within(longestQuitMs / 2, tunnel.stop()),
      () => log.stop(),
      () => service.stop(),
    )
      .catch((error: unknown) => log.log.write('warn', `ending: ${error}`))
      .finally(() => {
        marker.end();
        app.quit();
      });
  });
}
