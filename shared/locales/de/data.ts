import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Daten',
  'data.description':
    '{count, plural, one {# Ereignis} other {# Ereignisse}} im Verlauf. „Alles prüfen“ liest ihn ganz vom Datenträger und vergleicht Prüfsummen; das dauert einige Sekunden und ändert nichts.',
  'data.check': 'Alles prüfen',
  'data.whole':
    'Alles ist unversehrt: {count, plural, one {# Ereignis gelesen, wie es} other {# Ereignisse gelesen, jedes wie es}} geschrieben wurde.',
  'data.damagedFiles': 'Einige Dateien sind beschädigt. Kein Ereignis ist verloren.',
  'data.eventsLost': '{count, plural, one {# Ereignis ist} other {# Ereignisse sind}} nicht mehr lesbar. Alles Lesbare blieb erhalten.',
  'data.moreDamages': '… und {count, plural, one {# weitere Stelle} other {# weitere Stellen}}: „hopwatch verify“ nennt sie alle.',
  'data.afterDamage':
    'Bewahren Sie eine Kopie des Datenordners auf, prüfen Sie den Datenträger, und stellen Sie eine Sicherung wieder her, falls Sie eine haben.',
  'data.damage.place': '{file}, Zeile {line, number}',
  'data.damage.cost': '{count, plural, =0 {kein Ereignis verloren} one {# Ereignis verloren} other {# Ereignisse verloren}}',
  'data.damage.line': '{place} ist nicht lesbar: {cost}.',
  'data.damage.header': '{place}: erste Zeile nicht lesbar, {cost}.',
  'data.damage.tail': '{place}: Ende nicht lesbar, {cost}.',
  'data.damage.missing': '{place} ist nicht mehr vorhanden: {cost}.',
  'data.damage.shortened': '{place} ist kürzer als zuvor: {cost}.',
  'data.damage.index': '{place} ist nicht lesbar und wird beim nächsten Start neu angelegt: {cost}.',
  'data.damage.catalogue': '{place} ist nicht lesbar und wird beim nächsten Start neu angelegt: {cost}.',
  'data.damage.removed':
    '{place} ist nicht lesbar; zurückgehaltene Nachrichten, die gelöscht wurden, erscheinen vielleicht wieder: {cost}.',
  'data.damage.deleted': '{place} ist nicht lesbar; gelöschte Ereignisse erscheinen vielleicht wieder: {cost}.',
  'data.damage.settings': '{place} ist nicht lesbar; beim nächsten Start tritt die Sicherung an die Stelle: {cost}.',

  'data.remove.open': 'Alte Ereignisse entfernen…',
  'data.remove.title': 'Alte Ereignisse entfernen',
  'data.remove.text':
    'Ereignisse bleiben für immer, wenn Sie sie nicht hier entfernen. Entfernte Ereignisse lassen sich nicht zurückholen: Legen Sie zuerst eine Sicherung an.',
  'data.remove.years': 'Älter als, in Jahren',
  'data.remove.keep': 'Alle außer den neuesten, Anzahl Ereignisse',
  'data.remove.fillIn': 'Füllen Sie mindestens eines der beiden aus.',
  'data.remove.month': '{month}: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'data.remove.cancel': 'Alle behalten',
  'data.remove.confirmNone': 'Entfernen',
  'data.remove.confirm': '{count, plural, one {# Ereignis} other {# Ereignisse}} entfernen',
  'data.remove.done': '{count, plural, one {# Ereignis} other {# Ereignisse}} entfernt',
  'data.remove.doneText': 'Der Platz auf dem Datenträger ist nach dem nächsten Start frei.',
};
