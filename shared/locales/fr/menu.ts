import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

/** The menu bar that every app has on macOS, in Apple's own words for its entries. */
export const menu: Translated<typeof english> = {
  'menu.about': 'À propos de Hopwatch',
  'menu.services': 'Services',
  'menu.hide': 'Masquer Hopwatch',
  'menu.hideOthers': 'Masquer les autres',
  'menu.showAll': 'Tout afficher',
  'menu.edit': 'Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.pasteAndMatchStyle': 'Coller et adapter le style',
  'menu.selectAll': 'Tout sélectionner',
  'menu.window': 'Fenêtre',
  'menu.minimise': 'Placer dans le Dock',
  'menu.zoom': 'Réduire/agrandir',
  'menu.close': 'Fermer',
  'menu.front': 'Tout ramener au premier plan',
};
