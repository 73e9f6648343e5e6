import type { App } from 'electron';

/**
 * Lets the app be started anew when it has ended. An AppImage's own program is gone by then, with what was mounted for it: the file
 * itself is started. Source: the AppImage runtime sets APPIMAGE to its path.
 */
export function relaunch(app: Pick<App, 'relaunch'>, args: readonly string[] = process.argv.slice(1)): void {
  const { APPIMAGE } = process.env;
  app.relaunch({ args: [...args], ...(APPIMAGE !== undefined && { execPath: APPIMAGE }) });
}
