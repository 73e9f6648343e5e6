import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Annulla',
  'dialog.failed.quit': 'Esci',
  'dialog.link.question': 'Aprire {host} nel browser?',
  'dialog.link.detail': 'Non è l’indirizzo di HireHop indicato nelle Sue impostazioni:\n{address}',
  'dialog.link.open': 'Apri',
  'dialog.backup.title': 'Esegui backup',
  'dialog.backup.files': 'Backup di Hopwatch',
  'dialog.restore.title': 'Ripristina un backup',
  'dialog.restore.question': 'Ripristinare il backup del {date} con {count, plural, one {# evento} other {# eventi}}?',
  'dialog.restore.detail': 'I dati attuali vengono conservati in una cartella accanto. Hopwatch si riavvia.',
  'dialog.restore.restore': 'Ripristina',
  'dialog.crash.title': 'La finestra di Hopwatch continua a bloccarsi',
  'dialog.crash.detail':
    'Gli eventi continuano a essere registrati e notificati. Il sistema segnala: {reason}. Se riaprire la finestra non basta, riavvii Hopwatch.',
  'dialog.crash.open': 'Riapri la finestra',
  'dialog.crash.leave': 'Lasciala chiusa',
  'dialog.report.local':
    'Hopwatch si è chiuso per un errore interno. Questo rapporto si trova solo su questo computer: Hopwatch non lo invia a nessuno.',
  'dialog.report.send': 'Se vuole che l’errore venga corretto, legga il rapporto e lo invii agli autori di Hopwatch.',
  'dialog.starting.title': 'Avvio di Hopwatch',
  'dialog.starting.heading': 'Preparazione della cronologia',
  'dialog.starting.text': 'Hopwatch sta ricostruendo l’indice degli eventi. Non va perso nulla; al termine torna in ascolto.',
};
