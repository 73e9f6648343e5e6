import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Quarantäne',
  'quarantine.intro':
    'Diese Nachrichten kamen an der Webhook-URL an, sind aber keine gültigen HireHop-Ereignisse. Sie werden vollständig aufbewahrt, außerhalb des Verlaufs.',
  'quarantine.list': 'Nachrichten in Quarantäne, neueste zuerst',
  'quarantine.from': 'Von {sender}, {size}',
  'quarantine.more': 'Ältere Nachrichten anzeigen',
  'quarantine.none': 'Die Quarantäne ist leer',
  'quarantine.noneText':
    'Nachrichten, die an der Webhook-URL ankommen, aber keine gültigen HireHop-Ereignisse sind, werden hier vollständig aufbewahrt, mit dem Grund. Es geht nichts verloren.',
  'quarantine.noneLeftText':
    'Nachrichten, die an der Webhook-URL ankommen, aber keine gültigen HireHop-Ereignisse sind, werden hier vollständig aufbewahrt, mit dem Grund. {dropped}',
  'quarantine.choose': 'Wählen Sie eine Nachricht',
  'quarantine.chooseText': 'Sie sehen dann, warum sie in Quarantäne ist und was Sie tun können.',
  'quarantine.droppedOfDay':
    '{count, plural, one {# ältere Nachricht} other {# ältere Nachrichten}} vom {day} {count, plural, one {wurde} other {wurden}} gelöscht, um Platz zu schaffen. Die Quarantäne fasst höchstens 10.000 Nachrichten oder 64 MB.',
  'quarantine.droppedOfDays':
    '{count, plural, one {# ältere Nachricht} other {# ältere Nachrichten}}, empfangen vom {from} bis {to}, {count, plural, one {wurde} other {wurden}} gelöscht, um Platz zu schaffen. Die Quarantäne fasst höchstens 10.000 Nachrichten oder 64 MB.',

  'quarantine.acceptAll': 'Alle übernehmen',
  'quarantine.acceptAll.question': '{count, plural, one {# Nachricht als Ereignis} other {# Nachrichten als Ereignisse}} übernehmen?',
  'quarantine.acceptAll.text':
    'Hopwatch nimmt {count, plural, one {sie} other {sie}} mit der Empfangszeit in den Verlauf auf. Ereignisse ohne den aktuellen Exportschlüssel werden als ungeprüft gekennzeichnet. Nachrichten, die nicht als Ereignis lesbar sind, bleiben hier.',
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
  'quarantine.saidToBe': 'Inhaltstyp',
  'quarantine.nothingSaid': 'nicht angegeben',
  'quarantine.text': 'Der Text, wie er ankam',
  'quarantine.copyText': 'Text kopieren',
  'quarantine.empty': 'Die Nachricht war leer.',
  'quarantine.cut': 'Die Nachricht ist länger als hier angezeigt. Im Datenordner ist sie vollständig gespeichert.',

  'quarantine.accepted': '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# Nachricht} other {# Nachrichten}} übernommen, {left, number} weiterhin nicht lesbar',
  'quarantine.acceptedNone': '{left, plural, one {# Nachricht} other {# Nachrichten}} weiterhin nicht lesbar',
  'quarantine.inHistory': '{accepted, plural, one {Sie steht} other {Sie stehen}} jetzt im Verlauf.',
  'quarantine.staying': 'Nachrichten, die nicht als Ereignis lesbar sind, bleiben hier.',
  'quarantine.deleted': '{count, plural, one {# Nachricht} other {# Nachrichten}} gelöscht',

  'quarantine.reason.wrong-key.title': 'Falscher Exportschlüssel',
  'quarantine.reason.wrong-key.meaning':
    'Die Nachricht enthält einen anderen Exportschlüssel als den hier hinterlegten, stammt also vielleicht nicht von Ihrem HireHop.',
  'quarantine.reason.no-key.title': 'Kein Exportschlüssel',
  'quarantine.reason.no-key.meaning':
    'Die Nachricht enthält keinen Exportschlüssel, daher kann Hopwatch nicht erkennen, ob sie von Ihrem HireHop stammt.',
  'quarantine.reason.not-json.title': 'Keine HireHop-Nachricht',
  'quarantine.reason.not-json.meaning':
    'Der Text ist kein JSON, das Format der HireHop-Nachrichten, oder er wurde unterwegs abgeschnitten.',
  'quarantine.reason.not-utf8.title': 'Unlesbare Zeichen',
  'quarantine.reason.not-utf8.meaning': 'Der Text ist nicht in UTF-8, der Kodierung der HireHop-Nachrichten.',
  'quarantine.reason.too-deep.title': 'Zu tief verschachtelt',
  'quarantine.reason.too-deep.meaning': 'Die Nachricht ist mehr als 64 Ebenen tief verschachtelt. HireHop-Nachrichten sind das nie.',
  'quarantine.reason.not-an-object.title': 'Keine HireHop-Nachricht',
  'quarantine.reason.not-an-object.meaning':
    'Die Nachricht ist ein einzelner Wert oder eine Liste. HireHop sendet ein Objekt mit benannten Feldern.',
  'quarantine.reason.no-event-name.title': 'Kein Ereignisname',
  'quarantine.reason.no-event-name.meaning':
    'Die Nachricht sagt nicht, um welches Ereignis es geht, und kann daher nicht in den Verlauf aufgenommen werden.',
  'quarantine.reason.bad-encoding.title': 'Nicht entpackbar',
  'quarantine.reason.bad-encoding.meaning':
    'Die Nachricht gibt sich als komprimiert oder als Formular aus, lässt sich aber so nicht lesen.',

  'quarantine.action.wrongKey':
    'Wenn Sie den Schlüssel in HireHop geändert haben, geben Sie den neuen in den Einstellungen ein und übernehmen Sie die Nachricht als Ereignis. Wenn nicht, kennt vielleicht jemand anderes die Webhook-URL: Löschen Sie die Nachricht.',
  'quarantine.action.noKey':
    'HireHop sendet den Schlüssel mit jeder Nachricht. Eine Nachricht ohne Schlüssel ist höchstwahrscheinlich ein Test von Hand, und Sie können sie löschen. Wenn Sie wissen, dass sie echt ist, übernehmen Sie sie als Ereignis.',
  'quarantine.action.unreadable':
    'Wenn das bei Nachrichten von HireHop geschieht, prüfen Sie, ob etwas zwischen HireHop und diesem Computer sie verändert. Sonst löschen Sie die Nachricht.',
  'quarantine.action.notHireHop':
    'Sie stammt vermutlich nicht von HireHop, sondern ist ein Test von Hand oder kommt von einem anderen Programm, das diese URL erhalten hat. Sie können sie löschen.',
};
