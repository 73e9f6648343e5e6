import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Zurückgehalten',
  'quarantine.intro':
    'Diese Nachrichten kamen an der Webhook-URL an, konnten aber nicht als Ereignisse von HireHop übernommen werden. Sie sind vollständig aufbewahrt; keine davon steht im Verlauf.',
  'quarantine.list': 'Zurückgehaltene Nachrichten, neueste zuerst',
  'quarantine.from': 'Von {sender}, {size}',
  'quarantine.more': 'Ältere Nachrichten anzeigen',
  'quarantine.none': 'Nichts zurückgehalten',
  'quarantine.noneText':
    'Nachrichten, die an der Webhook-URL ankommen, aber nicht als Ereignisse von HireHop übernommen werden können, werden hier vollständig aufbewahrt, mit dem Grund. So geht nichts verloren.',
  'quarantine.noneLeftText':
    'Nachrichten, die an der Webhook-URL ankommen, aber nicht als Ereignisse von HireHop übernommen werden können, werden hier vollständig aufbewahrt, mit dem Grund. {dropped}',
  'quarantine.choose': 'Wählen Sie eine Nachricht',
  'quarantine.chooseText': 'Sie sehen dann, warum sie zurückgehalten wurde und was Sie tun können.',
  'quarantine.droppedOfDay':
    'Um Platz zu schaffen, {count, plural, one {musste # ältere Nachricht} other {mussten # ältere Nachrichten}} weichen, empfangen am {day}. Höchstens 10.000 Nachrichten oder 64 MB werden aufbewahrt.',
  'quarantine.droppedOfDays':
    'Um Platz zu schaffen, {count, plural, one {musste # ältere Nachricht} other {mussten # ältere Nachrichten}} weichen, empfangen vom {from} bis {to}. Höchstens 10.000 Nachrichten oder 64 MB werden aufbewahrt.',

  'quarantine.acceptAll': 'Alle übernehmen',
  'quarantine.acceptAll.question': '{count, plural, one {# Nachricht als Ereignis} other {# Nachrichten als Ereignisse}} übernehmen?',
  'quarantine.acceptAll.text':
    'Hopwatch nimmt {count, plural, one {sie} other {sie}} in den Verlauf auf, mit der Zeit des Empfangs. Ereignisse ohne den jetzt hinterlegten Exportschlüssel werden als ungeprüft gekennzeichnet. Was nicht als Ereignis lesbar ist, bleibt hier.',
  'quarantine.deleteAll': 'Alle löschen',
  'quarantine.deleteAll.question': '{count, plural, one {# Nachricht} other {# Nachrichten}} löschen?',
  'quarantine.deleteAll.text': 'Das lässt sich nicht rückgängig machen.',
  'quarantine.cancel': 'Abbrechen',

  'quarantine.message': 'Nachricht',
  'quarantine.accept': 'Als Ereignis übernehmen',
  'quarantine.delete': 'Löschen',
  'quarantine.received': 'Empfangen',
  'quarantine.sender': 'Absender',
  'quarantine.size': 'Größe',
  'quarantine.saidToBe': 'Angegebene Art',
  'quarantine.nothingSaid': 'keine Angabe',
  'quarantine.text': 'Der Text, wie er ankam',
  'quarantine.copyText': 'Text kopieren',
  'quarantine.empty': 'Die Nachricht war leer.',
  'quarantine.cut': 'Die Nachricht ist länger als hier angezeigt. Im Datenordner ist sie vollständig aufbewahrt.',

  'quarantine.accepted': '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen, {left, number} weiterhin nicht lesbar',
  'quarantine.acceptedNone': '{left, plural, one {# Nachricht} other {# Nachrichten}} weiterhin nicht lesbar',
  'quarantine.inHistory': '{accepted, plural, one {Sie steht} other {Sie stehen}} jetzt im Verlauf.',
  'quarantine.staying': 'Was nicht als Ereignis lesbar ist, bleibt hier, vollständig.',
  'quarantine.deleted': '{count, plural, one {# Nachricht} other {# Nachrichten}} gelöscht',

  'quarantine.reason.wrong-key.title': 'Falscher Exportschlüssel',
  'quarantine.reason.wrong-key.meaning':
    'Die Nachricht trägt einen anderen Exportschlüssel als den hier hinterlegten; vielleicht stammt sie nicht von Ihrem HireHop.',
  'quarantine.reason.no-key.title': 'Kein Exportschlüssel',
  'quarantine.reason.no-key.meaning':
    'Die Nachricht trägt keinen Exportschlüssel; daher ist nicht erkennbar, ob sie von Ihrem HireHop stammt.',
  'quarantine.reason.not-json.title': 'Keine HireHop-Nachricht',
  'quarantine.reason.not-json.meaning':
    'Der Text ist kein JSON, die Form, in der HireHop seine Nachrichten sendet, oder er wurde unterwegs abgeschnitten.',
  'quarantine.reason.not-utf8.title': 'Unlesbare Zeichen',
  'quarantine.reason.not-utf8.meaning': 'Der Text ist nicht in UTF-8, der Schrift, in der HireHop seine Nachrichten sendet.',
  'quarantine.reason.too-deep.title': 'Zu tief verschachtelt',
  'quarantine.reason.too-deep.meaning': 'Die Nachricht hat Teile in Teilen, mehr als 64 Ebenen tief; das hat keine HireHop-Nachricht.',
  'quarantine.reason.not-an-object.title': 'Keine HireHop-Nachricht',
  'quarantine.reason.not-an-object.meaning':
    'Die Nachricht ist ein bloßer Wert oder eine Liste. HireHop sendet eine Nachricht mit benannten Feldern.',
  'quarantine.reason.no-event-name.title': 'Kein Ereignisname',
  'quarantine.reason.no-event-name.meaning':
    'Die Nachricht sagt nicht, um welches Ereignis es geht; daher kann sie nicht im Verlauf stehen.',
  'quarantine.reason.bad-encoding.title': 'Nicht entpackbar',
  'quarantine.reason.bad-encoding.meaning': 'Die Nachricht war als komprimiert oder als Formular ausgewiesen und ließ sich so nicht lesen.',

  'quarantine.action.wrongKey':
    'Haben Sie den Schlüssel in HireHop geändert, geben Sie den neuen in den Einstellungen ein, und übernehmen Sie dann die Nachricht als Ereignis. Wenn nicht, kennt vielleicht jemand anderes die Webhook-URL: Löschen Sie die Nachricht.',
  'quarantine.action.noKey':
    'HireHop sendet den Schlüssel mit jedem Webhook. Eine Nachricht ohne ihn ist höchstwahrscheinlich ein Versuch von Hand: Löschen Sie sie. Wissen Sie, dass sie in Ordnung ist, übernehmen Sie sie als Ereignis.',
  'quarantine.action.unreadable':
    'Geschieht das mit Nachrichten von HireHop, prüfen Sie, ob etwas zwischen HireHop und diesem Computer sie verändert. Sonst löschen Sie sie.',
  'quarantine.action.notHireHop':
    'Sie stammt vermutlich nicht von HireHop: ein Versuch von Hand oder ein anderes Programm, das diese URL erhalten hat. Sie können sie löschen.',
};
