import type { App, Input } from 'electron';

/** What a key press asks of the window itself; a step is one of Chromium's zoom levels, of 20 % each. */
export type WindowWish = 'close' | 'quit' | { readonly zoomTo: number } | null;

/** What Electron's own menu steps by. */
const zoomStep = 0.5;
/** From about a half to three times the size. */
const furthestZoom = 6;

/**
 * Reads what a key press asks of the window, by the shortcuts that Electron's menu would bring; `zoomLevel` is the level now.
 * On macOS closing and quitting belong to the menu.
 */
export function windowWish(
  input: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt'>,
  platform: NodeJS.Platform,
  zoomLevel: number,
): WindowWish {
  const isMac = platform === 'darwin';
  const isCommand = isMac ? input.meta && !input.control : input.control && !input.meta;
  if (input.type !== 'keyDown' || !isCommand || input.alt) return null;
  switch (input.key.toLowerCase()) {
    case '+':
    case '=':
      return { zoomTo: Math.min(zoomLevel + zoomStep, furthestZoom) };
    case '-':
    case '_':
      return { zoomTo: Math.max(zoomLevel - zoomStep, -furthestZoom) };
    case '0':
      return { zoomTo: 0 };
    case 'w':
      return isMac ? null : 'close';
    case 'q':
      return isMac ? null : 'quit';
    default:
      return null;
  }
}

/** Gives every window the shortcuts that it would otherwise have from Electron's menu. */
export function bringShortcuts(app: App): void {
  app.on('browser-window-created', (_event, window) => {
    const contents = window.webContents;
    contents.on('before-input-event', (event, input) => {
      const wish = windowWish(input, process.platform, contents.getZoomLevel());
      if (wish === null) return;
      event.preventDefault();
      if (wish === 'close') window.close();
      else if (wish === 'quit') app.quit();
      else contents.setZoomLevel(wish.zoomTo);
    });
  });
}
