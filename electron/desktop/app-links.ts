import { shell } from 'electron';
import type { Language } from '../../shared/locales/language.ts';
import type { Service } from '../service/service.ts';
import type { MainWindow } from '../window/main-window.ts';
import { askAboutLink } from './ask-about-link.ts';
import { makeLinkOpener } from './link-opener.ts';

/** The app's one way to the browser: for what the window asks and for a notification's button alike. */
export function appLinkOpener(service: Service, window: MainWindow, language: () => Language): ReturnType<typeof makeLinkOpener> {
  return makeLinkOpener({
    baseUrl: () => service.settings.baseUrl,
    open: (address) => shell.openExternal(address),
    ask: (host, address) => askAboutLink(window.browserWindow, host, address, language()),
  });
}
