import type { command as english } from '../en/command.ts';
import type { Translated } from '../translated.ts';

export const command: Translated<typeof english> = {
  'command.about': 'Hopwatch benachrichtigt Sie über alles, was in einem HireHop-Konto geschieht, und bewahrt den Verlauf auf.',
  'command.independent': 'Unabhängig von HireHop Ltd.',
  'command.call': 'hopwatch BEFEHL [Optionen]',
  'command.callOne': '{call} [Optionen]',
  'command.callHelp': 'hopwatch BEFEHL --help',
  'command.options': 'Optionen:',
  'command.failed': 'hopwatch: {message}',

  'command.value.folder': 'ORDNER',
  'command.value.file': 'DATEI',
  'command.value.format': 'FORMAT',
  'command.value.time': 'ZEIT',
  'command.value.glob': 'MUSTER',
  'command.value.number': 'N',
  'command.value.name': 'NAME',
  'command.value.words': 'WÖRTER',
  'command.value.hours': 'STUNDEN',
  'command.value.days': 'TAGE',
  'command.value.address': 'ADRESSE',
  'command.value.setting': 'NAME WERT',
  'command.value.action': 'list|accept|delete [ID…]',

  'command.data': 'der Datenordner; ohne Angabe der eigene der Desktop-App',
  'command.since': 'empfangen ab diesem Datum oder dieser Zeit',
  'command.until': 'empfangen vor dieser Zeit; ein Datum schließt seinen Tag ein',
  'command.event': 'Name des Ereignisses; * steht für beliebige Zeichen: "job.*"',
  'command.job': 'Auftragsnummer',
  'command.user': 'ein Teil des Benutzernamens',
  'command.text': 'Wörter, die alle in der Nachricht stehen müssen',

  'command.wrong.command': 'Den Befehl „{given}“ gibt es nicht',
  'command.wrong.option': 'Die Option „{given}“ gibt es nicht',
  'command.wrong.noOption': 'hopwatch {command} hat keine Option {option}',
  'command.wrong.needsValue': '{option} braucht einen Wert',
  'command.wrong.takesNoValue': '{option} erwartet keinen Wert',
  'command.wrong.twice': '{option} wurde zweimal angegeben',
  'command.wrong.appArgument': 'Die App akzeptiert „{given}“ nicht',
  'command.wrong.unreadable': 'Die Optionen sind nicht lesbar',
  'command.wrong.argument': '„hopwatch {command}“ akzeptiert „{given}“ nicht',
  'command.wrong.number': '{option} erwartet eine ganze Zahl von {min} bis {max}, nicht „{given}“',
  'command.wrong.time': '{option} erwartet ein Datum oder eine Zeit, nicht „{given}“',
  'command.wrong.noFormat': '„hopwatch export“ braucht --format',
  'command.wrong.format': 'Das Format „{given}“ gibt es nicht',
  'command.hint.didYouMean': 'Meinten Sie {best}? Verfügbar: {known}.',
  'command.hint.known': 'Verfügbar: {known}.',
  'command.hint.help': 'Siehe „hopwatch {command} --help“.',
  'command.hint.correct': 'Korrigieren Sie das und versuchen Sie es erneut.',
  'command.hint.once': 'Geben Sie es nur einmal an.',
  'command.hint.app': 'Die App akzeptiert --data ORDNER und --hidden. Die Befehle zeigt „hopwatch --help“.',
  'command.hint.time': 'Schreiben Sie zum Beispiel {examples}.',
  'command.hint.out': 'Geben Sie die Datei mit --out DATEI an.',
  'command.hint.example': 'Zum Beispiel: {call}',

  'command.newFolder': '{folder} enthielt keine Hopwatch-Daten, daher wurde ein neuer Datenordner angelegt.',

  'command.backup.summary':
    'Kopiert Verlauf, Einstellungen und Quarantäne in eine einzige Datei. Funktioniert auch, während Hopwatch läuft.',
  'command.backup.out': 'die Zieldatei, ein mit gzip komprimiertes tar-Archiv',
  'command.backup.whole':
    'Sie enthält jedes zuvor bestätigte Ereignis. Eine vorhandene Datei dieses Namens wird ersetzt, sobald die neue vollständig ist.',
  'command.backup.secret':
    'Die Datei enthält das Geheimnis der Webhook-URL und die Daten Ihrer Kunden: Schützen Sie sie ebenso gut wie den Datenordner.',
  'command.backup.restore': 'Wiederherstellen mit: hopwatch restore DATEI --data ORDNER',
  'command.backup.needsOut': '„hopwatch backup“ braucht --out DATEI',
  'command.backup.notStdout': 'Eine Sicherung wird nicht auf die Standardausgabe geschrieben',
  'command.backup.done': '{count, plural, one {{count} Ereignis} other {{count} Ereignisse}} in {file} gesichert',
  'command.backup.damaged':
    '{count, plural, one {{count} beschädigte Zeile wurde unverändert kopiert} other {{count} beschädigte Zeilen wurden unverändert kopiert}}. Details zeigt „hopwatch verify“.',

  'command.restore.summary': 'Legt aus einer Sicherung einen Datenordner an. Der Ordner muss leer sein oder darf noch nicht existieren.',
  'command.restore.whole': 'Der Ordner erscheint, sobald alles entpackt und geprüft ist. Misslingt das, bleibt nichts davon zurück.',
  'command.restore.needsFile': '„hopwatch restore“ braucht eine Datei',
  'command.restore.done': '{count, plural, one {{count} Ereignis} other {{count} Ereignisse}} in {folder} wiederhergestellt',
  'command.restore.damaged': 'Die Daten waren schon bei der Sicherung beschädigt. Details zeigt „hopwatch verify“.',

  'command.doctor.summary':
    'Prüft alles, was die Nachrichten von HireHop zum Ankommen brauchen, und sagt, was bei einem Problem zu tun ist.',
  'command.doctor.offline': 'fragt nichts im Netz ab: weder Namen noch Uhrzeit',
  'command.doctor.json': 'gibt die Befunde als JSON-Array aus',
  'command.doctor.exit': 'Exit-Status: 1, wenn etwas nicht stimmt.',
  'command.doctor.sign.good': 'ok',
  'command.doctor.sign.warning': 'warn',
  'command.doctor.sign.bad': 'FEHLER',
  'command.doctor.sign.unknown': '?',
  'command.doctor.finding': '{sign} {about}: {found}',

  'command.status.summary':
    'Zeigt, ob Hopwatch läuft, empfangsbereit und aus dem Internet erreichbar ist. Funktioniert auch neben der laufenden App.',
  'command.status.json': 'gibt alles als ein JSON-Objekt aus',
  'command.status.exit': 'Exit-Status: 0 bei „in Ordnung“; 1 bei „eingeschränkt“, „angehalten“ oder wenn Hopwatch nicht läuft.',
  'command.status.overall.healthy': 'Insgesamt: in Ordnung.',
  'command.status.overall.degraded': 'Insgesamt: eingeschränkt.',
  'command.status.overall.stopped': 'Insgesamt: angehalten.',
  'command.status.notRunning': 'Mit diesem Datenordner läuft kein Hopwatch.',
  'command.status.runs': '{program} läuft (Prozess {pid}, seit {since}).',
  'command.status.listener.stopped': 'Empfang: angehalten.',
  'command.status.listener.listening': 'Empfang: bereit auf {host}, Port {port}.',
  'command.status.listener.silent': 'Empfang: sollte auf {host}, Port {port}, bereit sein, aber dort antwortet nichts.',
  'command.status.address': 'Öffentliche Adresse: {words}.',
  'command.status.address.checked': 'Öffentliche Adresse: {words}, geprüft: {time}.',
  'command.status.key.set': 'Exportschlüssel: hinterlegt.',
  'command.status.key.missing': 'Exportschlüssel: nicht hinterlegt, Ereignisse werden als ungeprüft aufgezeichnet.',
  'command.status.events': 'Ereignisse: {events}, ungelesen: {unread}, in Quarantäne: {quarantined}.',
  'command.status.action': 'Was zu tun ist: {action}',

  'command.export.summary': 'Exportiert den Verlauf. Funktioniert auch, während Hopwatch läuft.',
  'command.export.format': 'csv, xlsx, ndjson oder json',
  'command.export.out': 'die Zieldatei; - oder keine Angabe schreibt auf die Standardausgabe',
  'command.export.done': '{count, plural, one {{count} Ereignis} other {{count} Ereignisse}} in {file} geschrieben',

  'command.import.summary': 'Importiert Ereignisse: Nachrichten, wie HireHop sie sendet, oder einen früheren Export, als NDJSON oder JSON.',
  'command.import.known': 'Ereignisse, die schon im Verlauf stehen, werden nicht noch einmal importiert.',
  'command.import.quiet':
    'Importierte Ereignisse lösen keine Benachrichtigungen aus und gelten als gelesen. Ein exportiertes Ereignis behält seine Empfangszeit; eine Nachricht erhält ihre Sendezeit.',
  'command.import.reason.not-json': 'das ist kein JSON',
  'command.import.reason.too-deep': 'das ist zu tief verschachtelt',
  'command.import.reason.not-an-object': 'das ist kein JSON-Objekt',
  'command.import.reason.no-event-name': 'darin fehlt der Ereignisname',
  'command.import.reason.not-utf8': 'das ist kein UTF-8-Text: Speichern Sie die Datei als UTF-8',
  'command.import.reason.too-long': 'das ist länger als 64 MiB',
  'command.import.reason.cut-off': 'die Datei endet mitten in ihrer Liste',
  'command.import.needsFile': '„hopwatch import“ braucht eine Datei',
  'command.import.done': '{added} neu, {known} bekannt, {rest} nicht verstanden',
  'command.import.more':
    '… und {count, plural, one {{count} weitere Zeile, die nicht verstanden wurde} other {{count} weitere Zeilen, die nicht verstanden wurden}}',

  'command.listen.summary': 'Empfängt Webhooks und zeichnet sie auf, ohne Fenster.',
  'command.listen.port': 'der Port für diesen Lauf; 0 nimmt irgendeinen freien. Standard: der Port aus den Einstellungen',
  'command.listen.host': 'die Adresse für den Empfang. Standard: 127.0.0.1',
  'command.listen.tunnel': 'wie HireHop diesen Computer erreicht, für diesen Lauf: {forms}',
  'command.listen.events': 'gibt für jedes aufgezeichnete Ereignis eine JSON-Zeile aus',
  'command.listen.firstLine': 'Die erste Zeile der Standardausgabe ist JSON: {line}. SIGTERM oder Strg+C beendet den Befehl sauber.',
  'command.listen.publicUrl':
    'Mit einer öffentlichen Adresse folgt eine Zeile {line}, sobald sie bekannt ist, und erneut bei jeder Änderung. Tragen Sie diese URL in HireHop ein.',
  'command.listen.wrongTunnel': '--tunnel akzeptiert „{given}“ nicht',
  'command.listen.room': 'Es ist wieder Platz: Ereignisse werden aufgezeichnet.',
  'command.listen.index': 'Der Index des Verlaufs wird neu aufgebaut: {percent} %',
  'command.listen.mute': 'Auf stdout können keine Zeilen mehr ausgegeben werden ({reason}). Ereignisse werden weiter aufgezeichnet.',
  'command.listen.noKey':
    'Es ist kein Exportschlüssel hinterlegt: Ereignisse werden aufgezeichnet und als ungeprüft gekennzeichnet. Hinterlegen Sie ihn mit „hopwatch set exportKey SCHLÜSSEL“.',

  'command.prune.summary':
    'Löscht die ältesten Ereignisse endgültig, nach Alter oder Anzahl, und zeigt, welche. Mit --dry-run wird nur angezeigt, welche.',
  'command.prune.olderThan': 'Ereignisse, die vor längerer Zeit empfangen wurden, dürfen gelöscht werden',
  'command.prune.keep': 'alle außer den neuesten N Ereignissen dürfen gelöscht werden',
  'command.prune.dryRun': 'löscht nichts',
  'command.prune.files':
    'Es zählt, wann Ereignisse empfangen wurden, nicht in welcher Reihenfolge; eine Datei, die auch andere enthält, wird neu geschrieben. Kamen alle in zeitlicher Reihenfolge, bleibt die neueste Datei auf jeden Fall erhalten, und --keep löscht ganze Dateien mit etwa 4.000 Ereignissen; es können also bis zu so viele mehr übrig bleiben.',
  'command.prune.going':
    '{count, plural, one {# Ereignis wird} other {# Ereignisse werden}} gelöscht, empfangen von {oldest} bis {newest}.',
  'command.prune.needsPolicy': '„hopwatch prune“ braucht --older-than oder --keep',
  'command.prune.tryFirst': 'Versuchen Sie es zuerst mit --dry-run.',

  'command.quarantine.summary': 'Zeigt Nachrichten in der Quarantäne, übernimmt sie als Ereignisse oder löscht sie.',
  'command.quarantine.all': 'übernimmt oder löscht alle',
  'command.quarantine.list':
    'gibt für jede Nachricht eine JSON-Zeile aus, die älteste zuerst: {line}. Der Inhalt ist vollständig, mit dem Exportschlüssel, falls er einen enthält; ist er nicht in UTF-8, steht er als base64 da. Funktioniert auch, während Hopwatch läuft.',
  'command.quarantine.accept':
    'zeichnet sie als Ereignisse auf, mit der Zeit, zu der sie kamen. Der Exportschlüssel ist keine Bedingung: Ereignisse, deren Schlüssel nicht der hinterlegte ist, werden als ungeprüft gekennzeichnet. Nachrichten, die nicht als Ereignis lesbar sind, bleiben; der Exit-Status ist dann 1.',
  'command.quarantine.delete': 'löscht sie endgültig.',
  'command.quarantine.dropped':
    '{count, plural, one {{count} Nachricht wurde} other {{count} Nachrichten wurden}} gelöscht, um Platz zu schaffen, empfangen von {oldest} bis {newest}.',
  'command.quarantine.accepted': '{accepted} übernommen, {left} nicht verstanden',
  'command.quarantine.left':
    'Nachrichten, die nicht als Ereignis lesbar sind, bleiben in der Quarantäne: „hopwatch quarantine list“ zeigt, warum.',
  'command.quarantine.deleted': '{count} gelöscht',
  'command.quarantine.noMessage': 'In der Quarantäne gibt es keine Nachricht {id}.',
  'command.quarantine.idsOrAll': '„hopwatch quarantine {action}“ erwartet IDs oder --all, nicht beides',
  'command.quarantine.needsIds': '„hopwatch quarantine {action}“ braucht die IDs der Nachrichten oder --all',
  'command.quarantine.noId': '„{given}“ ist keine ID einer Nachricht',
  'command.quarantine.ids': 'Die IDs zeigt „hopwatch quarantine list“.',
  'command.quarantine.needsAction': '„hopwatch quarantine“ braucht eine Aktion',
  'command.quarantine.wrongAction': '„hopwatch quarantine“ kennt die Aktion „{given}“ nicht',
  'command.quarantine.listTakesNone': '„hopwatch quarantine list“ erwartet weder IDs noch --all',
  'command.quarantine.listsAll': 'Der Befehl zeigt alle.',

  'command.renewUrl.summary': 'Erzeugt eine neue Webhook-URL. Die alte funktioniert noch eine Zeit lang.',
  'command.renewUrl.keepOld':
    'wie lange die alte URL noch funktioniert, 0 bis {max}; Standard: {usual}. 0 beendet sie und alle früheren sofort',
  'command.renewUrl.ends':
    'Die neue URL wird auf der Standardausgabe ausgegeben. Tragen Sie sie in HireHop ein, bevor die alte abläuft: Nachrichten an eine abgelaufene URL werden abgelehnt.',
  'command.renewUrl.ended': 'Alle früheren URLs sind abgelaufen.',
  'command.renewUrl.goesOn': 'Die alte URL funktioniert noch {hours, plural, one {eine Stunde} other {{hours} Stunden}}.',

  'command.verify.summary': 'Liest alles und meldet Schäden als JSON. Funktioniert auch, während Hopwatch läuft; ändert nichts.',
  'command.verify.exit': 'Exit-Status 0: Alles ist unversehrt. 1: Etwas ist beschädigt; der Bericht sagt, was, wo und wie viel.',

  'command.set.summary': 'Ändert eine Einstellung.',
  'command.set.settings': 'Einstellungen:',
  'command.set.done': '{name} ist gespeichert.',
  'command.set.needsSetting': '„hopwatch set“ braucht eine Einstellung und ihren Wert',
  'command.set.noSetting': 'Die Einstellung „{given}“ gibt es nicht',
  'command.set.oneValue': '„hopwatch set {name}“ braucht genau einen Wert',
  'command.set.quotes': 'Setzen Sie einen Wert mit Leerzeichen in Anführungszeichen.',
  'command.set.wrong.switch': 'Möglich ist on oder off, nicht „{given}“.',
  'command.set.wrong.storm': 'Die Form ist "5 in 10", nicht „{given}“.',
  'command.set.wrong.quietHours':
    '„{given}“ ist nicht lesbar. Schreiben Sie Tage und Zeiten wie "Mo-Fr 18:00-08:00, Sa-So 00:00-24:00", oder "" für keine.',
  'command.set.wrong.time':
    '„{given}“ ist kein Datum mit Uhrzeit. Schreiben Sie zum Beispiel {examples}, oder "", um die Pause zu beenden.',
  'command.set.wrong.past':
    '„{given}“ liegt in der Vergangenheit. Geben Sie einen künftigen Zeitpunkt an, oder "", um die Pause zu beenden.',
  'command.set.wrong.noFile': '{file} ist nicht lesbar: {reason}.',
  'command.set.wrong.noJson': '{file} ist kein JSON: {reason}.',
  'command.set.wrong.rules': '{file}, bei {where}: {reason}.',
  'command.set.hint.rules':
    'Die Datei enthält den Wert von „rules“ aus einer settings.json. Mit "" statt einer Datei stellen Sie die Standardregeln wieder her.',
  'command.set.whole': 'der ganzen Datei',

  'command.setting.exportKey': 'der Exportschlüssel Ihres HireHop-Kontos; "" entfernt ihn',
  'command.setting.port': 'der Port für den Empfang, 1024 bis 65535',
  'command.setting.baseUrl': 'die Adresse Ihres HireHop, zum Beispiel {example}',
  'command.setting.notifications': 'Desktop-Benachrichtigungen: on oder off',
  'command.setting.bodyLimitMiB': 'die größte zulässige Nachricht in MiB, 1 bis {max}',
  'command.setting.preview': 'wie viel Benachrichtigungen zeigen: full (alles), type (die Art) oder none (nichts)',
  'command.setting.storm':
    'ab wann viele Ereignisse zu einer Sammelbenachrichtigung werden, zum Beispiel "5 in 10": Ereignisse in Sekunden',
  'command.setting.quietHours': 'wann Sie nicht benachrichtigt werden, zum Beispiel "Mo-Fr 18:00-08:00, Sa-So 00:00-24:00"; "" für nie',
  'command.setting.urgentBreaksThrough': 'ob dringende Ereignisse Ruhezeiten und Pausen durchbrechen: on oder off',
  'command.setting.pausedUntil': 'bis wann Benachrichtigungen pausiert sind, zum Beispiel 2026-03-29T07:50; "" beendet die Pause',
  'command.setting.me': 'Ihr eigener Name oder Ihre E-Mail-Adresse in HireHop, für Regeln zu dem, was Sie selbst getan haben',
  'command.setting.rules': 'eine JSON-Datei mit den Benachrichtigungsregeln; "" stellt die Standardregeln wieder her',
  'command.setting.tunnel': 'wie HireHop diesen Computer erreicht: {forms}; „restored“ bestätigt die Adresse aus einer Sicherung',
  'command.setting.sshPassphrase': 'die Passphrase des SSH-Schlüssels; "" entfernt sie',
  'command.setting.ngrokToken': 'das Authtoken Ihres ngrok-Kontos; "" entfernt es',
  'command.setting.updates': 'ob Hopwatch nach neuen Versionen sucht und sie lädt: on oder off',
  'command.setting.language': 'die Sprache: {choices}',
};
