import type { list as english } from '../en/list.ts';
import type { Translated } from '../translated.ts';

export const list: Partial<Translated<typeof english>> = {
  'list.counts': '{total, plural, one {# evento} other {# eventi}}{unread, plural, =0 {} one {, # non letto} other {, # non letti}}',
  'list.markAllRead': 'Segna tutto come letto',
  'list.label': 'Eventi, dal più recente',
  'list.labelFound': 'Eventi trovati, dal più recente',
  'list.newer': '{count, plural, one {# nuovo evento} other {# nuovi eventi}}',
  'list.unread': 'Non letto',
  'list.lost': 'Un evento non più leggibile',
  'list.tryAgain': 'Riprova',
  'list.partMissing': 'Non è stato possibile caricare una parte dell’elenco. Riprova',
  'list.nothingChosen': '{unread, plural, =0 {Niente da leggere} one {# evento non letto} other {# eventi non letti}}',
  'list.howToChoose':
    'Scelga un evento per vedere che cosa è successo. Le frecce scorrono l’elenco, Invio apre l’evento, / avvia la ricerca.',
  'list.deleted': 'Evento eliminato',
  'list.undo': 'Annulla',
  'list.restored': 'Evento ripristinato',
  'list.mark.test': 'Prova',
  'list.mark.test.why': 'È stato inviato da qui per provare le notifiche. Non proviene da HireHop.',
  'list.mark.repeat': 'Ripetizione',
  'list.mark.repeat.why':
    'Lo stesso messaggio è arrivato nei dieci minuti precedenti. Se succede spesso, forse due webhook in HireHop usano questo URL.',
  'list.mark.unverified': 'Non verificato',
  'list.mark.unverified.why':
    'Non è stato verificato che provenga dal Suo HireHop: all’arrivo nessuna chiave di esportazione era impostata, oppure è stato accettato con un’altra chiave.',
  'list.mark.imported': 'Importato',
  'list.mark.imported.why': 'È stato letto da un file, non ricevuto da HireHop.',
  'list.mark.accepted': 'Accettato',
  'list.mark.accepted.why': 'All’arrivo era stato accantonato. È stato accettato come evento in seguito.',
  'list.size.bytes': '{count, plural, one {# byte} other {# byte}}',
  'list.size.kilobytes': '{count} KB',
  'list.size.megabytes': '{count} MB',
};
