import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

export const errors: Translated<typeof english> = {
  'error.port-taken.title': 'Ein anderes Programm verwendet Port {port}',
  'error.port-taken.meaning': 'Hopwatch ist nicht empfangsbereit, daher kann nichts ankommen, was HireHop sendet.',
  'error.port-taken.action':
    'Schließen Sie das Programm, das Port {port} verwendet, und versuchen Sie es erneut, oder wählen Sie einen anderen Port. Ein anderer Port ändert die Webhook-URL; Sie müssen dann die neue in HireHop eintragen.',
  'error.port-denied.title': 'Dieser Computer erlaubt Hopwatch nicht, Port {port} zu verwenden',
  'error.port-denied.meaning': 'Hopwatch ist nicht empfangsbereit, daher kann nichts ankommen, was HireHop sendet.',
  'error.port-denied.action': 'Wählen Sie in den Einstellungen einen Port zwischen 1024 und 65535.',
  'error.host-unavailable.title': '{host} ist keine Adresse dieses Computers',
  'error.host-unavailable.meaning': 'Hopwatch ist nicht empfangsbereit, daher kann nichts ankommen, was HireHop sendet.',
  'error.host-unavailable.action': 'Verwenden Sie 127.0.0.1 oder eine Adresse, die dieser Computer hat.',
  'error.listener-failed.title': 'Der Empfang konnte nicht gestartet werden',
  'error.listener-failed.meaning': 'Nichts, was HireHop sendet, kann ankommen. Das System meldet: {reason}.',
  'error.listener-failed.action': 'Wählen Sie in den Einstellungen einen anderen Port oder starten Sie Hopwatch neu.',
  'error.folder-locked.title': 'Ein anderes Hopwatch verwendet diesen Datenordner',
  'error.folder-locked.meaning': '{holder} schreibt in {folder}, und das darf immer nur ein Programm.',
  'error.folder-locked.action': 'Verwenden Sie das Fenster dieses Programms, oder beenden Sie es und versuchen Sie es erneut.',
  'error.folder-locked-elsewhere.title': 'Hopwatch auf einem anderen Computer verwendet diesen Datenordner',
  'error.folder-locked-elsewhere.meaning': '{holder} schreibt in {folder}, und das darf immer nur ein Programm.',
  'error.folder-locked-elsewhere.action':
    'Verwenden Sie Hopwatch dort, oder beenden Sie es und versuchen Sie es erneut. Wurde es unerwartet beendet, etwa durch einen Stromausfall, und läuft es sicher nicht mehr, löschen Sie {file} und versuchen Sie es erneut.',
  'error.folder-unusable.title': 'Der Datenordner kann nicht verwendet werden',
  'error.folder-unusable.meaning': '{folder}: {reason}.',
  'error.folder-unusable.action':
    'Prüfen Sie, ob der Ordner existiert, ob Sie darin schreiben dürfen und ob der Datenträger angeschlossen ist.',
  'error.folder-missing.title': 'Hier gibt es keinen Hopwatch-Verlauf',
  'error.folder-missing.meaning': '{folder} enthält keinen Verlauf.',
  'error.folder-missing.action':
    'Prüfen Sie den Ordner, den Sie mit --data angegeben haben. Einen Verlauf legt die App oder „hopwatch listen“ an.',
  'error.folder-parent-missing.title': 'Der Ordner, in dem der Datenordner angelegt werden soll, existiert nicht',
  'error.folder-parent-missing.meaning': '{where} gibt es nicht, daher wurde {folder} nicht angelegt.',
  'error.folder-parent-missing.action': 'Prüfen Sie den mit --data angegebenen Ordner oder legen Sie zuerst {where} an.',
  'error.folder-shared.title': 'Der Datenordner ist für andere Benutzer zugänglich',
  'error.folder-shared.meaning':
    '{folder} wurde nicht von Hopwatch angelegt, und andere Benutzer dieses Computers können den Inhalt lesen oder ändern. Es wurde nichts geändert.',
  'error.folder-shared.action':
    'Geben Sie einen Ordner an, den es noch nicht gibt, zum Beispiel {where}. Hopwatch legt ihn nur für Sie an.',
  'error.folder-vanished.title': 'Der Datenordner ist nicht mehr da',
  'error.folder-vanished.meaning':
    '{folder} wurde entfernt, umbenannt oder getrennt, während Hopwatch lief. Ereignisse können nicht aufgezeichnet werden, und HireHop sendet abgelehnte Ereignisse nicht noch einmal.',
  'error.folder-vanished.action':
    'Legen Sie den Ordner an seinen Platz zurück oder schließen Sie seinen Datenträger an. Die Aufzeichnung geht dann automatisch weiter; wenn nicht, starten Sie Hopwatch neu.',
  'error.folder-taken.title': 'Ein anderes Hopwatch hat den Datenordner übernommen',
  'error.folder-taken.meaning':
    'Jemand hat die Sperre von {folder} entfernt, während dieses Hopwatch lief, und nun schreibt dort ein anderes. Hier können keine Ereignisse aufgezeichnet werden.',
  'error.folder-taken.action': 'Beenden Sie eines der beiden und starten Sie dann das andere neu.',
  'error.files-vanished.title': 'Aus dem Datenordner wurden Dateien entfernt',
  'error.files-vanished.meaning':
    'Während Hopwatch lief, hat jemand {names} entfernt oder umbenannt. Was noch im Arbeitsspeicher war, wurde neu geschrieben, und die Aufzeichnung geht weiter.',
  'error.files-vanished.action':
    'Wählen Sie in den Einstellungen „Alles prüfen“, um zu sehen, ob Ereignisse fehlen. Beenden Sie Hopwatch, bevor Sie entfernte Dateien aus dem Papierkorb oder einer Sicherung zurücklegen.',
  'error.data-missing.title': 'Der Datenordner ist leer, obwohl er Daten enthielt',
  'error.data-missing.meaning':
    'Hopwatch verwendete {folder} zuletzt am {seen}, und die Daten sind nicht mehr da. Es läuft mit den damaligen Einstellungen und der damaligen Webhook-URL weiter, damit nichts weiter verpasst wird.',
  'error.data-missing.action':
    'Wurde der Ordner verschoben oder war sein Datenträger nicht angeschlossen, beenden Sie Hopwatch und legen Sie ihn zurück. Stellen Sie sonst eine Sicherung wieder her.',
  'error.data-newer.title': 'Diese Daten stammen von einem neueren Hopwatch',
  'error.data-newer.meaning': '{file} hat das Format {found}; diese Version kennt das Format {known}. Es wurde nichts geändert.',
  'error.data-newer.action': 'Installieren Sie das neuere Hopwatch oder wählen Sie einen anderen Datenordner.',
  'error.disk-full.title': 'Der Datenträger ist voll',
  'error.disk-full.meaning':
    'In {folder} können keine Ereignisse aufgezeichnet werden, daher werden sie abgelehnt. HireHop sendet sie nicht noch einmal.',
  'error.disk-full.action': 'Schaffen Sie Platz. Die Aufzeichnung geht automatisch weiter, sobald wieder Platz ist.',
  'error.storage-failed.title': 'Ereignisse können nicht aufgezeichnet werden',
  'error.storage-failed.meaning':
    'Das Schreiben in {folder} ist fehlgeschlagen: {reason}. HireHop sendet abgelehnte Ereignisse nicht noch einmal.',
  'error.storage-failed.action':
    'Prüfen Sie den Datenträger und den Ordner. Die Aufzeichnung geht automatisch weiter, sobald das Schreiben gelingt.',
  'error.request-flood.title': 'Zu viele ungültige Aufrufe: Die meisten werden verworfen',
  'error.request-flood.meaning':
    'Aufrufe {what} kommen so häufig, dass die meisten abgewiesen und nicht aufbewahrt werden. Nachrichten, die aufgezeichnet werden können, werden es weiterhin.',
  'error.request-flood.action':
    '{address, select, right {Sehen Sie in der Quarantäne nach. Kommen die Nachrichten von HireHop, korrigieren Sie den Exportschlüssel in den Einstellungen; andernfalls erzeugen Sie dort eine neue Webhook-URL.} other {Hört es nicht von selbst auf, versucht jemand, Ihre Adresse zu erraten: Erzeugen Sie in den Einstellungen eine neue Webhook-URL und tragen Sie sie in HireHop ein.}}',
  'error.history-damaged.title': 'Ein Teil des Verlaufs ist beschädigt',
  'error.history-damaged.meaning':
    '{lines, plural, =0 {Ereignisse sind} one {Ein Ereignis ist} other {# Ereignisse sind}} nicht mehr lesbar, in {where}. Alles, was lesbar ist, wurde behalten, und die Dateien wurden nicht verändert.',
  'error.history-damaged.action':
    'Prüfen Sie den Datenträger und bewahren Sie eine Kopie des Datenordners auf. Details zeigt „Alles prüfen“ in den Einstellungen oder „hopwatch verify“.',
  'error.change-failed.title': 'Die Änderung konnte nicht gespeichert werden',
  'error.change-failed.meaning': 'Das Schreiben in {folder} ist fehlgeschlagen: {reason}. Es wurde nichts geändert.',
  'error.change-failed.action': 'Schaffen Sie Platz oder prüfen Sie den Datenträger und den Ordner und versuchen Sie es erneut.',
  'error.deletions-restored.title': 'Die Liste der gelöschten Ereignisse war beschädigt und wurde aus ihrer Sicherung wiederhergestellt',
  'error.deletions-restored.meaning': '{file} war nicht lesbar. Zuletzt gelöschte Ereignisse erscheinen möglicherweise wieder.',
  'error.deletions-restored.action': 'Sehen Sie die neuesten Ereignisse durch und löschen Sie erneut, was nicht dort stehen soll.',
  'error.deletions-lost.title': 'Die Liste der gelöschten Ereignisse war beschädigt und musste neu angelegt werden',
  'error.deletions-lost.meaning':
    '{file} und die zugehörige Sicherung waren nicht lesbar. Gelöschte Ereignisse, die noch auf dem Datenträger waren, erscheinen wieder.',
  'error.deletions-lost.action': 'Löschen Sie diese Ereignisse erneut und prüfen Sie den Datenträger.',
  'error.erasure-failed.title': 'Gelöschte Ereignisse sind noch auf dem Datenträger',
  'error.erasure-failed.meaning': 'Sie sind ausgeblendet, ließen sich aber nicht aus den Dateien in {folder} entfernen: {reason}.',
  'error.erasure-failed.action': 'Schaffen Sie Platz oder prüfen Sie den Datenträger. Hopwatch versucht es beim nächsten Start erneut.',
  'error.quarantine-damaged.title': 'Ein Teil der Quarantäne ist beschädigt',
  'error.quarantine-damaged.meaning':
    '{lines, plural, =0 {Nachrichten in der Quarantäne sind} one {Eine Nachricht in der Quarantäne ist} other {# Nachrichten in der Quarantäne sind}} nicht mehr lesbar, in {where}. Der Verlauf ist unversehrt, und Hopwatch zeichnet weiter auf.',
  'error.quarantine-damaged.action':
    'Prüfen Sie den Datenträger und bewahren Sie eine Kopie des Datenordners auf. Details zeigt „hopwatch verify“.',
  'error.removals-damaged.title': 'Die Liste der aus der Quarantäne entfernten Nachrichten war beschädigt',
  'error.removals-damaged.meaning':
    '{file} war nicht lesbar. Gelöschte oder übernommene Nachrichten erscheinen möglicherweise wieder in der Quarantäne.',
  'error.removals-damaged.action':
    'Sehen Sie die Quarantäne durch, löschen Sie erneut, was nicht dort stehen soll, und prüfen Sie den Datenträger.',
  'error.quarantine-unusable.title': 'Die Quarantäne lässt sich nicht öffnen',
  'error.quarantine-unusable.meaning':
    'Das Öffnen von {folder} ist fehlgeschlagen: {reason}. Ereignisse werden wie gewohnt aufgezeichnet; eine Nachricht, die kein gültiges Ereignis ist, wird aber abgelehnt, weil sie nicht aufbewahrt werden kann.',
  'error.quarantine-unusable.action':
    'Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners. Hopwatch versucht es bei der nächsten solchen Nachricht erneut.',
  'error.settings-restored.title': 'Die Einstellungen waren beschädigt und wurden aus ihrer Sicherung wiederhergestellt',
  'error.settings-restored.meaning': '{file} war nicht lesbar. Ihre letzte Änderung an den Einstellungen fehlt möglicherweise.',
  'error.settings-restored.action': 'Sehen Sie die Einstellungen durch und korrigieren Sie, was nicht stimmt.',
  'error.settings-mended.title': 'Ein Teil der Einstellungen war nicht lesbar',
  'error.settings-mended.meaning':
    'In {file} {count, plural, one {war eine Einstellung nicht lesbar und hat} other {waren Einstellungen nicht lesbar und haben}} jetzt wieder {count, plural, one {ihren Standardwert} other {ihre Standardwerte}}: {names}. Alles andere blieb erhalten, und die ursprüngliche Datei ist {kept}.',
  'error.settings-mended.action': 'Sehen Sie die Einstellungen durch und korrigieren Sie, was nicht stimmt.',
  'error.settings-lost.title': 'Die Einstellungen waren beschädigt und mussten neu angelegt werden',
  'error.settings-lost.meaning':
    '{file} und die zugehörige Sicherung waren nicht lesbar. Die Webhook-URL ist neu, und der Exportschlüssel fehlt.',
  'error.settings-lost.action': 'Kopieren Sie die neue Webhook-URL in HireHop und geben Sie den Exportschlüssel erneut ein.',
  'error.export-failed.title': 'Der Export wurde nicht geschrieben',
  'error.export-failed.meaning': '{file}: {reason}.',
  'error.export-failed.action':
    'Wählen Sie einen anderen Ordner oder schaffen Sie Platz und exportieren Sie erneut. Der Verlauf ist unversehrt.',
  'error.import-failed.title': 'Die Datei konnte nicht importiert werden',
  'error.import-failed.meaning': '{file}: {reason}.',
  'error.import-failed.action':
    'Prüfen Sie den Dateinamen und ob die Datei NDJSON (eine Nachricht pro Zeile) oder eine JSON-Liste von Nachrichten enthält.',
  'error.output-failed.title': 'Die Ausgabe konnte nicht geschrieben werden',
  'error.output-failed.meaning': 'Das Schreiben auf stdout ist fehlgeschlagen: {reason}.',
  'error.output-failed.action':
    'Schaffen Sie dort Platz oder leiten Sie die Ausgabe woandershin. Was der Befehl vorher geändert hat, bleibt geändert.',
  'error.bad-setting.title': '{name} kann diesen Wert nicht annehmen',
  'error.bad-setting.meaning': '{reason}',
  'error.bad-setting.action': '{hint}',
  'error.event-missing.title': 'Dieses Ereignis kann nicht angezeigt werden',
  'error.event-missing.meaning': 'Es steht nicht im Verlauf, oder seine Stelle auf dem Datenträger ist beschädigt.',
  'error.event-missing.action':
    'Wählen Sie in den Einstellungen „Alles prüfen“ oder führen Sie „hopwatch verify“ aus, um zu sehen, was beschädigt ist.',
  'error.link-refused.title': 'Diese Adresse wurde nicht geöffnet',
  'error.link-refused.meaning': '{address} ist keine einfache https-Adresse, und andere öffnet Hopwatch nicht.',
  'error.link-refused.action': 'Prüfen Sie die HireHop-Adresse in den Einstellungen. Sie hat die Form https://myhirehop.com.',
  'error.tunnel-lost.title': 'Die öffentliche Adresse funktioniert derzeit nicht',
  'error.tunnel-lost.meaning':
    'Nachrichten, die HireHop jetzt sendet, kommen nicht an und werden nicht noch einmal gesendet. Grund: {reason}.',
  'error.tunnel-lost.action': 'Hopwatch versucht es automatisch weiter. Prüfen Sie, ob dieser Computer online ist.',
  'error.address-unreachable.title': 'Die öffentliche Adresse ist nicht erreichbar',
  'error.address-unreachable.meaning':
    'Eine Testnachricht an {url} ist nicht angekommen: {reason}. Nachrichten, die HireHop jetzt sendet, kommen nicht an und werden nicht noch einmal gesendet.',
  'error.address-unreachable.action':
    'Prüfen Sie, ob dieser Computer online ist, und die Adresse unter Einstellungen → Öffentliche Adresse. Hopwatch prüft automatisch erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Ihr Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (er unterstützt kein NAT-Loopback).',
  'error.address-refused.title': 'Die öffentliche Adresse führt nicht zu Hopwatch',
  'error.address-refused.meaning':
    '{url} hat auf eine Testnachricht mit dem Fehler {status} geantwortet. Nachrichten, die HireHop jetzt sendet, kommen nicht an und werden nicht noch einmal gesendet.',
  'error.address-refused.action':
    'Prüfen Sie, ob der Proxy oder Tunnel hinter dieser Adresse läuft und zum Port von Hopwatch führt. Hopwatch prüft automatisch erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Ihr Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (er unterstützt kein NAT-Loopback).',
  'error.address-elsewhere.title': 'Die öffentliche Adresse führt woandershin',
  'error.address-elsewhere.meaning':
    'Eine Testnachricht an {url} wurde beantwortet, kam aber nicht hier an. HireHops Nachrichten gehen ebenfalls dorthin.',
  'error.address-elsewhere.action':
    'Prüfen Sie die Adresse und dass kein anderes Hopwatch und keine Website sie verwendet. Hopwatch prüft automatisch erneut. Kommen trotzdem Ereignisse an, ist alles in Ordnung: Ihr Router ist von innen unter seiner eigenen öffentlichen Adresse nicht erreichbar (er unterstützt kein NAT-Loopback).',
  'error.address-restored.title': 'Die öffentliche Adresse aus der Sicherung bleibt aus, bis Sie sie bestätigen',
  'error.address-restored.meaning':
    'Die Einstellungen der Sicherung würden ein Programm starten oder einen Tunnel öffnen: {address}. Hopwatch hat das nicht getan, denn die Sicherung könnte von jemand anderem stammen.',
  'error.address-restored.action':
    'Wenn Sie diese Adresse kennen, verwenden Sie sie: hier oder mit „hopwatch set tunnel restored“. Sonst verwerfen Sie sie oder legen Sie eine andere fest („hopwatch set tunnel off“).',
  'error.address-changed.title': 'Die öffentliche Adresse hat sich geändert: Tragen Sie die neue in HireHop ein',
  'error.address-changed.meaning': 'Sie lautet jetzt {url}. HireHop sendet noch an {before}, und diese Nachrichten gehen verloren.',
  'error.address-changed.action':
    'Kopieren Sie die neue Webhook-URL. Öffnen Sie in HireHop Settings → Company settings → Webhooks und ersetzen Sie die alte URL. Eine feste Adresse erspart Ihnen das.',
  'error.ssh-host-unknown.title': 'Hopwatch kennt den Server {host} noch nicht',
  'error.ssh-host-unknown.meaning':
    'Sein Schlüssel ist {fingerprint}. Hopwatch sendet nichts über ihn, bis Sie diesen Schlüssel akzeptieren.',
  'error.ssh-host-unknown.action':
    'Vergleichen Sie ihn mit dem Schlüssel, den Sie für diesen Server erhalten haben, und akzeptieren Sie ihn unter Einstellungen → Öffentliche Adresse.',
  'error.ssh-host-changed.title': 'Der Server {host} hat einen anderen Schlüssel als zuvor',
  'error.ssh-host-changed.meaning':
    'Sein Schlüssel ist {fingerprint}, akzeptiert hatten Sie {known}. Vielleicht gibt sich jemand als der Server aus, deshalb stellt Hopwatch keine Verbindung her.',
  'error.ssh-host-changed.action':
    'Fragen Sie den Administrator des Servers, ob der Schlüssel geändert wurde. Akzeptieren Sie den neuen erst dann unter Einstellungen → Öffentliche Adresse.',
  'error.ssh-key-unusable.title': 'Der SSH-Schlüssel kann nicht verwendet werden',
  'error.ssh-key-unusable.meaning': '{file}: {reason}.',
  'error.ssh-key-unusable.action':
    'Wählen Sie die Datei mit dem privaten Schlüssel (nicht die mit der Endung .pub) und geben Sie seine Passphrase ein, falls er eine hat.',
  'error.ssh-refused.title': '{host} lässt {user} nicht zu',
  'error.ssh-refused.meaning':
    'Der Server akzeptiert den Schlüssel nicht. Die öffentliche Adresse funktioniert daher nicht, und nichts, was HireHop sendet, kann ankommen.',
  'error.ssh-refused.action':
    'Prüfen Sie den Benutzernamen und den Schlüssel und ob dieser zu den zugelassenen Schlüsseln des Servers gehört (authorized keys).',
  'error.ssh-port-held.title': '{host} lässt Hopwatch Port {port} nicht verwenden',
  'error.ssh-port-held.meaning':
    'Vielleicht belegt ihn noch eine frühere Verbindung, oder der Server erlaubt es nicht. Nichts, was HireHop sendet, kann ankommen.',
  'error.ssh-port-held.action':
    'Hopwatch versucht es automatisch weiter. Dauert das länger als einige Minuten, wählen Sie einen anderen Port oder fragen Sie den Administrator des Servers.',
  'error.ssh-no-address.title': '{host} hat die öffentliche Adresse nicht mitgeteilt',
  'error.ssh-no-address.meaning': 'Die Verbindung steht, aber es ist nicht bekannt, unter welcher Adresse HireHop sie erreichen könnte.',
  'error.ssh-no-address.action': 'Wenn es Ihr eigener Server ist, geben Sie die öffentliche Adresse ein, die zu seinem Port führt.',
  'error.ngrok-missing.title': 'Dieses Hopwatch wird ohne ngrok geliefert',
  'error.ngrok-missing.meaning': 'Das Programm von ngrok ist für jedes System ein anderes, und das für dieses System fehlt hier.',
  'error.ngrok-missing.action':
    'Installieren Sie es mit: npm install --prefix "{folder}" @ngrok/ngrok, oder wählen Sie eine andere Art von öffentlicher Adresse.',
  'error.ngrok-token.title': 'ngrok akzeptiert das Token nicht',
  'error.ngrok-token.meaning': 'Die öffentliche Adresse funktioniert nicht. ngrok meldet: {reason}.',
  'error.ngrok-token.action':
    'Kopieren Sie das Authtoken aus Ihrem ngrok-Konto (Your Authtoken) und geben Sie es unter Einstellungen → Öffentliche Adresse ein.',
  'error.cloudflared-missing.title': 'cloudflared ist auf diesem Computer nicht installiert',
  'error.cloudflared-missing.meaning': 'Hopwatch hat in {where} danach gesucht.',
  'error.cloudflared-missing.action':
    'Holen Sie es von Cloudflare (suchen Sie nach „download cloudflared“), installieren Sie es und versuchen Sie es erneut. Hopwatch lädt keine Programme herunter.',
  'error.ended-badly.title': 'Hopwatch wurde beim letzten Mal nicht ordnungsgemäß beendet',
  'error.ended-badly.meaning':
    'Es wurde am {startedAt} gestartet und nicht regulär beendet, sondern durch {report, select, none {einen Stromausfall, erzwungenes Beenden oder einen Fehler} other {einen internen Fehler}}. Alle aufgezeichneten Ereignisse sind unversehrt; Nachrichten, die HireHop bis zu diesem Start gesendet hat, sind nicht aufgezeichnet.',
  'error.ended-badly.action':
    '{report, select, none {Sie müssen nichts tun.} other {Einstellungen → Über Hopwatch zeigt einen Bericht über den Fehler, der auf diesem Computer bleibt.}}',
  'error.update-failed.title': 'Das Update konnte nicht installiert werden',
  'error.update-failed.meaning':
    'Die Installation der Version {version} ist fehlgeschlagen: {reason}. Hopwatch wurde in der vorhandenen Version neu gestartet und zeichnet auf.',
  'error.update-failed.action': 'Versuchen Sie es später erneut oder laden Sie die neue Version herunter und installieren Sie sie selbst.',
  'error.file-not-opened.title': 'Die Datei konnte nicht geöffnet werden',
  'error.file-not-opened.meaning': '{file}: {reason}.',
  'error.file-not-opened.action': 'Öffnen Sie sie selbst in ihrem Ordner.',
  'error.usage.title': '{problem}',
  'error.usage.action': '{hint}',
  'error.unexpected.title': 'Ein unerwarteter Fehler ist aufgetreten',
  'error.unexpected.meaning': '{reason}',
  'error.unexpected.action':
    'Versuchen Sie es erneut. Geschieht es noch einmal, starten Sie Hopwatch neu und melden Sie den Fehler mit diesen Worten.',
  'error.backup-failed.title': 'Die Sicherung wurde nicht geschrieben',
  'error.backup-failed.meaning': '{file}: {reason}.',
  'error.backup-failed.action':
    'Wählen Sie einen anderen Ort oder schaffen Sie Platz und sichern Sie erneut. Ihre Daten sind unversehrt, ebenso eine ältere Sicherung dieses Namens.',
  'error.not-a-backup.title': 'Das ist keine Hopwatch-Sicherung',
  'error.not-a-backup.meaning': '{file} wurde nicht von „hopwatch backup“ geschrieben. Es wurde nichts wiederhergestellt.',
  'error.not-a-backup.action':
    'Wählen Sie eine Datei, die Hopwatch erstellt hat. Exportierte Ereignisse fügen Sie mit „hopwatch import“ hinzu.',
  'error.backup-damaged.title': 'Die Sicherung ist beschädigt',
  'error.backup-damaged.meaning': '{file}: {reason}. Es wurde nichts wiederhergestellt.',
  'error.backup-damaged.action':
    'Wurde sie kopiert oder heruntergeladen, wiederholen Sie das und vergleichen Sie die Größen. Sonst verwenden Sie eine ältere Sicherung.',
  'error.backup-newer.title': 'Diese Sicherung stammt von einem neueren Hopwatch',
  'error.backup-newer.meaning': '{file} hat das Format {found}; diese Version kennt das Format {known}. Es wurde nichts wiederhergestellt.',
  'error.backup-newer.action': 'Installieren Sie das neuere Hopwatch und stellen Sie die Sicherung damit wieder her.',
  'error.restore-occupied.title': 'Der Ordner für die Wiederherstellung ist nicht leer',
  'error.restore-occupied.meaning': '{folder} enthält {holds}. Es wurde nichts wiederhergestellt, damit nichts überschrieben wird.',
  'error.restore-occupied.action': 'Wählen Sie einen neuen oder leeren Ordner oder verschieben Sie seinen Inhalt.',
  'error.restore-failed.title': 'Die Sicherung konnte nicht wiederhergestellt werden',
  'error.restore-failed.meaning': '{file} nach {folder}: {reason}. Es wurde nichts wiederhergestellt.',
  'error.restore-failed.action':
    'Prüfen Sie den Dateinamen, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen, und versuchen Sie es erneut.',

  // What stands for a detail that a problem lacks.
  'error.unknown.reason': 'der Grund ist nicht bekannt',
  'error.unknown.hint': 'Korrigieren Sie den Wert und versuchen Sie es erneut.',

  // Reasons and other details, in the words of a sentence's part: no capital, no full stop.
  'error.of': '{what}: {reason}',
  'error.reason.loginItemDenied': 'Das System lässt es nicht zu.',
  'error.reason.noPort': 'es wurde noch kein Port gewählt',
  'error.reason.stopped': 'der Vorgang wurde angehalten',
  'error.reason.closed': 'die Verbindung wurde geschlossen',
  'error.reason.asleep': 'dieser Computer war im Ruhezustand',
  'error.reason.folder': 'das ist ein Ordner',
  'error.reason.insideData': 'im Datenordner ginge die Sicherung zusammen mit ihm verloren',
  'error.reason.otherBackup': 'in dieselbe Datei wird gerade eine andere Sicherung geschrieben',
  'error.reason.otherWriter': 'ein anderes Programm hat währenddessen ihren Platz eingenommen',
  'error.reason.manifest': 'ihr Manifest ist unvollständig',
  'error.reason.foreignEntry': 'sie enthält etwas, das nicht zu einer Sicherung gehört: {name}',
  'error.reason.twice': 'sie enthält {name} zweimal',
  'error.reason.tooMuch': 'sie enthält mehr, als ihr Manifest angibt',
  'error.reason.tooLittle': 'sie enthält weniger, als ihr Manifest angibt',
  'error.reason.eventsMissing': 'von {events} Ereignissen sind {found} lesbar',
  'error.reason.exportEnded': 'der Export endete zu früh',
  'error.reason.checkEnded': 'die Prüfung endete zu früh',
  'error.reason.exportTooLarge': 'die Datei wäre größer als 4 GiB',
  'error.reason.ngrokOffline': 'ngrok ist nicht erreichbar (ist dieser Computer online?)',
  'error.reason.noToken': 'es ist kein Token hinterlegt',
  'error.reason.silent': '{host} antwortet nicht',
  'error.reason.fellSilent': '{host} antwortet nicht mehr',
  'error.reason.hungUp': '{host} hat die Verbindung geschlossen',
  'error.reason.passphraseMissing': 'der Schlüssel braucht eine Passphrase, und es ist keine hinterlegt',
  'error.reason.passphraseWrong': 'die Passphrase ist falsch',
  'error.reason.cloudflaredCode': 'cloudflared wurde beendet ({code})',
  'error.reason.cloudflaredEnded': 'cloudflared wurde beendet: {reason}',
  'error.reason.cloudflaredOffline': 'cloudflared konnte keine Verbindung herstellen',
  'error.where.path': 'dem PATH',
  'error.holder.any': 'Ein anderes Programm',
  'error.holder.known': '{program} (Prozess {pid}, seit {since})',
  'error.holder.onHost': '{program} (Prozess {pid} auf {host}, seit {since})',
  'error.holder.app': 'Die Hopwatch-App',
  'error.holds.more': '{names}, {count} weitere',
  'error.name.startAtLogin': 'Start bei der Anmeldung',
  'error.hint.loginItem': 'Erlauben Sie Hopwatch in den Systemeinstellungen unter den Anmeldeobjekten und versuchen Sie es erneut.',
  'error.hint.search': 'Korrigieren Sie die Suche.',

  // What the system says when a file can't be read or written, by its code.
  'error.system.EACCES': 'der Zugriff wird verweigert',
  'error.system.EBUSY': 'ein anderes Programm verwendet es gerade',
  'error.system.EDQUOT': 'Ihr Kontingent auf diesem Datenträger ist aufgebraucht',
  'error.system.EEXIST': 'etwas mit diesem Namen existiert bereits',
  'error.system.EFBIG': 'die Datei ist zu groß für diesen Datenträger',
  'error.system.EIO': 'der Datenträger arbeitet nicht richtig',
  'error.system.EISDIR': 'das ist ein Ordner',
  'error.system.EMFILE': 'auf diesem Computer sind zu viele Dateien geöffnet',
  'error.system.ENAMETOOLONG': 'der Name ist zu lang',
  'error.system.ENODEV': 'der Datenträger ist nicht angeschlossen',
  'error.system.ENOENT': 'es gibt keine solche Datei und keinen solchen Ordner',
  'error.system.ENOSPC': 'der Datenträger ist voll',
  'error.system.ENOTDIR': 'ein Teil des Pfads ist eine Datei, kein Ordner',
  'error.system.ENOTEMPTY': 'der Ordner ist nicht leer',
  'error.system.EPERM': 'das System erlaubt es nicht',
  'error.system.EROFS': 'der Datenträger ist schreibgeschützt',
  'error.system.ETXTBSY': 'ein anderes Programm verwendet es gerade',
  'error.system.NOT_UTF8': 'das ist kein UTF-8-Text',

  // Why something on the network can't be reached, by the system's code.
  'error.network.ENOTFOUND': 'der Name ist nicht bekannt. Vielleicht ist er falsch geschrieben, oder dieser Computer ist offline',
  'error.network.EAI_AGAIN': 'der Name konnte nicht aufgelöst werden. Vielleicht ist dieser Computer offline',
  'error.network.ECONNREFUSED': 'dort antwortet nichts',
  'error.network.ECONNRESET': 'die Verbindung wurde getrennt',
  'error.network.ETIMEDOUT': 'es kam keine rechtzeitige Antwort',
  'error.network.EHOSTUNREACH': 'die Adresse ist nicht erreichbar. Vielleicht ist dieser Computer offline',
  'error.network.ENETUNREACH': 'dieser Computer ist offline',
  'error.network.CERT_HAS_EXPIRED': 'das Zertifikat ist abgelaufen',
  'error.network.DEPTH_ZERO_SELF_SIGNED_CERT': 'das Zertifikat stammt von keiner bekannten Stelle',
  'error.network.ERR_TLS_CERT_ALTNAME_INVALID': 'das Zertifikat gilt für eine andere Adresse',

  // What is kept in the settings, as the beginning or a part of a sentence.
  'error.setting.density': 'die Zeilenhöhe der Liste',

  'error.setting.exportKey': 'der Exportschlüssel',
  'error.setting.port': 'der Port',
  'error.setting.baseUrl': 'die Adresse von HireHop',
  'error.setting.notifications': 'die Anzeige von Benachrichtigungen',
  'error.setting.updates': 'die Suche nach neuen Versionen',
  'error.setting.pausedUntil': 'die Pause der Benachrichtigungen',
  'error.setting.bodyLimitMiB': 'die Höchstgröße einer Nachricht',
  'error.setting.formerTokens': 'die früheren Webhook-URLs',
  'error.setting.preview': 'der Inhalt der Benachrichtigungen',
  'error.setting.storm': 'die Schwelle für Sammelbenachrichtigungen',
  'error.setting.quietHours': 'die Ruhezeiten',
  'error.setting.urgentBreaksThrough': 'das Durchbrechen von Ruhezeiten durch dringende Ereignisse',
  'error.setting.me': 'Ihr Name in HireHop',
  'error.setting.rules': 'die Benachrichtigungsregeln',
  'error.setting.publicAddress': 'die öffentliche Adresse',
  'error.setting.exposed': 'die Verwendung der öffentlichen Adresse',
  'error.setting.givenUrl': 'die zuletzt in HireHop eingetragene Adresse',
  'error.setting.language': 'die Sprache',
  'error.setting.exporting': 'die Auswahl beim letzten Export',
  'error.setting.welcomeLeft': 'das Schließen des Assistenten',
  'error.setting.savedSearches': 'die gespeicherten Suchen',

  // Requests that were not taken, by the reason; the words follow a count or "requests".
  'error.refused.page': 'aus einem Browser, der die URL geöffnet hat',
  'error.refused.path': 'an eine falsche Adresse',
  'error.refused.host': 'für einen anderen Computer',
  'error.refused.method': 'mit einer anderen Methode als der von HireHop',
  'error.refused.malformed': 'ohne gültiges HTTP',
  'error.refused.headers-too-large': 'mit zu großen Kopfzeilen',
  'error.refused.expectation': 'mit unerfüllbarer Erwartung',
  'error.refused.empty': 'ohne Nachricht',
  'error.refused.too-large': 'mit zu großer Nachricht',
  'error.refused.too-slow': 'von zu langer Dauer',
  'error.refused.cut-off': 'mit Abbruch durch den Absender',
  'error.refused.crowded-out': 'mit Abbruch aus Platzgründen',
  'error.refused.not-kept': 'mit unbrauchbarer Nachricht, die nicht mehr in die Quarantäne passte',
};
