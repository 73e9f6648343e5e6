import type { frame as english } from '../en/frame.ts';
import type { Translated } from '../translated.ts';

export const frame: Translated<typeof english> = {
  'frame.screens': 'Écrans',
  'frame.history': 'Historique',
  'frame.overview': 'Vue d’ensemble',
  'frame.setAside': 'Mis de côté',
  'frame.settings': 'Réglages',
  'frame.unread': '{count} non lus',
  'frame.messages': '{count, plural, one {# message} other {# messages}}',
  'frame.listening': 'À l’écoute',
  'frame.listeningOnPort': 'À l’écoute sur le port {port}',
  'frame.stopped': 'Arrêté',
  'frame.notListening': 'Pas à l’écoute',
};
