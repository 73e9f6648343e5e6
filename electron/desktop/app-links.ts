import type { Language } from '../../shared/locales/language.ts';
import type { Service } from '../service/service.ts';
import { askAboutLink } from './ask-about-link.ts';
import { makeLinkOpener } from './link-opener.ts';
import type { DesktopSystem } from './system.ts';

/** The app's one way to the browser: for what the window asks and for a notification's button alike. */
export function appLinkOpener(service: Service, system: DesktopSystem, language: () => Language): ReturnType<typeof makeLinkOpener> {
  return makeLinkOpener({
    baseUrl: () => service.settings.baseUrl,
    open: system.openAddress,
    ask: (host, address) => askAboutLink(system, host, address, language()),
  });
}
