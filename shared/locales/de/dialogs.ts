import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Abbrechen',
  'dialog.failed.quit': 'Beenden',
  'dialog.link.question': '{host} im Browser öffnen?',
  'dialog.link.detail': 'Das ist nicht die HireHop-Adresse aus Ihren Einstellungen:\n{address}',
  'dialog.link.open': 'Öffnen',
  'dialog.backup.title': 'Sichern',
  'dialog.backup.files': 'Hopwatch-Sicherung',
  'dialog.restore.title': 'Sicherung wiederherstellen',
  'dialog.restore.question': 'Die Sicherung vom {date} mit {count, plural, one {# Ereignis} other {# Ereignissen}} wiederherstellen?',
  'dialog.restore.detail': 'Ihre jetzigen Daten bleiben in einem Ordner daneben erhalten. Hopwatch startet neu.',
  'dialog.restore.restore': 'Wiederherstellen',
  'dialog.crash.title': 'Das Hopwatch-Fenster stürzt immer wieder ab',
  'dialog.crash.detail':
    'Ereignisse werden weiterhin aufgezeichnet, und Sie werden weiterhin benachrichtigt. Das System meldet: {reason}. Hilft es nicht, das Fenster erneut zu öffnen, starten Sie Hopwatch neu.',
  'dialog.crash.open': 'Fenster erneut öffnen',
  'dialog.crash.leave': 'Geschlossen lassen',
  'dialog.report.local':
    'Hopwatch wurde durch einen internen Fehler beendet. Dieser Bericht liegt nur auf diesem Computer: Hopwatch sendet ihn an niemanden.',
  'dialog.report.send':
    'Wenn Sie möchten, dass der Fehler behoben wird, lesen Sie den Bericht und senden Sie ihn an die Autoren von Hopwatch.',
  'dialog.starting.title': 'Hopwatch startet',
  'dialog.starting.heading': 'Der Verlauf wird vorbereitet',
  'dialog.starting.text': 'Hopwatch baut den Index Ihrer Ereignisse neu auf. Es geht nichts verloren; danach ist es wieder empfangsbereit.',
};
