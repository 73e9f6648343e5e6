import { type BrowserWindow, screen } from 'electron';
import { guarded } from '../faults/edge.ts';
import { isCatchable, type PlaceFile, type WindowPlace } from './window-place.ts';

/** A window that is being moved tells it at every step: only the last is kept, so long after it, in milliseconds. */
const settleMs = 500;

/** The place to open a window in: where it was, unless it couldn't be caught there any more; its size then still holds. */
export function placeToOpen(file: PlaceFile): Partial<WindowPlace['bounds']> & { readonly isMaximised: boolean } {
  const place = file.read();
  if (place === null) return { isMaximised: false };
  const { bounds, isMaximised } = place;
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return isCatchable(bounds, workAreas) ? { ...bounds, isMaximised } : { width: bounds.width, height: bounds.height, isMaximised };
}

/** Keeps where a window is and how large, whenever that has settled and when it's closed. */
export function keepPlace(window: BrowserWindow, file: PlaceFile): void {
  let timer: NodeJS.Timeout | null = null;
  const settled = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const keep = guarded('keeping the place of the window', () => {
    settled();
    if (!window.isDestroyed()) file.write({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() });
  });
  const keepSoon = (): void => {
    settled();
    timer = setTimeout(keep, settleMs);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
  window.on('closed', settled);
}
