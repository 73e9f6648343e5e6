import type { setAside as english } from '../en/setAside.ts';
import type { Translated } from '../translated.ts';

export const setAside: Translated<typeof english> = {
  'setAside.title': 'Accantonati',
  'setAside.intro':
    'Questi messaggi hanno raggiunto l’URL del webhook, ma non è stato possibile accettarli come eventi di HireHop. Sono conservati per intero; nessuno è nella cronologia.',
  'setAside.list': 'Messaggi accantonati, dal più recente',
  'setAside.from': 'Da {sender}, {size}',
  'setAside.more': 'Mostra messaggi meno recenti',
  'setAside.none': 'Nessun messaggio accantonato',
  'setAside.noneText':
    'I messaggi che raggiungono l’URL del webhook ma non si possono accettare come eventi di HireHop vengono conservati qui per intero, con il motivo. Così niente va perso.',
  'setAside.noneLeftText':
    'I messaggi che raggiungono l’URL del webhook ma non si possono accettare come eventi di HireHop vengono conservati qui per intero, con il motivo. {dropped}',
  'setAside.choose': 'Scelga un messaggio',
  'setAside.chooseText': 'Vedrà perché è stato accantonato e che cosa può fare.',
  'setAside.droppedOfDay':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente, ricevuto} other {sono stati eliminati # messaggi meno recenti, ricevuti}} in data {day}. Si conservano al massimo 10.000 messaggi o 64 MB.',
  'setAside.droppedOfDays':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente, ricevuto} other {sono stati eliminati # messaggi meno recenti, ricevuti}} nel periodo {from} – {to}. Si conservano al massimo 10.000 messaggi o 64 MB.',

  'setAside.acceptAll': 'Accetta tutti',
  'setAside.acceptAll.question': 'Accettare {count, plural, one {# messaggio come evento} other {# messaggi come eventi}}?',
  'setAside.acceptAll.text':
    'Hopwatch {count, plural, one {lo inserisce} other {li inserisce}} nella cronologia, con l’ora di ricezione. Gli eventi senza la chiave di esportazione attuale vengono contrassegnati come non verificati. Ciò che non si può leggere come evento resta qui.',
  'setAside.deleteAll': 'Elimina tutti',
  'setAside.deleteAll.question': 'Eliminare {count, plural, one {# messaggio} other {# messaggi}}?',
  'setAside.deleteAll.text': 'L’operazione non può essere annullata.',
  'setAside.cancel': 'Annulla',

  'setAside.message': 'Messaggio',
  'setAside.accept': 'Accetta come evento',
  'setAside.delete': 'Elimina',
  'setAside.received': 'Ricevuto',
  'setAside.sender': 'Mittente',
  'setAside.size': 'Dimensione',
  'setAside.saidToBe': 'Tipo dichiarato',
  'setAside.nothingSaid': 'non dichiarato',
  'setAside.text': 'Il testo così come è arrivato',
  'setAside.copyText': 'Copia il testo',
  'setAside.empty': 'Il messaggio era vuoto.',
  'setAside.cut': 'Il messaggio è più lungo di quanto mostrato qui. È conservato per intero nella cartella dei dati.',

  'setAside.accepted': '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}',
  'setAside.acceptedSome':
    '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}, {left, plural, one {# ancora illeggibile} other {# ancora illeggibili}}',
  'setAside.acceptedNone': '{left, plural, one {# messaggio ancora illeggibile} other {# messaggi ancora illeggibili}}',
  'setAside.inHistory': '{accepted, plural, one {Ora è} other {Ora sono}} nella cronologia.',
  'setAside.staying': 'Ciò che non si può leggere come evento resta qui, per intero.',
  'setAside.deleted': '{count, plural, one {# messaggio eliminato} other {# messaggi eliminati}}',

  'setAside.reason.wrong-key.title': 'Chiave di esportazione errata',
  'setAside.reason.wrong-key.meaning':
    'Il messaggio porta una chiave di esportazione diversa da quella impostata qui: potrebbe non provenire dal Suo HireHop.',
  'setAside.reason.no-key.title': 'Senza chiave di esportazione',
  'setAside.reason.no-key.meaning': 'Il messaggio non porta alcuna chiave di esportazione: non si può sapere se proviene dal Suo HireHop.',
  'setAside.reason.not-json.title': 'Non è un messaggio di HireHop',
  'setAside.reason.not-json.meaning':
    'Il testo non è JSON, la forma in cui HireHop invia i suoi messaggi, oppure è stato troncato lungo il percorso.',
  'setAside.reason.not-utf8.title': 'Caratteri illeggibili',
  'setAside.reason.not-utf8.meaning': 'Il testo non è in UTF-8, la codifica in cui HireHop invia i suoi messaggi.',
  'setAside.reason.too-deep.title': 'Troppi livelli',
  'setAside.reason.too-deep.meaning':
    'Il messaggio contiene parti dentro altre parti, per più di 64 livelli: nessun messaggio di HireHop è fatto così.',
  'setAside.reason.not-an-object.title': 'Non è un messaggio di HireHop',
  'setAside.reason.not-an-object.meaning':
    'Il messaggio è un semplice valore o un elenco. HireHop invia un solo messaggio con campi dotati di nome.',
  'setAside.reason.no-event-name.title': 'Senza nome dell’evento',
  'setAside.reason.no-event-name.meaning': 'Il messaggio non dice di quale evento si tratta, quindi non può stare nella cronologia.',
  'setAside.reason.bad-encoding.title': 'Impossibile da decomprimere',
  'setAside.reason.bad-encoding.meaning':
    'Il messaggio era dichiarato come compresso, o come modulo, e non è stato possibile leggerlo come tale.',

  'setAside.action.wrongKey':
    'Se la chiave è stata cambiata in HireHop, inserisca la nuova nelle impostazioni, poi accetti il messaggio come evento. Altrimenti qualcun altro potrebbe conoscere l’URL del webhook: elimini il messaggio.',
  'setAside.action.noKey':
    'HireHop invia la chiave con ogni webhook. Un messaggio che ne è privo è molto probabilmente una prova fatta a mano: lo elimini. Se sa che è corretto, lo accetti come evento.',
  'setAside.action.unreadable':
    'Se succede con messaggi di HireHop, verifichi che niente li modifichi tra HireHop e questo computer. Altrimenti lo elimini.',
  'setAside.action.notHireHop':
    'Probabilmente non proviene da HireHop: è una prova fatta a mano, o un altro programma a cui è stato dato questo URL. Può eliminarlo.',
};
