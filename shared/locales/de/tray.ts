import type { tray as english } from '../en/tray.ts';
import type { Translated } from '../translated.ts';

export const tray: Translated<typeof english> = {
  'tray.tooltip': 'Hopwatch: {words}{held}',
  'tray.unread': '{count, plural, =0 {nichts ungelesen} other {# ungelesen}}',
  'tray.listening': 'empfangsbereit, {unread}',
  'tray.checking': 'öffentliche Adresse wird geprüft, {unread}',
  'tray.stopped': 'angehalten: Öffnen Sie Hopwatch, um den Grund zu sehen',
  'tray.unreachable': 'HireHop kann diesen Computer nicht erreichen: Öffnen Sie Hopwatch, um den Grund zu sehen',
  'tray.held.paused': ', Benachrichtigungen pausiert',
  'tray.held.quiet': ', Ruhezeit',
  'tray.update.ready': 'Hopwatch {version} ist bereit: zum Aktualisieren neu starten',
  'tray.update.available': 'Hopwatch {version} ist verfügbar',
  'tray.menu.open': 'Hopwatch öffnen',
  'tray.menu.noEvents': 'Noch keine Ereignisse',
  'tray.menu.copyUrl': 'Webhook-URL kopieren',
  'tray.menu.sendTest': 'Testereignis senden',
  'tray.menu.pause': 'Benachrichtigungen pausieren',
  'tray.menu.pause.minutes': 'Für {count, plural, one {# Minute} other {# Minuten}}',
  'tray.menu.pause.hours': 'Für {count, plural, one {# Stunde} other {# Stunden}}',
  'tray.menu.pause.tomorrow': 'Bis morgen',
  'tray.menu.resume': 'Benachrichtigungen fortsetzen',
  'tray.menu.takeDown': 'Öffentliche Adresse abschalten',
  'tray.menu.putUp': 'Öffentliche Adresse wieder einschalten',
  'tray.menu.stopUsingAddress': 'Öffentliche Adresse nicht mehr verwenden',
  'tray.menu.useAddress': 'Öffentliche Adresse wieder verwenden',
  'tray.menu.quit': 'Hopwatch beenden',
};
