import type { palette as english } from '../en/palette.ts';
import type { Translated } from '../translated.ts';

export const palette: Translated<typeof english> = {
  'palette.shortcuts': 'Raccourcis clavier',
  'palette.close': 'Fermer',
  'palette.does.move': 'Parcourir la liste',
  'palette.does.moveFurther': 'Aller plus loin',
  'palette.does.nextUnread': 'Aller à l’événement non lu suivant',
  'palette.does.enter': 'Entrer dans l’événement',
  'palette.does.back': 'Revenir à la liste ; terminer la recherche',
  'palette.does.delete': 'Supprimer l’événement',
  'palette.does.search': 'Rechercher',
  'palette.does.shortcuts': 'Afficher ces raccourcis',
  'palette.key.pageUp': 'Page ↑',
  'palette.key.pageDown': 'Page ↓',
  'palette.key.home': 'Début',
  'palette.key.end': 'Fin',
  'palette.key.enter': 'Entrée',
  'palette.key.escape': 'Échap',
  'palette.key.delete': 'Suppr',
};
