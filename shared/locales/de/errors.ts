import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

export const errors: Translated<typeof english> = {
  'error.port-taken.title': 'Port {port} ist von einem anderen Programm belegt',
  'error.port-taken.meaning': 'Hopwatch ist nicht empfangsbereit: Nichts, was HireHop sendet, kann ankommen.',
  'error.port-taken.action':
    'Schließen Sie das Programm, das Port {port} verwendet, und versuchen Sie es erneut, oder wählen Sie einen anderen Port. Mit einem anderen Port ändert sich die Webhook-URL: HireHop braucht dann die neue.',
  'error.port-denied.title': 'Dieser Computer erlaubt Hopwatch nicht, Port {port} zu verwenden',
  'error.port-denied.meaning': 'Hopwatch ist nicht empfangsbereit: Nichts, was HireHop sendet, kann ankommen.',
  'error.port-denied.action': 'Wählen Sie in den Einstellungen einen Port zwischen 1024 und 65535.',
  'error.host-unavailable.title': '{host} ist keine Adresse dieses Computers',
  'error.host-unavailable.meaning': 'Hopwatch ist nicht empfangsbereit: Nichts, was HireHop sendet, kann ankommen.',
  'error.host-unavailable.action': 'Verwenden Sie 127.0.0.1 oder eine Adresse, die dieser Computer hat.',
  'error.listener-failed.title': 'Der Empfang konnte nicht gestartet werden',
  'error.listener-failed.meaning': 'Nichts, was HireHop sendet, kann ankommen. Das System meldet: {reason}.',
  'error.listener-failed.action': 'Wählen Sie in den Einstellungen einen anderen Port, oder starten Sie Hopwatch neu.',
  'error.folder-locked.title': 'Ein anderes Hopwatch verwendet diesen Datenordner',
  'error.folder-locked.meaning': '{holder} schreibt in {folder}, und das darf immer nur ein Programm.',
  'error.folder-locked.action': 'Verwenden Sie das Fenster jenes Programms, oder beenden Sie es und versuchen Sie es erneut.',
  'error.folder-locked-elsewhere.title': 'Hopwatch auf einem anderen Computer verwendet diesen Datenordner',
  'error.folder-locked-elsewhere.meaning': '{holder} schreibt in {folder}, und das darf immer nur ein Programm.',
  'error.folder-locked-elsewhere.action':
    'Verwenden Sie Hopwatch dort, oder beenden Sie es und versuchen Sie es erneut. Wurde es unerwartet beendet, etwa durch einen Stromausfall, und läuft es sicher nicht mehr, löschen Sie {file} und versuchen Sie es erneut.',
  'error.folder-unusable.title': 'Der Datenordner ist nicht verwendbar',
  'error.folder-unusable.meaning': '{folder}: {reason}.',
  'error.folder-unusable.action':
    'Prüfen Sie, ob der Ordner vorhanden ist, ob Sie darin schreiben dürfen und ob der Datenträger angeschlossen ist.',
  'error.folder-missing.title': 'Hier gibt es keinen Hopwatch-Verlauf',
  'error.folder-missing.meaning': '{folder} enthält keinen Verlauf.',
  'error.folder-missing.action':
    'Prüfen Sie den Ordner, den Sie mit --data angegeben haben. Einen Verlauf legt die App an oder „hopwatch listen“.',
  'error.folder-parent-missing.title': 'Der Ordner, in dem der Datenordner angelegt werden soll, fehlt',
  'error.folder-parent-missing.meaning': '{where} gibt es nicht, darum wurde {folder} nicht angelegt.',
  'error.folder-parent-missing.action': 'Prüfen Sie den mit --data angegebenen Ordner, oder legen Sie zuerst {where} an.',
  'error.folder-shared.title': 'Der Datenordner steht anderen Benutzern offen',
  'error.folder-shared.meaning':
    '{folder} wurde nicht von Hopwatch angelegt, und andere Benutzer dieses Computers können den Inhalt lesen oder ändern. Es wurde nichts geändert.',
  'error.folder-shared.action':
    'Nennen Sie einen Ordner, den es noch nicht gibt, zum Beispiel {where}. Hopwatch legt ihn für Sie allein an.',
  'error.folder-vanished.title': 'Der Datenordner ist nicht mehr da',
  'error.folder-vanished.meaning':
    '{folder} wurde entfernt, umbenannt oder getrennt, während Hopwatch lief. Ereignisse können nicht aufgezeichnet werden, und HireHop sendet abgewiesene Ereignisse nicht noch einmal.',
  'error.folder-vanished.action':
    'Stellen Sie den Ordner an seinen Platz zurück, oder schließen Sie sein Laufwerk an. Die Aufzeichnung geht dann von selbst weiter; wenn nicht, starten Sie Hopwatch neu.',
  'error.folder-taken.title': 'Ein anderes Hopwatch hat den Datenordner übernommen',
  'error.folder-taken.meaning':
    'Jemand hat die Sperre von {folder} entfernt, während dieses Hopwatch lief, und nun schreibt dort ein anderes. Hier können keine Ereignisse aufgezeichnet werden.',
  'error.folder-taken.action': 'Beenden Sie eines der beiden, und starten Sie dann das andere neu.',
  'error.files-vanished.title': 'Aus dem Datenordner wurden Dateien entfernt',
  'error.files-vanished.meaning':
    'Während Hopwatch lief, hat jemand {names} entfernt oder umbenannt. Was noch im Speicher war, wurde neu geschrieben, und die Aufzeichnung geht weiter.',
  'error.files-vanished.action':
    'Sehen Sie mit „Daten prüfen“ nach, ob Ereignisse fehlen. Legen Sie entfernte Dateien aus dem Papierkorb oder einer Sicherung zurück, während Hopwatch nicht läuft.',
  'error.data-missing.title': 'Der Datenordner ist leer und war es nicht',
  'error.data-missing.meaning':
    'Hopwatch verwendete {folder} am {seen}, und die Daten sind nicht mehr da. Es macht mit den Einstellungen und der Webhook-URL von damals weiter, damit nichts weiter verpasst wird.',
  'error.data-missing.action':
    'Wurde der Ordner verschoben oder war sein Laufwerk nicht angeschlossen, beenden Sie Hopwatch und stellen Sie ihn zurück. Stellen Sie sonst eine Sicherung wieder her.',
  'error.data-newer.title': 'Diese Daten stammen von einem neueren Hopwatch',
  'error.data-newer.meaning': '{file} hat das Format {found}; diese Version kennt {known}. Es wurde nichts geändert.',
  'error.data-newer.action': 'Installieren Sie das neuere Hopwatch, oder wählen Sie einen anderen Datenordner.',
  'error.disk-full.title': 'Der Datenträger ist voll',
  'error.disk-full.meaning':
    'In {folder} können keine Ereignisse aufgezeichnet werden, daher werden sie abgelehnt. HireHop sendet sie nicht noch einmal.',
  'error.disk-full.action': 'Schaffen Sie Platz. Die Aufzeichnung geht von selbst weiter, sobald wieder Platz ist.',
  'error.storage-failed.title': 'Ereignisse können nicht aufgezeichnet werden',
  'error.storage-failed.meaning':
    'Das Schreiben in {folder} ist fehlgeschlagen: {reason}. HireHop sendet abgelehnte Ereignisse nicht noch einmal.',
  'error.storage-failed.action':
    'Prüfen Sie den Datenträger und den Ordner. Die Aufzeichnung geht von selbst weiter, sobald das Schreiben gelingt.',
  'error.request-flood.title': 'Es kommen mehr nutzlose Aufrufe, als Hopwatch ansieht',
  'error.request-flood.meaning':
    'Aufrufe {what} kommen so häufig, dass die meisten abgewiesen und nicht aufbewahrt werden. Was aufgezeichnet werden kann, wird weiterhin aufgezeichnet.',
  'error.request-flood.action':
    '{address, select, right {Sehen Sie unter „Zurückgehalten“ nach. Kommt es von HireHop, berichtigen Sie den Exportschlüssel in den Einstellungen; andernfalls erzeugen Sie dort eine neue Webhook-URL.} other {Hört es nicht von selbst auf, probiert jemand Ihre Adresse aus: Erzeugen Sie in den Einstellungen eine neue Webhook-URL, und tragen Sie sie in HireHop ein.}}',
  'error.history-damaged.title': 'Ein Teil des Verlaufs ist beschädigt',
  'error.history-damaged.meaning':
    '{lines, plural, =0 {Ereignisse sind} one {Ein Ereignis ist} other {# Ereignisse sind}} nicht mehr lesbar, in {where}. Alles Lesbare blieb erhalten, und die Dateien wurden nicht verändert.',
  'error.history-damaged.action':
    'Prüfen Sie den Datenträger, und bewahren Sie eine Kopie des Datenordners auf. Näheres zeigt „Alles prüfen“ in den Einstellungen oder „hopwatch verify“.',
  'error.change-failed.title': 'Die Änderung konnte nicht gespeichert werden',
  'error.change-failed.meaning': 'Das Schreiben nach {folder} ist fehlgeschlagen: {reason}. Alles ist, wie es war.',
  'error.change-failed.action': 'Schaffen Sie Platz, oder prüfen Sie den Datenträger und den Ordner, und versuchen Sie es erneut.',
  'error.deletions-restored.title': 'Die Liste der gelöschten Ereignisse war beschädigt und wurde aus ihrer Sicherung wiederhergestellt',
  'error.deletions-restored.meaning': '{file} war nicht lesbar. Zuletzt gelöschte Ereignisse erscheinen möglicherweise wieder.',
  'error.deletions-restored.action': 'Sehen Sie die neuesten Ereignisse durch, und löschen Sie erneut, was nicht dort stehen soll.',
  'error.deletions-lost.title': 'Die Liste der gelöschten Ereignisse war beschädigt und musste neu angelegt werden',
  'error.deletions-lost.meaning':
    '{file} und die Sicherung davon waren nicht lesbar. Gelöschte Ereignisse, die noch auf dem Datenträger waren, erscheinen wieder.',
  'error.deletions-lost.action': 'Löschen Sie diese Ereignisse erneut, und prüfen Sie den Datenträger.',
  'error.erasure-failed.title': 'Gelöschte Ereignisse sind noch auf dem Datenträger',
  'error.erasure-failed.meaning': 'Sie sind ausgeblendet, ließen sich aber nicht aus den Dateien in {folder} entfernen: {reason}.',
  'error.erasure-failed.action': 'Schaffen Sie Platz, oder prüfen Sie den Datenträger. Hopwatch versucht es beim nächsten Start erneut.',
  'error.quarantine-damaged.title': 'Ein Teil der zurückgehaltenen Nachrichten ist beschädigt',
  'error.quarantine-damaged.meaning':
    '{lines, plural, =0 {Zurückgehaltene Nachrichten sind} one {Eine zurückgehaltene Nachricht ist} other {# zurückgehaltene Nachrichten sind}} nicht mehr lesbar, in {where}. Der Verlauf ist unversehrt, und Hopwatch zeichnet weiter auf.',
  'error.quarantine-damaged.action':
    'Prüfen Sie den Datenträger, und bewahren Sie eine Kopie des Datenordners auf. Näheres zeigt „hopwatch verify“.',
  'error.quarantine-unusable.title': 'Die zurückgehaltenen Nachrichten lassen sich nicht öffnen',
  'error.quarantine-unusable.meaning':
    'Das Öffnen von {folder} ist fehlgeschlagen: {reason}. Ereignisse werden wie gewohnt aufgezeichnet; eine Nachricht, die kein gültiges Ereignis ist, wird aber abgelehnt, weil sie nicht aufbewahrt werden kann.',
  'error.quarantine-unusable.action':
    'Prüfen Sie den Datenträger und die Rechte des Ordners. Hopwatch versucht es bei der nächsten solchen Nachricht erneut.',
  'error.settings-restored.title': 'Die Einstellungen waren beschädigt und wurden aus ihrer Sicherung wiederhergestellt',
  'error.settings-restored.meaning': '{file} war nicht lesbar. Die letzte Änderung der Einstellungen fehlt möglicherweise.',
  'error.settings-restored.action': 'Sehen Sie die Einstellungen durch, und berichtigen Sie, was nicht stimmt.',
  'error.settings-mended.title': 'Ein Teil der Einstellungen war nicht lesbar',
  'error.settings-mended.meaning':
    'In {file} {count, plural, one {war eine Einstellung nicht lesbar und ist} other {waren Einstellungen nicht lesbar und sind}} jetzt wieder wie bei einem neuen Hopwatch: {names}. Alles andere blieb erhalten, und die Datei im alten Zustand ist {kept}.',
  'error.settings-mended.action': 'Sehen Sie die Einstellungen durch, und berichtigen Sie, was nicht stimmt.',
  'error.settings-lost.title': 'Die Einstellungen waren beschädigt und mussten neu angelegt werden',
  'error.settings-lost.meaning':
    '{file} und die Sicherung davon waren nicht lesbar. Die Webhook-URL ist neu, und der Exportschlüssel fehlt.',
  'error.settings-lost.action': 'Kopieren Sie die neue Webhook-URL in HireHop, und geben Sie den Exportschlüssel erneut ein.',
  'error.export-failed.title': 'Der Export wurde nicht geschrieben',
  'error.export-failed.meaning': '{file}: {reason}.',
  'error.export-failed.action':
    'Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und exportieren Sie erneut. Der Verlauf ist unversehrt.',
  'error.import-failed.title': 'Die Datei konnte nicht importiert werden',
  'error.import-failed.meaning': '{file}: {reason}.',
  'error.import-failed.action':
    'Prüfen Sie den Namen und ob die Datei NDJSON (eine Nachricht pro Zeile) oder eine JSON-Liste von Nachrichten enthält.',
  'error.output-failed.title': 'Die Ausgabe konnte nicht geschrieben werden',
  'error.output-failed.meaning': 'Das Schreiben auf stdout ist fehlgeschlagen: {reason}.',
  'error.output-failed.action':
    'Schaffen Sie dort Platz, oder leiten Sie die Ausgabe anderswohin. Was der Befehl vorher geändert hat, bleibt geändert.',
  'error.bad-setting.title': '{name} lässt sich nicht so einstellen',
  'error.bad-setting.meaning': '{reason}',
  'error.bad-setting.action': '{hint}',
  'error.event-missing.title': 'Dieses Ereignis kann nicht angezeigt werden',
  'error.event-missing.meaning': 'Es ist nicht im Verlauf, oder seine Stelle auf dem Datenträger ist beschädigt.',
  'error.event-missing.action':
    'Wählen Sie in den Einstellungen „Alles prüfen“, oder führen Sie „hopwatch verify“ aus, um zu sehen, was beschädigt ist.',
  'error.link-refused.title': 'Diese Adresse wurde nicht geöffnet',
  'error.link-refused.meaning': '{address} ist keine einfache https-Adresse, und andere öffnet Hopwatch nicht.',
  'error.link-refused.action': 'Prüfen Sie die HireHop-Adresse in den Einstellungen. Sie sieht aus wie https://myhirehop.com.',
  'error.tunnel-lost.title': 'Die öffentliche Adresse funktioniert derzeit nicht',
  'error.tunnel-lost.meaning': 'Was HireHop jetzt sendet, kommt nicht an und wird nicht noch einmal gesendet. Der Grund: {reason}.',
  'error.tunnel-lost.action': 'Hopwatch versucht es von selbst weiter. Prüfen Sie, ob dieser Computer online ist.',
  'error.address-unreachable.title': 'Die öffentliche Adresse ist nicht erreichbar',
  'error.address-unreachable.meaning':
    'Eine Testnachricht an {url} kam hier nicht an: {reason}. Was HireHop jetzt sendet, kommt nicht an und wird nicht noch einmal gesendet.',
  'error.address-unreachable.action':
    'Prüfen Sie, ob dieser Computer online ist, und die Adresse unter Einstellungen, Öffentliche Adresse. Hopwatch prüft von selbst erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Der Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (ihm fehlt NAT-Loopback).',
  'error.address-refused.title': 'Die öffentliche Adresse führt nicht zu Hopwatch',
  'error.address-refused.meaning':
    '{url} hat auf eine Testnachricht mit dem Fehler {status} geantwortet. Was HireHop jetzt sendet, kommt nicht an und wird nicht noch einmal gesendet.',
  'error.address-refused.action':
    'Prüfen Sie, ob der Proxy oder Tunnel hinter dieser Adresse läuft und zum Port von Hopwatch führt. Hopwatch prüft von selbst erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Der Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (ihm fehlt NAT-Loopback).',
  'error.address-elsewhere.title': 'Die öffentliche Adresse führt woandershin',
  'error.address-elsewhere.meaning':
    'Eine Testnachricht an {url} wurde beantwortet, kam aber nicht hier an. Auch was HireHop sendet, geht dorthin.',
  'error.address-elsewhere.action':
    'Prüfen Sie die Adresse und ob ein anderes Hopwatch oder eine Website sie verwendet. Hopwatch prüft von selbst erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Der Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (ihm fehlt NAT-Loopback).',
  'error.address-restored.title': 'Die öffentliche Adresse aus der Sicherung ist aus, bis Sie sie bestätigen',
  'error.address-restored.meaning':
    'Die Einstellungen der Sicherung würden ein Programm starten oder einen Tunnel öffnen: {address}. Hopwatch hat das nicht getan, denn die Sicherung kann von jemand anderem stammen.',
  'error.address-restored.action':
    'Wenn Sie diese Adresse kennen, verwenden Sie sie: hier oder mit „hopwatch set tunnel restored“. Sonst verwerfen Sie sie oder stellen Sie eine andere ein („hopwatch set tunnel off“).',
  'error.address-changed.title': 'Die öffentliche Adresse hat sich geändert: HireHop braucht die neue',
  'error.address-changed.meaning': 'Sie lautet jetzt {url}. HireHop sendet noch an {before}, und diese Nachrichten gehen verloren.',
  'error.address-changed.action':
    'Kopieren Sie die neue Webhook-URL. Öffnen Sie in HireHop Settings → Company settings → Webhooks, und ersetzen Sie die alte URL. Eine feste Adresse erspart Ihnen das.',
  'error.ssh-host-unknown.title': 'Hopwatch kennt den Server {host} noch nicht',
  'error.ssh-host-unknown.meaning':
    'Er zeigt den Schlüssel {fingerprint}. Bevor Sie diesen Schlüssel annehmen, wird nichts über ihn gesendet.',
  'error.ssh-host-unknown.action':
    'Vergleichen Sie ihn mit dem, den Ihnen der Betreiber des Servers nennt, und nehmen Sie ihn unter Einstellungen, Öffentliche Adresse, an.',
  'error.ssh-host-changed.title': 'Der Server {host} zeigt einen anderen Schlüssel als zuvor',
  'error.ssh-host-changed.meaning':
    'Er zeigt {fingerprint}, angenommen hatten Sie {known}. Vielleicht gibt sich jemand als der Server aus; deshalb verbindet sich Hopwatch nicht.',
  'error.ssh-host-changed.action':
    'Fragen Sie den Betreiber des Servers, ob der Schlüssel geändert wurde. Nehmen Sie den neuen erst dann unter Einstellungen, Öffentliche Adresse, an.',
  'error.ssh-key-unusable.title': 'Der SSH-Schlüssel ist nicht verwendbar',
  'error.ssh-key-unusable.meaning': '{file}: {reason}.',
  'error.ssh-key-unusable.action':
    'Wählen Sie die Datei des privaten Schlüssels (nicht die mit der Endung .pub), und geben Sie seine Passphrase ein, falls er eine hat.',
  'error.ssh-refused.title': '{host} lässt {user} nicht hinein',
  'error.ssh-refused.meaning':
    'Der Server nimmt den Schlüssel nicht an: Die öffentliche Adresse funktioniert nicht, und nichts, was HireHop sendet, kann ankommen.',
  'error.ssh-refused.action':
    'Prüfen Sie den Benutzernamen, den Schlüssel und ob der Server ihn unter seinen zugelassenen Schlüsseln (authorized keys) hat.',
  'error.ssh-port-held.title': '{host} gibt Hopwatch den Port {port} nicht',
  'error.ssh-port-held.meaning':
    'Vielleicht hält ihn noch eine frühere Verbindung, oder der Server erlaubt es nicht. Nichts, was HireHop sendet, kann ankommen.',
  'error.ssh-port-held.action':
    'Hopwatch versucht es von selbst weiter. Dauert es länger als einige Minuten, wählen Sie einen anderen Port, oder fragen Sie den Betreiber des Servers.',
  'error.ssh-no-address.title': '{host} hat die öffentliche Adresse nicht mitgeteilt',
  'error.ssh-no-address.meaning':
    'Die Verbindung steht, aber es ist nicht bekannt, unter welcher Adresse HireHop diesen Computer erreichen könnte.',
  'error.ssh-no-address.action': 'Ist es Ihr eigener Server, geben Sie die öffentliche Adresse ein, die zu seinem Port führt.',
  'error.ngrok-missing.title': 'ngrok gehört nicht zu diesem Hopwatch',
  'error.ngrok-missing.meaning': 'Das Programm ist für jedes System ein anderes, und es ist hier nicht vorhanden.',
  'error.ngrok-missing.action':
    'Installieren Sie es mit: npm install --prefix "{folder}" @ngrok/ngrok, oder wählen Sie eine andere Art der öffentlichen Adresse.',
  'error.ngrok-token.title': 'ngrok nimmt das Token nicht an',
  'error.ngrok-token.meaning': 'Die öffentliche Adresse funktioniert nicht. ngrok meldet: {reason}.',
  'error.ngrok-token.action':
    'Kopieren Sie das Authtoken aus Ihrem ngrok-Konto (Your Authtoken), und geben Sie es unter Einstellungen, Öffentliche Adresse, ein.',
  'error.cloudflared-missing.title': 'cloudflared ist nicht auf diesem Computer',
  'error.cloudflared-missing.meaning': 'Gesucht wurde in {where}.',
  'error.cloudflared-missing.action':
    'Holen Sie es von Cloudflare (suchen Sie nach „download cloudflared“), installieren Sie es, und versuchen Sie es erneut. Hopwatch lädt von sich aus keine Programme herunter.',
  'error.ended-badly.title': 'Hopwatch wurde beim letzten Mal nicht ordnungsgemäß beendet',
  'error.ended-badly.meaning':
    'Es wurde am {startedAt} gestartet und brach später ab: durch {report, select, none {Stromausfall, erzwungenes Beenden oder einen Fehler} other {einen eigenen Fehler}}. Alle aufgezeichneten Ereignisse sind unversehrt; was HireHop bis zu diesem Start gesendet hat, ist nicht aufgezeichnet.',
  'error.ended-badly.action':
    '{report, select, none {Sie müssen nichts tun.} other {Unter Einstellungen, Über Hopwatch, finden Sie einen Bericht über den Fehler, der auf diesem Computer bleibt.}}',
  'error.update-failed.title': 'Das Update konnte nicht installiert werden',
  'error.update-failed.meaning':
    'Die Installation der Version {version} ist fehlgeschlagen: {reason}. Hopwatch wurde in der vorhandenen Version neu gestartet und zeichnet auf.',
  'error.update-failed.action': 'Versuchen Sie es später erneut, oder laden Sie die neue Version herunter und installieren Sie sie selbst.',
  'error.file-not-opened.title': 'Die Datei konnte nicht geöffnet werden',
  'error.file-not-opened.meaning': '{file}: {reason}.',
  'error.file-not-opened.action': 'Öffnen Sie sie selbst in dem Ordner, in dem sie liegt.',
  'error.usage.title': '{problem}',
  'error.usage.action': '{hint}',
  'error.unexpected.title': 'Ein unerwarteter Fehler ist aufgetreten',
  'error.unexpected.meaning': '{reason}',
  'error.unexpected.action':
    'Versuchen Sie es erneut. Geschieht es noch einmal, starten Sie Hopwatch neu, und melden Sie den Fehler mit diesen Worten.',
  'error.backup-failed.title': 'Die Sicherung wurde nicht geschrieben',
  'error.backup-failed.meaning': '{file}: {reason}.',
  'error.backup-failed.action':
    'Wählen Sie einen anderen Ort, oder schaffen Sie Platz, und sichern Sie erneut. Die Daten sind unversehrt, ebenso eine ältere Sicherung dieses Namens.',
  'error.not-a-backup.title': 'Das ist keine Hopwatch-Sicherung',
  'error.not-a-backup.meaning': '{file} wurde nicht von „hopwatch backup“ geschrieben. Es wurde nichts wiederhergestellt.',
  'error.not-a-backup.action': 'Wählen Sie eine Datei, die Hopwatch angelegt hat. Exportierte Ereignisse übernimmt „hopwatch import“.',
  'error.backup-damaged.title': 'Die Sicherung ist beschädigt',
  'error.backup-damaged.meaning': '{file}: {reason}. Es wurde nichts wiederhergestellt.',
  'error.backup-damaged.action':
    'Wurde sie kopiert oder heruntergeladen, tun Sie das noch einmal, und vergleichen Sie die Größen. Sonst verwenden Sie eine ältere Sicherung.',
  'error.backup-newer.title': 'Diese Sicherung stammt von einem neueren Hopwatch',
  'error.backup-newer.meaning': '{file} hat das Format {found}; diese Version kennt {known}. Es wurde nichts wiederhergestellt.',
  'error.backup-newer.action': 'Installieren Sie das neuere Hopwatch, und stellen Sie sie damit wieder her.',
  'error.restore-occupied.title': 'Der Ordner für die Wiederherstellung ist nicht leer',
  'error.restore-occupied.meaning': '{folder} enthält {holds}. Es wurde nichts wiederhergestellt, damit nichts überschrieben wird.',
  'error.restore-occupied.action': 'Wählen Sie einen neuen oder leeren Ordner, oder verschieben Sie, was darin liegt.',
  'error.restore-failed.title': 'Die Sicherung konnte nicht wiederhergestellt werden',
  'error.restore-failed.meaning': '{file} nach {folder}: {reason}. Es wurde nichts wiederhergestellt.',
  'error.restore-failed.action':
    'Prüfen Sie den Namen der Datei und ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen, und versuchen Sie es erneut.',

  'error.unknown.reason': 'der Grund ist nicht bekannt',
  'error.unknown.hint': 'Berichtigen Sie den Wert, und versuchen Sie es erneut.',

  'error.of': '{what}: {reason}',
  'error.reason.loginItemDenied': 'Das System lässt es nicht zu.',
  'error.reason.noPort': 'es ist noch kein Port gewählt',
  'error.reason.stopped': 'es wurde angehalten',
  'error.reason.closed': 'die Verbindung wurde geschlossen',
  'error.reason.asleep': 'dieser Computer war im Ruhezustand',
  'error.reason.folder': 'das ist ein Ordner',
  'error.reason.insideData': 'im Datenordner ginge die Sicherung zusammen mit ihm verloren',
  'error.reason.otherBackup': 'in dieselbe Datei wird gerade eine andere Sicherung geschrieben',
  'error.reason.otherWriter': 'ein anderes Programm hat währenddessen ihren Platz eingenommen',
  'error.reason.manifest': 'das Manifest ist unvollständig',
  'error.reason.foreignEntry': 'etwas darin gehört nicht zu einer Sicherung: {name}',
  'error.reason.twice': '{name} ist zweimal enthalten',
  'error.reason.tooMuch': 'es ist mehr enthalten, als das Manifest nennt',
  'error.reason.tooLittle': 'es ist weniger enthalten, als das Manifest nennt',
  'error.reason.eventsMissing': 'von {events} Ereignissen sind {found} lesbar',
  'error.reason.exportEnded': 'der Export endete zu früh',
  'error.reason.checkEnded': 'die Prüfung endete zu früh',
  'error.reason.exportTooLarge': 'die Datei wäre größer als 4 GiB',
  'error.reason.ngrokOffline': 'ngrok ist nicht erreichbar (ist dieser Computer online?)',
  'error.reason.noToken': 'es ist kein Token hinterlegt',
  'error.reason.silent': '{host} antwortet nicht',
  'error.reason.fellSilent': '{host} antwortet nicht mehr',
  'error.reason.hungUp': '{host} hat die Verbindung geschlossen',
  'error.reason.passphraseMissing': 'eine Passphrase schützt den Schlüssel, und es ist keine hinterlegt',
  'error.reason.passphraseWrong': 'die Passphrase passt nicht',
  'error.reason.cloudflaredCode': 'cloudflared wurde beendet ({code})',
  'error.reason.cloudflaredEnded': 'cloudflared wurde beendet: {reason}',
  'error.reason.cloudflaredOffline': 'cloudflared fand keine Verbindung',
  'error.where.path': 'dem PATH',
  'error.holder.any': 'Ein anderes Programm',
  'error.holder.known': '{program} (Prozess {pid}, seit {since})',
  'error.holder.onHost': '{program} (Prozess {pid} auf {host}, seit {since})',
  'error.holder.app': 'Die Hopwatch-App',
  'error.holds.more': '{names}, {count} weitere',
  'error.name.startAtLogin': 'Start bei der Anmeldung',
  'error.hint.loginItem': 'Erlauben Sie Hopwatch in den Systemeinstellungen unter den Anmeldeobjekten, und versuchen Sie es erneut.',
  'error.hint.search': 'Berichtigen Sie die Suche.',

  'error.system.EACCES': 'der Zugriff wird verweigert',
  'error.system.EBUSY': 'ein anderes Programm greift darauf zu',
  'error.system.EDQUOT': 'Ihr Kontingent auf diesem Datenträger ist ausgeschöpft',
  'error.system.EEXIST': 'dieser Name ist schon vergeben',
  'error.system.EFBIG': 'die Datei ist zu groß für diesen Datenträger',
  'error.system.EIO': 'der Datenträger arbeitet nicht richtig',
  'error.system.EISDIR': 'das ist ein Ordner',
  'error.system.EMFILE': 'auf diesem Computer sind zu viele Dateien geöffnet',
  'error.system.ENAMETOOLONG': 'der Name ist zu lang',
  'error.system.ENODEV': 'der Datenträger ist nicht vorhanden',
  'error.system.ENOENT': 'eine solche Datei oder einen solchen Ordner gibt es nicht',
  'error.system.ENOSPC': 'auf dem Datenträger ist kein Platz mehr',
  'error.system.ENOTDIR': 'ein Teil des Pfads ist eine Datei, kein Ordner',
  'error.system.ENOTEMPTY': 'der Ordner ist nicht leer',
  'error.system.EPERM': 'das System erlaubt es nicht',
  'error.system.EROFS': 'der Datenträger ist schreibgeschützt',
  'error.system.ETXTBSY': 'ein anderes Programm greift darauf zu',
  'error.system.NOT_UTF8': 'das ist kein UTF-8-Text',

  'error.network.ENOTFOUND': 'der Name ist nicht bekannt. Entweder ist er falsch geschrieben, oder dieser Computer ist offline',
  'error.network.EAI_AGAIN': 'der Name konnte nicht nachgeschlagen werden. Vielleicht ist dieser Computer offline',
  'error.network.ECONNREFUSED': 'dort antwortet nichts',
  'error.network.ECONNRESET': 'die Verbindung wurde getrennt',
  'error.network.ETIMEDOUT': 'es kam nicht rechtzeitig eine Antwort',
  'error.network.EHOSTUNREACH': 'es führt kein Weg dorthin. Vielleicht ist dieser Computer offline',
  'error.network.ENETUNREACH': 'dieser Computer ist offline',
  'error.network.CERT_HAS_EXPIRED': 'das Zertifikat ist abgelaufen',
  'error.network.DEPTH_ZERO_SELF_SIGNED_CERT': 'das Zertifikat wurde von keiner bekannten Stelle ausgestellt',
  'error.network.ERR_TLS_CERT_ALTNAME_INVALID': 'das Zertifikat gilt für eine andere Adresse',
  'error.setting.density': 'die Darstellung der Ereignisliste',

  'error.setting.exportKey': 'der Exportschlüssel',
  'error.setting.port': 'der Port',
  'error.setting.baseUrl': 'die Adresse von HireHop',
  'error.setting.notifications': 'das Anzeigen von Benachrichtigungen',
  'error.setting.updates': 'die Suche nach neueren Versionen',
  'error.setting.pausedUntil': 'die Pause der Benachrichtigungen',
  'error.setting.bodyLimitMiB': 'die Höchstgröße einer Nachricht',
  'error.setting.formerTokens': 'die früheren Webhook-URLs',
  'error.setting.preview': 'der Inhalt der Benachrichtigungen',
  'error.setting.storm': 'die Zahl der gemeinsam gemeldeten Ereignisse',
  'error.setting.quietHours': 'die Ruhezeiten',
  'error.setting.urgentBreaksThrough': 'das Melden von Dringendem in Ruhezeiten',
  'error.setting.me': 'Ihr Name in HireHop',
  'error.setting.rules': 'die Regeln für Benachrichtigungen',
  'error.setting.publicAddress': 'die öffentliche Adresse',
  'error.setting.exposed': 'die Verwendung der öffentlichen Adresse',
  'error.setting.givenUrl': 'die in HireHop eingetragene Adresse',
  'error.setting.language': 'die Sprache',
  'error.setting.exporting': 'die Auswahl beim letzten Export',
  'error.setting.welcomeLeft': 'das Verlassen des Assistenten',
  'error.setting.savedSearches': 'die gespeicherten Suchen',

  'error.refused.page': 'durch Öffnen der URL im Browser',
  'error.refused.path': 'an eine falsche Adresse',
  'error.refused.host': 'für einen anderen Computer',
  'error.refused.method': 'anderer Art als die von HireHop',
  'error.refused.malformed': 'ohne erkennbaren Sinn',
  'error.refused.headers-too-large': 'mit zu langem Vorspann vor der Nachricht',
  'error.refused.expectation': 'mit unerfüllbarer Forderung',
  'error.refused.empty': 'ohne Nachricht',
  'error.refused.too-large': 'mit zu großer Nachricht',
  'error.refused.too-slow': 'von zu langer Dauer',
  'error.refused.cut-off': 'mit Abbruch durch den Absender',
  'error.refused.crowded-out': 'mit Abbruch aus Platzgründen',
  'error.refused.not-kept': 'mit unbrauchbarer Nachricht über die Grenze des Zurückgehaltenen hinaus',
};
