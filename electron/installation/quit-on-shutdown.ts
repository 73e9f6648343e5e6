import { type App, powerMonitor } from 'electron';
import { guarded } from '../faults/edge.ts';

/**
 * Quits properly when the system shuts down. SIGTERM and SIGINT do so by themselves, and Windows ends its windows' session. Must be
 * called when the app is ready. Source: Electron's powerMonitor, "Event: 'shutdown'".
 */
export function quitOnShutdown(app: App): void {
  // The event is not in the types of every system, nor on Windows at all.
  powerMonitor.on(
    'shutdown',
    guarded('quitting at a shutdown', () => app.quit()),
  );
}
