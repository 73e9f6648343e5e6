import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Annulla',
  'dialog.failed.quit': 'Esci',
  'dialog.link.question': 'Aprire {host} nel browser?',
  'dialog.link.detail': 'Questo non è l’indirizzo di HireHop delle Sue impostazioni:\n{address}',
  'dialog.link.open': 'Apri',
  'dialog.backup.title': 'Esegui backup',
  'dialog.backup.files': 'Backup di Hopwatch',
  'dialog.restore.title': 'Ripristina un backup',
  'dialog.restore.question': 'Sostituire tutto con questo backup?',
  'dialog.restore.detail': 'Ciò che c’è ora viene conservato in una cartella accanto. Hopwatch si riavvia.',
  'dialog.restore.restore': 'Ripristina',
  'dialog.crash.title': 'La finestra di Hopwatch continua ad avere problemi',
  'dialog.crash.detail':
    'Gli eventi vengono comunque registrati e notificati. Il sistema segnala: {reason}. Se riaprirla non basta, riavvii Hopwatch.',
  'dialog.crash.open': 'Riapri',
  'dialog.crash.leave': 'Lascia chiusa',
  'dialog.report.local':
    'Hopwatch è terminato per un suo errore. Questo rapporto si trova solo su questo computer: Hopwatch non lo invia a nessuno.',
  'dialog.report.send': 'Se vuole che l’errore venga corretto, lo legga e lo invii agli autori di Hopwatch.',
  'dialog.starting.title': 'Avvio di Hopwatch',
  'dialog.starting.heading': 'Preparazione della cronologia',
  'dialog.starting.text': 'L’indice degli eventi viene ricreato. Niente va perso; al termine Hopwatch torna in ascolto.',
};
