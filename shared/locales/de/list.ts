import type { list as english } from '../en/list.ts';
import type { Translated } from '../translated.ts';

export const list: Partial<Translated<typeof english>> = {
  'list.counts': '{total, plural, one {# Ereignis} other {# Ereignisse}}{unread, plural, =0 {} other {, # ungelesen}}',
  'list.markAllRead': 'Alle als gelesen markieren',
  'list.label': 'Ereignisse, neueste zuerst',
  'list.labelFound': 'Gefundene Ereignisse, neueste zuerst',
  'list.newer': '{count, plural, one {# neues Ereignis} other {# neue Ereignisse}}',
  'list.unread': 'Ungelesen',
  'list.lost': 'Ein Ereignis, das nicht mehr lesbar ist',
  'list.tryAgain': 'Erneut versuchen',
  'list.partMissing': 'Ein Teil der Liste konnte nicht geladen werden. Erneut versuchen',
  'list.nothingChosen': '{unread, plural, =0 {Nichts Ungelesenes} one {# ungelesenes Ereignis} other {# ungelesene Ereignisse}}',
  'list.howToChoose':
    'Wählen Sie ein Ereignis, um zu sehen, was geschehen ist. Die Pfeiltasten bewegen durch die Liste, Enter führt in das Ereignis, / sucht.',
  'list.deleted': 'Ereignis gelöscht',
  'list.undo': 'Rückgängig',
  'list.restored': 'Ereignis wiederhergestellt',
  'list.mark.test': 'Test',
  'list.mark.test.why': 'Das haben Sie selbst gesendet, um die Benachrichtigungen auszuprobieren. Es kommt nicht von HireHop.',
  'list.mark.repeat': 'Wiederholung',
  'list.mark.repeat.why':
    'Dieselbe Nachricht kam in den zehn Minuten davor schon einmal. Geschieht das oft, verwenden vielleicht zwei Webhooks in HireHop diese Webhook-URL.',
  'list.mark.unverified': 'Ungeprüft',
  'list.mark.unverified.why':
    'Es wurde nicht geprüft, ob dies von Ihrem HireHop stammt: Beim Eintreffen war kein Exportschlüssel hinterlegt, oder Sie haben es mit einem anderen Schlüssel übernommen.',
  'list.mark.imported': 'Importiert',
  'list.mark.imported.why': 'Dies wurde aus einer Datei gelesen, nicht von HireHop empfangen.',
  'list.mark.accepted': 'Übernommen',
  'list.mark.accepted.why': 'Dies wurde beim Eintreffen zurückgehalten. Sie haben es später als Ereignis übernommen.',
  'list.size.bytes': '{count, plural, one {# Byte} other {# Byte}}',
  'list.size.kilobytes': '{count} KB',
  'list.size.megabytes': '{count} MB',
};
