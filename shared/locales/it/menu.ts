import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

/** The menu bar that every app has on macOS, in Apple's own words for its entries. */
export const menu: Translated<typeof english> = {
  'menu.about': 'Informazioni su Hopwatch',
  'menu.services': 'Servizi',
  'menu.hide': 'Nascondi Hopwatch',
  'menu.hideOthers': 'Nascondi altre',
  'menu.showAll': 'Mostra tutte',
  'menu.edit': 'Modifica',
  'menu.undo': 'Annulla',
  'menu.redo': 'Ripristina',
  'menu.cut': 'Taglia',
  'menu.copy': 'Copia',
  'menu.paste': 'Incolla',
  'menu.pasteAndMatchStyle': 'Incolla e adatta stile',
  'menu.selectAll': 'Seleziona tutto',
  'menu.window': 'Finestra',
  'menu.minimise': 'Contrai',
  'menu.zoom': 'Ridimensiona',
  'menu.close': 'Chiudi',
  'menu.front': 'Porta tutto in primo piano',
};
