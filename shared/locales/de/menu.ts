import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

/** The menu bar that every app has on macOS, in Apple's own words for its entries. */
export const menu: Translated<typeof english> = {
  'menu.about': 'Über Hopwatch',
  'menu.services': 'Dienste',
  'menu.hide': 'Hopwatch ausblenden',
  'menu.hideOthers': 'Andere ausblenden',
  'menu.showAll': 'Alle einblenden',
  'menu.edit': 'Bearbeiten',
  'menu.undo': 'Widerrufen',
  'menu.redo': 'Wiederholen',
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einsetzen',
  'menu.pasteAndMatchStyle': 'Einsetzen und Stil anpassen',
  'menu.selectAll': 'Alles auswählen',
  'menu.window': 'Fenster',
  'menu.minimise': 'Im Dock ablegen',
  'menu.zoom': 'Zoomen',
  'menu.close': 'Schließen',
  'menu.front': 'Alle nach vorne bringen',
};
