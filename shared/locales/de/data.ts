import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Daten',
  'data.description':
    '{count, plural, one {# Ereignis} other {# Ereignisse}} im Verlauf. „Alles prüfen“ liest den ganzen Verlauf vom Datenträger und vergleicht Prüfsummen. Das dauert einige Sekunden und ändert nichts.',
  'data.check': 'Alles prüfen',
  'data.whole':
    'Alles ist unversehrt: {count, plural, one {# Ereignis gelesen, genau wie es} other {# Ereignisse gelesen, genau wie sie}} geschrieben {count, plural, one {wurde} other {wurden}}.',
  'data.damagedFiles': 'Einige Dateien sind beschädigt. Kein Ereignis ist verloren.',
  'data.eventsLost':
    '{count, plural, one {# Ereignis ist} other {# Ereignisse sind}} nicht mehr lesbar. Alles, was lesbar ist, wurde behalten.',
  'data.moreDamages': '… und {count, plural, one {# weitere Stelle} other {# weitere Stellen}}. „hopwatch verify“ zeigt alle.',
  'data.afterDamage':
    'Bewahren Sie eine Kopie des Datenordners auf, prüfen Sie den Datenträger und stellen Sie eine Sicherung wieder her, falls Sie eine haben.',
  'data.damage.place': '{file}, Zeile {line, number}',
  'data.damage.cost': '{count, plural, =0 {kein Ereignis verloren} one {# Ereignis verloren} other {# Ereignisse verloren}}',
  'data.damage.line': '{place} ist nicht lesbar: {cost}.',
  'data.damage.header': 'Die erste Zeile von {place} ist nicht lesbar: {cost}.',
  'data.damage.tail': 'Das Ende von {place} ist nicht lesbar: {cost}.',
  'data.damage.missing': '{place} fehlt: {cost}.',
  'data.damage.shortened': '{place} ist kürzer als zuvor: {cost}.',
  'data.damage.index': '{place} ist nicht lesbar und wird beim nächsten Start neu aufgebaut: {cost}.',
  'data.damage.catalogue': '{place} ist nicht lesbar und wird beim nächsten Start neu aufgebaut: {cost}.',
  'data.damage.removed': '{place} ist nicht lesbar, daher erscheinen aus der Quarantäne gelöschte Nachrichten vielleicht wieder: {cost}.',
  'data.damage.deleted': '{place} ist nicht lesbar, daher erscheinen gelöschte Ereignisse vielleicht wieder: {cost}.',
  'data.damage.settings': '{place} ist nicht lesbar und wird beim nächsten Start durch die Sicherung ersetzt: {cost}.',

  'data.remove.open': 'Alte Ereignisse löschen…',
  'data.remove.title': 'Alte Ereignisse löschen',
  'data.remove.text':
    'Ereignisse bleiben für immer erhalten, es sei denn, Sie löschen sie hier. Das lässt sich nicht rückgängig machen: Legen Sie zuerst eine Sicherung an.',
  'data.remove.years': 'Älter als (in Jahren)',
  'data.remove.keep': 'Alle außer den neuesten (Anzahl)',
  'data.remove.fillIn': 'Füllen Sie mindestens eines der beiden Felder aus.',
  'data.remove.month': '{month}: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'data.remove.cancel': 'Alle Ereignisse behalten',
  'data.remove.confirmNone': 'Löschen',
  'data.remove.confirm': '{count, plural, one {# Ereignis} other {# Ereignisse}} löschen',
  'data.remove.nothing':
    'Es würde nichts gelöscht. Wenn Sie eine Anzahl behalten, werden ganze Dateien zu etwa 4.000 Ereignissen gelöscht, und die neueste Datei bleibt immer erhalten.',
  'data.remove.day': '{count, plural, one {# Ereignis würde} other {# Ereignisse würden}} gelöscht, vom {day}: {size}.',
  'data.remove.days': '{count, plural, one {# Ereignis würde} other {# Ereignisse würden}} gelöscht, vom {first} bis {last}: {size}.',
  'data.remove.done': '{count, plural, one {# Ereignis} other {# Ereignisse}} gelöscht',
  'data.remove.doneText': 'Der Platz auf dem Datenträger wird beim nächsten Start frei.',
};
