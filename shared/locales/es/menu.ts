import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

/** The menu bar that every app has on macOS, in Apple's own words for its entries. */
export const menu: Translated<typeof english> = {
  'menu.about': 'Acerca de Hopwatch',
  'menu.services': 'Servicios',
  'menu.hide': 'Ocultar Hopwatch',
  'menu.hideOthers': 'Ocultar otros',
  'menu.showAll': 'Mostrar todo',
  'menu.edit': 'Edición',
  'menu.undo': 'Deshacer',
  'menu.redo': 'Rehacer',
  'menu.cut': 'Cortar',
  'menu.copy': 'Copiar',
  'menu.paste': 'Pegar',
  'menu.pasteAndMatchStyle': 'Pegar con el mismo estilo',
  'menu.selectAll': 'Seleccionar todo',
  'menu.window': 'Ventana',
  'menu.minimise': 'Minimizar',
  'menu.zoom': 'Zoom',
  'menu.close': 'Cerrar',
  'menu.front': 'Traer todo al frente',
};
