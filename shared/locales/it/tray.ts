import type { tray as english } from '../en/tray.ts';
import type { Translated } from '../translated.ts';

export const tray: Translated<typeof english> = {
  'tray.tooltip': 'Hopwatch: {words}{held}',
  'tray.unread': '{count, plural, =0 {nulla da leggere} one {# non letto} other {# non letti}}',
  'tray.listening': 'in ascolto, {unread}',
  'tray.checking': 'verifica dell’indirizzo pubblico, {unread}',
  'tray.stopped': 'arrestato: apra Hopwatch per sapere perché',
  'tray.unreachable': 'HireHop non può raggiungere questo computer: apra Hopwatch per sapere perché',
  'tray.held.paused': ', notifiche in pausa',
  'tray.held.quiet': ', ore di silenzio',
  'tray.update.ready': 'Hopwatch {version} è pronto: riavvia per aggiornare',
  'tray.update.available': 'Hopwatch {version} è disponibile',
  'tray.menu.open': 'Apri Hopwatch',
  'tray.menu.noEvents': 'Ancora nessun evento',
  'tray.menu.copyUrl': 'Copia l’URL del webhook',
  'tray.menu.sendTest': 'Invia un evento di prova',
  'tray.menu.pause': 'Sospendi le notifiche',
  'tray.menu.pause.minutes': 'Per {count, plural, one {# minuto} other {# minuti}}',
  'tray.menu.pause.hours': 'Per {count, plural, one {# ora} other {# ore}}',
  'tray.menu.pause.tomorrow': 'Fino a domani',
  'tray.menu.resume': 'Riprendi le notifiche',
  'tray.menu.takeDown': 'Disattiva l’indirizzo pubblico',
  'tray.menu.putUp': 'Riattiva l’indirizzo pubblico',
  'tray.menu.stopUsingAddress': 'Non usare più l’indirizzo pubblico',
  'tray.menu.useAddress': 'Usa di nuovo l’indirizzo pubblico',
  'tray.menu.quit': 'Esci da Hopwatch',
};
