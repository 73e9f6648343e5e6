import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Quarantena',
  'quarantine.intro':
    'Questi messaggi sono arrivati all’URL del webhook, ma non sono eventi HireHop validi. Vengono conservati per intero, fuori dalla cronologia.',
  'quarantine.list': 'Messaggi in quarantena, dal più recente',
  'quarantine.from': 'Da {sender}, {size}',
  'quarantine.more': 'Mostra messaggi meno recenti',
  'quarantine.none': 'La quarantena è vuota',
  'quarantine.noneText':
    'I messaggi che arrivano all’URL del webhook ma non sono eventi HireHop validi vengono conservati qui per intero, con il motivo. Non va perso nulla.',
  'quarantine.noneLeftText':
    'I messaggi che arrivano all’URL del webhook ma non sono eventi HireHop validi vengono conservati qui per intero, con il motivo. {dropped}',
  'quarantine.choose': 'Scelga un messaggio',
  'quarantine.chooseText': 'Vedrà perché è in quarantena e che cosa può fare.',
  'quarantine.droppedOfDay':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente} other {sono stati eliminati # messaggi meno recenti}} (data di ricezione: {day}). La quarantena contiene al massimo 10.000 messaggi o 64 MB.',
  'quarantine.droppedOfDays':
    'Per fare spazio {count, plural, one {è stato eliminato # messaggio meno recente} other {sono stati eliminati # messaggi meno recenti}} (ricezione: {from} – {to}). La quarantena contiene al massimo 10.000 messaggi o 64 MB.',

  'quarantine.acceptAll': 'Accetta tutti',
  'quarantine.acceptAll.question': 'Accettare {count, plural, one {# messaggio come evento} other {# messaggi come eventi}}?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {lo aggiunge} other {li aggiunge}} alla cronologia con l’ora di ricezione. Gli eventi senza la chiave di esportazione attuale vengono contrassegnati come non verificati. I messaggi che non si possono leggere come evento restano qui.',
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
  'quarantine.saidToBe': 'Tipo di contenuto',
  'quarantine.nothingSaid': 'non indicato',
  'quarantine.text': 'Il testo così come è arrivato',
  'quarantine.copyText': 'Copia il testo',
  'quarantine.empty': 'Il messaggio era vuoto.',
  'quarantine.cut': 'Il messaggio è più lungo di quanto mostrato qui. È conservato per intero nella cartella dei dati.',

  'quarantine.accepted': '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# messaggio accettato} other {# messaggi accettati}}, {left, plural, one {# ancora illeggibile} other {# ancora illeggibili}}',
  'quarantine.acceptedNone': '{left, plural, one {# messaggio ancora illeggibile} other {# messaggi ancora illeggibili}}',
  'quarantine.inHistory': '{accepted, plural, one {Ora è} other {Ora sono}} nella cronologia.',
  'quarantine.staying': 'I messaggi che non si possono leggere come evento restano qui.',
  'quarantine.deleted': '{count, plural, one {# messaggio eliminato} other {# messaggi eliminati}}',

  'quarantine.reason.wrong-key.title': 'Chiave di esportazione errata',
  'quarantine.reason.wrong-key.meaning':
    'Il messaggio contiene una chiave di esportazione diversa da quella impostata qui, quindi potrebbe non provenire dal Suo HireHop.',
  'quarantine.reason.no-key.title': 'Nessuna chiave di esportazione',
  'quarantine.reason.no-key.meaning':
    'Il messaggio non contiene una chiave di esportazione, quindi Hopwatch non può sapere se proviene dal Suo HireHop.',
  'quarantine.reason.not-json.title': 'Non è un messaggio di HireHop',
  'quarantine.reason.not-json.meaning':
    'Il testo non è JSON, il formato dei messaggi di HireHop, oppure è stato troncato lungo il percorso.',
  'quarantine.reason.not-utf8.title': 'Caratteri illeggibili',
  'quarantine.reason.not-utf8.meaning': 'Il testo non è in UTF-8, la codifica dei messaggi di HireHop.',
  'quarantine.reason.too-deep.title': 'Troppi livelli annidati',
  'quarantine.reason.too-deep.meaning': 'Il messaggio ha più di 64 livelli annidati. I messaggi di HireHop non ne hanno mai così tanti.',
  'quarantine.reason.not-an-object.title': 'Non è un messaggio di HireHop',
  'quarantine.reason.not-an-object.meaning': 'Il messaggio è un singolo valore o un elenco. HireHop invia un oggetto con campi denominati.',
  'quarantine.reason.no-event-name.title': 'Nessun nome dell’evento',
  'quarantine.reason.no-event-name.meaning':
    'Il messaggio non dice di quale evento si tratta, quindi non può essere aggiunto alla cronologia.',
  'quarantine.reason.bad-encoding.title': 'Decompressione non riuscita',
  'quarantine.reason.bad-encoding.meaning': 'Il messaggio risulta compresso o in forma di modulo, ma non si può leggere come tale.',

  'quarantine.action.wrongKey':
    'Se ha cambiato la chiave in HireHop, inserisca la nuova nelle impostazioni e accetti il messaggio come evento. Altrimenti qualcun altro potrebbe conoscere l’URL del webhook: elimini il messaggio.',
  'quarantine.action.noKey':
    'HireHop invia la chiave con ogni messaggio. Un messaggio che ne è privo è quasi sempre una prova fatta a mano, e può eliminarlo. Se sa che è autentico, lo accetti come evento.',
  'quarantine.action.unreadable':
    'Se succede con i messaggi di HireHop, verifichi che nulla li modifichi tra HireHop e questo computer. Altrimenti elimini il messaggio.',
  'quarantine.action.notHireHop':
    'Probabilmente non proviene da HireHop, ma da una prova fatta a mano o da un altro programma a cui è stato dato questo URL. Può eliminarlo.',
};
