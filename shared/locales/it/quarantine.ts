import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Accantonati',
  'quarantine.intro':
    'Questi messaggi hanno raggiunto l’URL del webhook, ma non è stato possibile accettarli come eventi di HireHop. Sono conservati per intero; nessuno è nella cronologia.',
  'quarantine.list': 'Messaggi accantonati, dal più recente',
  'quarantine.from': 'Da {sender}, {size}',
  'quarantine.more': 'Mostra messaggi meno recenti',
  'quarantine.none': 'Nessun messaggio accantonato',
  'quarantine.noneText':
    'I messaggi che raggiungono l’URL del webhook ma non si possono accettare come eventi di HireHop vengono conservati qui per intero, con il motivo. Così niente va perso.',
  'quarantine.noneLeftText':
    'I messaggi che raggiungono l’URL del webhook ma non si possono accettare come eventi di HireHop vengono conservati qui per intero, con il motivo. {dropped}',
  'quarantine.choose': 'Scelga un messaggio',
  'quarantine.chooseText': 'Vedrà perché è stato accantonato e che cosa può fare.',
  'quarantine.droppedOfDay':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente, ricevuto} other {sono stati eliminati # messaggi meno recenti, ricevuti}} in data {day}. Si conservano al massimo 10.000 messaggi o 64 MB.',
  'quarantine.droppedOfDays':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente, ricevuto} other {sono stati eliminati # messaggi meno recenti, ricevuti}} nel periodo {from} – {to}. Si conservano al massimo 10.000 messaggi o 64 MB.',

  'quarantine.acceptAll': 'Accetta tutti',
  'quarantine.acceptAll.question': 'Accettare {count, plural, one {# messaggio come evento} other {# messaggi come eventi}}?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {lo inserisce} other {li inserisce}} nella cronologia, con l’ora di ricezione. Gli eventi senza la chiave di esportazione attuale vengono contrassegnati come non verificati. Ciò che non si può leggere come evento resta qui.',
  'quarantine.deleteAll': 'Elimina tutti',
  'quarantine.deleteAll.question': 'Eliminare {count, plural, one {# messaggio} other {# messaggi}}?',
  'quarantine.deleteAll.text': 'L’operazione non può essere annullata.',
  'quarantine.cancel': 'Annulla',

  'quarantine.message': 'Messaggio',
  'quarantine.accept': 'Accetta come evento',
  'quarantine.delete': 'Elimina',
  'quarantine.received': 'Ricevuto',
  'quarantine.sender': 'Mittente',
  'quarantine.size': 'Dimensione',
  'quarantine.saidToBe': 'Tipo dichiarato',
  'quarantine.nothingSaid': 'non dichiarato',
  'quarantine.text': 'Il testo così come è arrivato',
  'quarantine.copyText': 'Copia il testo',
  'quarantine.empty': 'Il messaggio era vuoto.',
  'quarantine.cut': 'Il messaggio è più lungo di quanto mostrato qui. È conservato per intero nella cartella dei dati.',

  'quarantine.accepted': '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}, {left, plural, one {# ancora illeggibile} other {# ancora illeggibili}}',
  'quarantine.acceptedNone': '{left, plural, one {# messaggio ancora illeggibile} other {# messaggi ancora illeggibili}}',
  'quarantine.inHistory': '{accepted, plural, one {Ora è} other {Ora sono}} nella cronologia.',
  'quarantine.staying': 'Ciò che non si può leggere come evento resta qui, per intero.',
  'quarantine.deleted': '{count, plural, one {# messaggio eliminato} other {# messaggi eliminati}}',

  'quarantine.reason.wrong-key.title': 'Chiave di esportazione errata',
  'quarantine.reason.wrong-key.meaning':
    'Il messaggio porta una chiave di esportazione diversa da quella impostata qui: potrebbe non provenire dal Suo HireHop.',
  'quarantine.reason.no-key.title': 'Senza chiave di esportazione',
  'quarantine.reason.no-key.meaning':
    'Il messaggio non porta alcuna chiave di esportazione: non si può sapere se proviene dal Suo HireHop.',
  'quarantine.reason.not-json.title': 'Non è un messaggio di HireHop',
  'quarantine.reason.not-json.meaning':
    'Il testo non è JSON, la forma in cui HireHop invia i suoi messaggi, oppure è stato troncato lungo il percorso.',
  'quarantine.reason.not-utf8.title': 'Caratteri illeggibili',
  'quarantine.reason.not-utf8.meaning': 'Il testo non è in UTF-8, la codifica in cui HireHop invia i suoi messaggi.',
  'quarantine.reason.too-deep.title': 'Troppi livelli',
  'quarantine.reason.too-deep.meaning':
    'Il messaggio contiene parti dentro altre parti, per più di 64 livelli: nessun messaggio di HireHop è fatto così.',
  'quarantine.reason.not-an-object.title': 'Non è un messaggio di HireHop',
  'quarantine.reason.not-an-object.meaning':
    'Il messaggio è un semplice valore o un elenco. HireHop invia un solo messaggio con campi dotati di nome.',
  'quarantine.reason.no-event-name.title': 'Senza nome dell’evento',
  'quarantine.reason.no-event-name.meaning': 'Il messaggio non dice di quale evento si tratta, quindi non può stare nella cronologia.',
  'quarantine.reason.bad-encoding.title': 'Impossibile da decomprimere',
  'quarantine.reason.bad-encoding.meaning':
    'Il messaggio era dichiarato come compresso, o come modulo, e non è stato possibile leggerlo come tale.',

  'quarantine.action.wrongKey':
    'Se la chiave è stata cambiata in HireHop, inserisca la nuova nelle impostazioni, poi accetti il messaggio come evento. Altrimenti qualcun altro potrebbe conoscere l’URL del webhook: elimini il messaggio.',
  'quarantine.action.noKey':
    'HireHop invia la chiave con ogni webhook. Un messaggio che ne è privo è molto probabilmente una prova fatta a mano: lo elimini. Se sa che è corretto, lo accetti come evento.',
  'quarantine.action.unreadable':
    'Se succede con messaggi di HireHop, verifichi che niente li modifichi tra HireHop e questo computer. Altrimenti lo elimini.',
  'quarantine.action.notHireHop':
    'Probabilmente non proviene da HireHop: è una prova fatta a mano, o un altro programma a cui è stato dato questo URL. Può eliminarlo.',
};
