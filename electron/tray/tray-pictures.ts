import { type NativeImage, nativeImage } from 'electron';
import idle16 from '../../build/icons/tray-idle-16.png?inline';
import idle24 from '../../build/icons/tray-idle-24.png?inline';
import idle32 from '../../build/icons/tray-idle-32.png?inline';
import idle48 from '../../build/icons/tray-idle-48.png?inline';
import idleTemplate16 from '../../build/icons/tray-idle-template-16.png?inline';
import idleTemplate32 from '../../build/icons/tray-idle-template-32.png?inline';
import paused16 from '../../build/icons/tray-paused-16.png?inline';
import paused24 from '../../build/icons/tray-paused-24.png?inline';
import paused32 from '../../build/icons/tray-paused-32.png?inline';
import paused48 from '../../build/icons/tray-paused-48.png?inline';
import pausedTemplate16 from '../../build/icons/tray-paused-template-16.png?inline';
import pausedTemplate32 from '../../build/icons/tray-paused-template-32.png?inline';
import stopped16 from '../../build/icons/tray-stopped-16.png?inline';
import stopped24 from '../../build/icons/tray-stopped-24.png?inline';
import stopped32 from '../../build/icons/tray-stopped-32.png?inline';
import stopped48 from '../../build/icons/tray-stopped-48.png?inline';
import stoppedTemplate16 from '../../build/icons/tray-stopped-template-16.png?inline';
import stoppedTemplate32 from '../../build/icons/tray-stopped-template-32.png?inline';
import unread16 from '../../build/icons/tray-unread-16.png?inline';
import unread24 from '../../build/icons/tray-unread-24.png?inline';
import unread32 from '../../build/icons/tray-unread-32.png?inline';
import unread48 from '../../build/icons/tray-unread-48.png?inline';
import unreadTemplate16 from '../../build/icons/tray-unread-template-16.png?inline';
import unreadTemplate32 from '../../build/icons/tray-unread-template-32.png?inline';
import type { TrayIcon } from '../../shared/rules/tray-view.ts';

/** One picture of an icon for each density of screen that it's drawn for, the plain one first. */
type Densities = readonly (readonly [scaleFactor: number, url: string])[];

/** A panel's icons are 24 pixels wide on Linux desktops and 16 in Windows' taskbar and macOS's menu bar. */
const linux: Readonly<Record<TrayIcon, Densities>> = {
  idle: [
    [1, idle24],
    [2, idle48],
  ],
  unread: [
    [1, unread24],
    [2, unread48],
  ],
  stopped: [
    [1, stopped24],
    [2, stopped48],
  ],
  paused: [
    [1, paused24],
    [2, paused48],
  ],
};
const windows: Readonly<Record<TrayIcon, Densities>> = {
  idle: [
    [1, idle16],
    [1.5, idle24],
    [2, idle32],
    [3, idle48],
  ],
  unread: [
    [1, unread16],
    [1.5, unread24],
    [2, unread32],
    [3, unread48],
  ],
  stopped: [
    [1, stopped16],
    [1.5, stopped24],
    [2, stopped32],
    [3, stopped48],
  ],
  paused: [
    [1, paused16],
    [1.5, paused24],
    [2, paused32],
    [3, paused48],
  ],
};
/** Templates: macOS colours them itself, light or dark. */
const mac: Readonly<Record<TrayIcon, Densities>> = {
  idle: [
    [1, idleTemplate16],
    [2, idleTemplate32],
  ],
  unread: [
    [1, unreadTemplate16],
    [2, unreadTemplate32],
  ],
  stopped: [
    [1, stoppedTemplate16],
    [2, stoppedTemplate32],
  ],
  paused: [
    [1, pausedTemplate16],
    [2, pausedTemplate32],
  ],
};

function picture(densities: Densities, isTemplate: boolean): NativeImage {
  const image = nativeImage.createEmpty();
  for (const [scaleFactor, dataURL] of densities) image.addRepresentation({ scaleFactor, dataURL });
  image.setTemplateImage(isTemplate);
  return image;
}

/** The tray's pictures as this system wants them. */
export function trayPictures(platform: NodeJS.Platform): Record<TrayIcon, NativeImage> {
  const isMac = platform === 'darwin';
  const pictures = isMac ? mac : platform === 'win32' ? windows : linux;
  const make = (icon: TrayIcon): NativeImage => picture(pictures[icon], isMac);
  return { idle: make('idle'), unread: make('unread'), stopped: make('stopped'), paused: make('paused') };
}
