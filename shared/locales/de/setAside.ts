import type { setAside as english } from '../en/setAside.ts';
import type { Translated } from '../translated.ts';

export const setAside: Translated<typeof english> = {
  'setAside.title': 'Zurückgehalten',
  'setAside.intro':
    'Diese Nachrichten kamen an der Webhook-URL an, konnten aber nicht als Ereignisse von HireHop übernommen werden. Sie sind vollständig aufbewahrt; keine davon steht im Verlauf.',
  'setAside.list': 'Zurückgehaltene Nachrichten, neueste zuerst',
  'setAside.from': 'Von {sender}, {size}',
  'setAside.more': 'Ältere Nachrichten anzeigen',
  'setAside.none': 'Nichts zurückgehalten',
  'setAside.noneText':
    'Nachrichten, die an der Webhook-URL ankommen, aber nicht als Ereignisse von HireHop übernommen werden können, werden hier vollständig aufbewahrt, mit dem Grund. So geht nichts verloren.',
  'setAside.noneLeftText':
    'Nachrichten, die an der Webhook-URL ankommen, aber nicht als Ereignisse von HireHop übernommen werden können, werden hier vollständig aufbewahrt, mit dem Grund. {dropped}',
  'setAside.choose': 'Wählen Sie eine Nachricht',
  'setAside.chooseText': 'Sie sehen dann, warum sie zurückgehalten wurde und was Sie tun können.',
  'setAside.droppedOfDay':
    'Um Platz zu schaffen, {count, plural, one {musste # ältere Nachricht} other {mussten # ältere Nachrichten}} weichen, empfangen am {day}. Höchstens 10.000 Nachrichten oder 64 MB werden aufbewahrt.',
  'setAside.droppedOfDays':
    'Um Platz zu schaffen, {count, plural, one {musste # ältere Nachricht} other {mussten # ältere Nachrichten}} weichen, empfangen vom {from} bis {to}. Höchstens 10.000 Nachrichten oder 64 MB werden aufbewahrt.',

  'setAside.acceptAll': 'Alle übernehmen',
  'setAside.acceptAll.question': '{count, plural, one {# Nachricht als Ereignis} other {# Nachrichten als Ereignisse}} übernehmen?',
  'setAside.acceptAll.text':
    'Hopwatch nimmt {count, plural, one {sie} other {sie}} in den Verlauf auf, mit der Zeit des Empfangs. Ereignisse ohne den jetzt hinterlegten Exportschlüssel werden als ungeprüft gekennzeichnet. Was nicht als Ereignis lesbar ist, bleibt hier.',
  'setAside.deleteAll': 'Alle löschen',
  'setAside.deleteAll.question': '{count, plural, one {# Nachricht} other {# Nachrichten}} löschen?',
  'setAside.deleteAll.text': 'Das lässt sich nicht rückgängig machen.',
  'setAside.cancel': 'Abbrechen',

  'setAside.message': 'Nachricht',
  'setAside.accept': 'Als Ereignis übernehmen',
  'setAside.delete': 'Löschen',
  'setAside.received': 'Empfangen',
  'setAside.sender': 'Absender',
  'setAside.size': 'Größe',
  'setAside.saidToBe': 'Angegebene Art',
  'setAside.nothingSaid': 'keine Angabe',
  'setAside.text': 'Der Text, wie er ankam',
  'setAside.copyText': 'Text kopieren',
  'setAside.empty': 'Die Nachricht war leer.',
  'setAside.cut': 'Die Nachricht ist länger als hier angezeigt. Im Datenordner ist sie vollständig aufbewahrt.',

  'setAside.accepted': '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen',
  'setAside.acceptedSome': '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen, {left, number} weiterhin nicht lesbar',
  'setAside.acceptedNone': '{left, plural, one {# Nachricht} other {# Nachrichten}} weiterhin nicht lesbar',
  'setAside.inHistory': '{accepted, plural, one {Sie steht} other {Sie stehen}} jetzt im Verlauf.',
  'setAside.staying': 'Was nicht als Ereignis lesbar ist, bleibt hier, vollständig.',
  'setAside.deleted': '{count, plural, one {# Nachricht} other {# Nachrichten}} gelöscht',

  'setAside.reason.wrong-key.title': 'Falscher Exportschlüssel',
  'setAside.reason.wrong-key.meaning':
    'Die Nachricht trägt einen anderen Exportschlüssel als den hier hinterlegten; vielleicht stammt sie nicht von Ihrem HireHop.',
  'setAside.reason.no-key.title': 'Kein Exportschlüssel',
  'setAside.reason.no-key.meaning':
    'Die Nachricht trägt keinen Exportschlüssel; daher ist nicht erkennbar, ob sie von Ihrem HireHop stammt.',
  'setAside.reason.not-json.title': 'Keine HireHop-Nachricht',
  'setAside.reason.not-json.meaning':
    'Der Text ist kein JSON, die Form, in der HireHop seine Nachrichten sendet, oder er wurde unterwegs abgeschnitten.',
  'setAside.reason.not-utf8.title': 'Unlesbare Zeichen',
  'setAside.reason.not-utf8.meaning': 'Der Text ist nicht in UTF-8, der Schrift, in der HireHop seine Nachrichten sendet.',
  'setAside.reason.too-deep.title': 'Zu tief verschachtelt',
  'setAside.reason.too-deep.meaning': 'Die Nachricht hat Teile in Teilen, mehr als 64 Ebenen tief; das hat keine HireHop-Nachricht.',
  'setAside.reason.not-an-object.title': 'Keine HireHop-Nachricht',
  'setAside.reason.not-an-object.meaning':
    'Die Nachricht ist ein bloßer Wert oder eine Liste. HireHop sendet eine Nachricht mit benannten Feldern.',
  'setAside.reason.no-event-name.title': 'Kein Ereignisname',
  'setAside.reason.no-event-name.meaning': 'Die Nachricht sagt nicht, um welches Ereignis es geht; daher kann sie nicht im Verlauf stehen.',
  'setAside.reason.bad-encoding.title': 'Nicht entpackbar',
  'setAside.reason.bad-encoding.meaning': 'Die Nachricht war als komprimiert oder als Formular ausgewiesen und ließ sich so nicht lesen.',

  'setAside.action.wrongKey':
    'Haben Sie den Schlüssel in HireHop geändert, geben Sie den neuen in den Einstellungen ein, und übernehmen Sie dann die Nachricht als Ereignis. Wenn nicht, kennt vielleicht jemand anderes die Webhook-URL: Löschen Sie die Nachricht.',
  'setAside.action.noKey':
    'HireHop sendet den Schlüssel mit jedem Webhook. Eine Nachricht ohne ihn ist höchstwahrscheinlich ein Versuch von Hand: Löschen Sie sie. Wissen Sie, dass sie in Ordnung ist, übernehmen Sie sie als Ereignis.',
  'setAside.action.unreadable':
    'Geschieht das mit Nachrichten von HireHop, prüfen Sie, ob etwas zwischen HireHop und diesem Computer sie verändert. Sonst löschen Sie sie.',
  'setAside.action.notHireHop':
    'Sie stammt vermutlich nicht von HireHop: ein Versuch von Hand oder ein anderes Programm, das diese URL erhalten hat. Sie können sie löschen.',
};
