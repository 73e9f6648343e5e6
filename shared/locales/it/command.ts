import type { command as english } from '../en/command.ts';
import type { Translated } from '../translated.ts';

export const command: Translated<typeof english> = {
  'command.about': 'Hopwatch Le notifica ciò che succede in un account HireHop e ne conserva il registro.',
  'command.independent': 'Indipendente da HireHop Ltd.',
  'command.call': 'hopwatch COMANDO [opzioni]',
  'command.callOne': '{call} [opzioni]',
  'command.callHelp': 'hopwatch COMANDO --help',
  'command.options': 'Opzioni:',
  'command.failed': 'hopwatch: {message}',

  'command.value.folder': 'CARTELLA',
  'command.value.file': 'FILE',
  'command.value.format': 'FORMATO',
  'command.value.time': 'T',
  'command.value.glob': 'MODELLO',
  'command.value.number': 'N',
  'command.value.name': 'NOME',
  'command.value.words': 'PAROLE',
  'command.value.hours': 'ORE',
  'command.value.days': 'GIORNI',
  'command.value.address': 'INDIRIZZO',
  'command.value.setting': 'NOME VALORE',
  'command.value.action': 'list|accept|delete [ID…]',

  'command.data': 'la cartella dei dati; se non indicata, quella dell’app desktop',
  'command.since': 'ricevuti a partire da questa data o ora',
  'command.until': 'ricevuti prima di quest’ora; se è una data, il giorno è compreso',
  'command.event': 'nome dell’evento; * sta per qualsiasi testo: "job.*"',
  'command.job': 'numero del lavoro',
  'command.user': 'parte del nome dell’utente',
  'command.text': 'parole che devono comparire tutte nel messaggio',

  'command.wrong.command': 'Il comando «{given}» non esiste',
  'command.wrong.option': 'L’opzione «{given}» non esiste',
  'command.wrong.noOption': 'hopwatch {command} non ha l’opzione {option}',
  'command.wrong.needsValue': '{option} richiede un valore',
  'command.wrong.takesNoValue': '{option} non accetta valori',
  'command.wrong.twice': '{option} è stata indicata due volte',
  'command.wrong.appArgument': 'L’app non accetta «{given}»',
  'command.wrong.unreadable': 'Le opzioni non sono leggibili',
  'command.wrong.argument': '«hopwatch {command}» non accetta «{given}»',
  'command.wrong.number': '{option} richiede un numero intero da {min} a {max}, non «{given}»',
  'command.wrong.time': '{option} richiede una data o un’ora, non «{given}»',
  'command.wrong.noFormat': '«hopwatch export» richiede --format',
  'command.wrong.format': 'Il formato «{given}» non esiste',
  'command.hint.didYouMean': 'Forse intendeva {best}? Disponibili: {known}.',
  'command.hint.known': 'Disponibili: {known}.',
  'command.hint.help': 'Veda «hopwatch {command} --help».',
  'command.hint.correct': 'Corregga e riprovi.',
  'command.hint.once': 'Lo indichi una sola volta.',
  'command.hint.app': 'L’app accetta --data CARTELLA e --hidden. Per i comandi, esegua «hopwatch --help».',
  'command.hint.time': 'Lo scriva così: {examples}.',
  'command.hint.out': 'Indichi il file con --out FILE.',
  'command.hint.example': 'Per esempio: {call}',

  'command.newFolder': '{folder} non conteneva dati di Hopwatch, quindi è stata creata una nuova cartella dei dati.',

  'command.backup.summary':
    'Copia la cronologia, le impostazioni e la quarantena in un unico file. Si può usare anche con Hopwatch in esecuzione.',
  'command.backup.out': 'il file di destinazione, un archivio tar compresso con gzip',
  'command.backup.whole':
    'Contiene tutti gli eventi confermati fino a quel momento. Un file già esistente con lo stesso nome viene sostituito quando il nuovo è completo.',
  'command.backup.secret':
    'Il file contiene il segreto dell’URL del webhook e i dati dei Suoi clienti: lo custodisca con la stessa cura della cartella dei dati.',
  'command.backup.restore': 'Per ripristinarlo: hopwatch restore FILE --data CARTELLA',
  'command.backup.needsOut': '«hopwatch backup» richiede --out FILE',
  'command.backup.notStdout': 'Un backup non si può scrivere sullo standard output',
  'command.backup.done': 'Backup di {count, plural, one {{count} evento} other {{count} eventi}} in {file}',
  'command.backup.damaged':
    '{count, plural, one {{count} riga danneggiata è stata copiata così com’è} other {{count} righe danneggiate sono state copiate così come sono}}. Esegua «hopwatch verify» per i dettagli.',

  'command.restore.summary': 'Crea una cartella dei dati da un backup. La cartella deve essere vuota o non esistere ancora.',
  'command.restore.whole': 'La cartella compare quando tutto è stato estratto e verificato. Se qualcosa non riesce, non ne resta nulla.',
  'command.restore.needsFile': '«hopwatch restore» richiede un file',
  'command.restore.done': '{count, plural, one {{count} evento ripristinato} other {{count} eventi ripristinati}} in {folder}',
  'command.restore.damaged': 'I dati erano già danneggiati al momento del backup. Esegua «hopwatch verify» per i dettagli.',

  'command.doctor.summary':
    'Controlla tutto ciò che serve perché i messaggi di HireHop arrivino e indica che cosa fare se qualcosa non va.',
  'command.doctor.offline': 'non consulta la rete: né nomi né orologio',
  'command.doctor.json': 'mostra i risultati come elenco JSON',
  'command.doctor.exit': 'Codice di uscita: 1 se qualcosa non va.',
  'command.doctor.sign.good': 'ok',
  'command.doctor.sign.warning': 'attenzione',
  'command.doctor.sign.bad': 'ERRORE',
  'command.doctor.sign.unknown': '?',
  'command.doctor.finding': '{sign} {about}: {found}',

  'command.status.summary':
    'Indica se Hopwatch è in esecuzione, in ascolto e raggiungibile da Internet. Si può usare anche con l’app aperta.',
  'command.status.json': 'mostra tutto come un unico oggetto JSON',
  'command.status.exit': 'Codice di uscita: 0 se tutto va bene; 1 se ci sono problemi, se è arrestato o non in esecuzione.',
  'command.status.overall.healthy': 'Stato generale: tutto bene.',
  'command.status.overall.degraded': 'Stato generale: con problemi.',
  'command.status.overall.stopped': 'Stato generale: arrestato.',
  'command.status.notRunning': 'Hopwatch non è in esecuzione con questa cartella dei dati.',
  'command.status.runs': '{program} è in esecuzione (processo {pid}, avvio: {since}).',
  'command.status.listener.stopped': 'Ascolto: arrestato.',
  'command.status.listener.listening': 'Ascolto: su {host}, porta {port}.',
  'command.status.listener.silent': 'Ascolto: dovrebbe essere su {host}, porta {port}, ma lì non risponde nulla.',
  'command.status.address': 'Indirizzo pubblico: {words}.',
  'command.status.address.checked': 'Indirizzo pubblico: {words} (verifica: {time}).',
  'command.status.key.set': 'Chiave di esportazione: impostata.',
  'command.status.key.missing': 'Chiave di esportazione: non impostata; gli eventi vengono registrati come non verificati.',
  'command.status.events': 'Eventi: {events}; non letti: {unread}; in quarantena: {quarantined}.',
  'command.status.action': 'Che cosa fare: {action}',

  'command.export.summary': 'Esporta la cronologia. Si può usare anche con Hopwatch in esecuzione.',
  'command.export.format': 'csv, xlsx, ndjson o json',
  'command.export.out': 'il file di destinazione; con - o se non indicato, lo standard output',
  'command.export.done': '{count, plural, one {{count} evento scritto} other {{count} eventi scritti}} in {file}',

  'command.import.summary': 'Importa eventi in NDJSON o JSON: messaggi così come li invia HireHop o una precedente esportazione.',
  'command.import.known': 'Gli eventi già presenti nella cronologia non vengono importati di nuovo.',
  'command.import.quiet':
    'Gli eventi importati non generano notifiche e contano come letti. Un evento esportato mantiene l’ora di ricezione; un messaggio prende l’ora di invio.',
  'command.import.reason.not-json': 'non è JSON',
  'command.import.reason.too-deep': 'ha troppi livelli annidati',
  'command.import.reason.not-an-object': 'non è un oggetto JSON',
  'command.import.reason.no-event-name': 'manca il nome dell’evento',
  'command.import.reason.not-utf8': 'non è testo UTF-8: salvi il file come UTF-8',
  'command.import.reason.too-long': 'supera i 64 MiB',
  'command.import.reason.cut-off': 'il file si interrompe a metà del suo elenco',
  'command.import.needsFile': '«hopwatch import» richiede un file',
  'command.import.done':
    '{added, plural, one {{added} nuovo} other {{added} nuovi}}, {known, plural, one {{known} già noto} other {{known} già noti}}, {rest, plural, one {{rest} non riconosciuto} other {{rest} non riconosciuti}}',
  'command.import.more': '… e {count, plural, one {un’altra riga non riconosciuta} other {altre {count} righe non riconosciute}}',

  'command.listen.summary': 'Riceve i webhook e li registra, senza finestra.',
  'command.listen.port': 'la porta per questa esecuzione; 0 ne usa una libera qualsiasi. Se non indicata, quella delle impostazioni',
  'command.listen.host': 'l’indirizzo su cui ascoltare. Se non indicato, 127.0.0.1',
  'command.listen.tunnel': 'come HireHop raggiunge questo computer durante questa esecuzione: {forms}',
  'command.listen.events': 'mostra una riga JSON per ogni evento registrato',
  'command.listen.firstLine': 'La prima riga sullo standard output è JSON: {line}. SIGTERM o Ctrl+C chiudono il programma correttamente.',
  'command.listen.publicUrl':
    'Se c’è un indirizzo pubblico, viene mostrata una riga {line} appena è noto e ogni volta che cambia. Inserisca quell’URL in HireHop.',
  'command.listen.wrongTunnel': '--tunnel non accetta «{given}»',
  'command.listen.room': 'C’è di nuovo spazio: gli eventi vengono registrati.',
  'command.listen.index': 'Ricostruzione dell’indice della cronologia: {percent} %',
  'command.listen.mute': 'Non è più possibile scrivere sullo standard output ({reason}). Gli eventi continuano a essere registrati.',
  'command.listen.noKey':
    'Nessuna chiave di esportazione è impostata: gli eventi vengono registrati e contrassegnati come non verificati. La imposti con «hopwatch set exportKey CHIAVE».',

  'command.prune.summary':
    'Elimina definitivamente gli eventi più vecchi, per età o per numero, e indica quali. Con --dry-run li indica soltanto.',
  'command.prune.olderThan': 'elimina gli eventi ricevuti prima di questo periodo',
  'command.prune.keep': 'elimina tutti gli eventi tranne gli N più recenti',
  'command.prune.dryRun': 'non elimina nulla',
  'command.prune.files':
    'Conta l’ora in cui gli eventi sono stati ricevuti, non l’ordine di arrivo; un file che contiene anche altri eventi viene riscritto. Se tutti sono arrivati in ordine cronologico, il file più recente resta sempre, e --keep elimina interi file di circa 4.000 eventi, quindi ne possono restare fino ad altrettanti in più.',
  'command.prune.going':
    '{count, plural, one {Eliminazione di # evento ricevuto} other {Eliminazione di # eventi ricevuti}} tra {oldest} e {newest}.',
  'command.prune.needsPolicy': '«hopwatch prune» richiede --older-than o --keep',
  'command.prune.tryFirst': 'Provi prima con --dry-run.',

  'command.quarantine.summary': 'Elenca i messaggi in quarantena, li accetta come eventi o li elimina.',
  'command.quarantine.all': 'li accetta o elimina tutti',
  'command.quarantine.list':
    'mostra una riga JSON per messaggio, dal meno recente: {line}. Il corpo è completo, con la chiave di esportazione se la contiene; se non è UTF-8, è in base64. Si può usare anche con Hopwatch in esecuzione.',
  'command.quarantine.accept':
    'li registra come eventi con la loro ora di arrivo. La chiave di esportazione non è richiesta: gli eventi con una chiave diversa da quella impostata vengono contrassegnati come non verificati. I messaggi che non si possono leggere come evento restano in quarantena; in quel caso il codice di uscita è 1.',
  'command.quarantine.delete': 'li elimina definitivamente.',
  'command.quarantine.dropped':
    'Per fare spazio {count, plural, one {è stato eliminato {count} messaggio ricevuto} other {sono stati eliminati {count} messaggi ricevuti}} tra {oldest} e {newest}.',
  'command.quarantine.accepted':
    '{accepted, plural, one {{accepted} accettato} other {{accepted} accettati}}, {left, plural, one {{left} non riconosciuto} other {{left} non riconosciuti}}',
  'command.quarantine.left':
    'I messaggi che non si possono leggere come evento restano in quarantena: «hopwatch quarantine list» indica il motivo.',
  'command.quarantine.deleted': '{count, plural, one {{count} eliminato} other {{count} eliminati}}',
  'command.quarantine.noMessage': 'Non c’è alcun messaggio {id} in quarantena.',
  'command.quarantine.idsOrAll': '«hopwatch quarantine {action}» accetta ID o --all, non entrambi',
  'command.quarantine.needsIds': '«hopwatch quarantine {action}» richiede gli ID dei messaggi, o --all',
  'command.quarantine.noId': '«{given}» non è l’ID di un messaggio',
  'command.quarantine.ids': 'Esegua «hopwatch quarantine list» per vedere gli ID.',
  'command.quarantine.needsAction': 'Manca l’azione per «hopwatch quarantine»',
  'command.quarantine.wrongAction': '«hopwatch quarantine» non accetta l’azione «{given}»',
  'command.quarantine.listTakesNone': '«hopwatch quarantine list» non accetta né ID né --all',
  'command.quarantine.listsAll': 'Li elenca tutti.',

  'command.renewUrl.summary': 'Crea un nuovo URL del webhook. Il vecchio continua a funzionare per un certo tempo.',
  'command.renewUrl.keepOld':
    'per quanto tempo continua a funzionare il vecchio URL, da 0 a {max}; se non indicato, {usual}. Con 0 il vecchio e tutti i precedenti vengono disattivati subito',
  'command.renewUrl.ends':
    'Il nuovo URL viene mostrato sullo standard output. Lo inserisca in HireHop prima che il vecchio smetta di funzionare: i messaggi inviati a un URL disattivato vengono rifiutati.',
  'command.renewUrl.ended': 'Tutti gli URL precedenti sono stati disattivati.',
  'command.renewUrl.goesOn': 'Il vecchio URL continua a funzionare per {hours, plural, one {un’ora} other {{hours} ore}}.',

  'command.verify.summary':
    'Legge tutti i dati e segnala i danni in JSON. Si può usare anche con Hopwatch in esecuzione; non modifica nulla.',
  'command.verify.exit': 'Codice di uscita 0: tutto è intatto. 1: qualcosa è danneggiato; il rapporto indica che cosa, dove e quanto.',

  'command.set.summary': 'Cambia un’impostazione.',
  'command.set.settings': 'Impostazioni:',
  'command.set.done': '{name}: salvato.',
  'command.set.needsSetting': '«hopwatch set» richiede un’impostazione e il suo valore',
  'command.set.noSetting': 'L’impostazione «{given}» non esiste',
  'command.set.oneValue': '«hopwatch set {name}» richiede esattamente un valore',
  'command.set.quotes': 'Metta tra virgolette i valori con spazi.',
  'command.set.wrong.switch': 'Accetta on oppure off, non «{given}».',
  'command.set.wrong.storm': 'Lo scriva così: "5 in 10", non «{given}».',
  'command.set.wrong.quietHours':
    'Impossibile leggere «{given}». Scriva giorni e orari così: "lun-ven 18:00-08:00, sab-dom 00:00-24:00", oppure "" per nessuno.',
  'command.set.wrong.time': '«{given}» non è una data con ora. La scriva così: {examples}, oppure "" per terminare la pausa.',
  'command.set.wrong.past': '«{given}» è nel passato. Indichi un’ora futura, oppure "" per terminare la pausa.',
  'command.set.wrong.noFile': 'Impossibile leggere {file}: {reason}.',
  'command.set.wrong.noJson': '{file} non è JSON: {reason}.',
  'command.set.wrong.rules': '{file}, in {where}: {reason}.',
  'command.set.hint.rules':
    'Il file contiene il valore di «rules» di un settings.json. Usi "" al posto di un file per ripristinare le regole iniziali.',
  'command.set.whole': 'l’intero file',

  'command.setting.exportKey': 'la chiave di esportazione del Suo account HireHop; "" la rimuove',
  'command.setting.port': 'la porta su cui ascoltare, da 1024 a 65535',
  'command.setting.baseUrl': 'l’indirizzo del Suo HireHop, per esempio {example}',
  'command.setting.notifications': 'notifiche sul desktop: on oppure off',
  'command.setting.bodyLimitMiB': 'la dimensione massima di un messaggio, in MiB, da 1 a {max}',
  'command.setting.preview': 'che cosa mostrano le notifiche: full (tutto), type (il tipo) o none (niente)',
  'command.setting.storm': 'quando molti eventi diventano una notifica di riepilogo, per esempio "5 in 10": eventi in secondi',
  'command.setting.quietHours': 'quando non vengono mostrate notifiche, per esempio "lun-ven 18:00-08:00, sab-dom 00:00-24:00"; "" per mai',
  'command.setting.urgentBreaksThrough':
    'se gli eventi urgenti vengono notificati anche nelle ore di silenzio e nelle pause: on oppure off',
  'command.setting.pausedUntil': 'fino a quando le notifiche sono sospese, per esempio 2026-03-29T07:50; "" termina la pausa',
  'command.setting.me': 'il Suo nome o indirizzo e-mail in HireHop, per le regole su ciò che fa Lei',
  'command.setting.rules': 'un file JSON con regole di notifica; "" ripristina le regole iniziali',
  'command.setting.tunnel': 'come HireHop raggiunge questo computer: {forms}; «restored» conferma quello di un backup',
  'command.setting.sshPassphrase': 'la passphrase della chiave SSH; "" la rimuove',
  'command.setting.ngrokToken': 'l’authtoken del Suo account ngrok; "" lo rimuove',
  'command.setting.updates': 'se Hopwatch cerca e scarica nuove versioni: on oppure off',
  'command.setting.language': 'la lingua: {choices}',
};
