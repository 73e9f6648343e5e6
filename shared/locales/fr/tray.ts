import type { tray as english } from '../en/tray.ts';
import type { Translated } from '../translated.ts';

export const tray: Translated<typeof english> = {
  'tray.tooltip': 'Hopwatch : {words}{held}',
  'tray.unread': '{count, plural, =0 {rien de non lu} one {# non lu} other {# non lus}}',
  'tray.listening': 'à l’écoute, {unread}',
  'tray.checking': 'vérification de l’adresse publique, {unread}',
  'tray.stopped': 'arrêté : ouvrez Hopwatch pour savoir pourquoi',
  'tray.unreachable': 'HireHop ne peut pas joindre cet ordinateur : ouvrez Hopwatch pour savoir pourquoi',
  'tray.held.paused': ', notifications en pause',
  'tray.held.quiet': ', heures calmes',
  'tray.update.ready': 'Hopwatch {version} est prêt : redémarrer pour mettre à jour',
  'tray.update.available': 'Hopwatch {version} est disponible',
  'tray.menu.open': 'Ouvrir Hopwatch',
  'tray.menu.noEvents': 'Aucun événement pour l’instant',
  'tray.menu.copyUrl': 'Copier l’URL du webhook',
  'tray.menu.sendTest': 'Envoyer un événement de test',
  'tray.menu.pause': 'Suspendre les notifications',
  'tray.menu.pause.minutes': 'Pendant {count, plural, one {# minute} other {# minutes}}',
  'tray.menu.pause.hours': 'Pendant {count, plural, one {# heure} other {# heures}}',
  'tray.menu.pause.tomorrow': 'Jusqu’à demain',
  'tray.menu.resume': 'Reprendre les notifications',
  'tray.menu.takeDown': 'Désactiver l’adresse publique',
  'tray.menu.putUp': 'Réactiver l’adresse publique',
  'tray.menu.stopUsingAddress': 'Ne plus utiliser l’adresse publique',
  'tray.menu.useAddress': 'Utiliser à nouveau l’adresse publique',
  'tray.menu.quit': 'Quitter Hopwatch',
};
