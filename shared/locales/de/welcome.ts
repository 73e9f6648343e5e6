import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'HireHop verbinden',
  'welcome.introduction': 'In drei Schritten erscheinen die Ereignisse von HireHop hier und auf Ihrem Desktop.',
  'welcome.url.title': 'Webhook-URL in HireHop eintragen',
  'welcome.url.done': 'HireHop hat die URL',
  'welcome.url.where':
    'In HireHop öffnet ein Administrator Settings → Company settings → Webhooks → New, fügt die URL ein und kreuzt die Ereignisse an, über die Sie informiert werden möchten.',
  'welcome.url.localOnly':
    'Diese URL funktioniert nur auf diesem Computer, und HireHop läuft im Internet. Wählen Sie zuerst unter Einstellungen → Öffentliche Adresse, wie HireHop diesen Computer erreicht.',
  'welcome.url.public': 'HireHop erreicht diesen Computer über die öffentliche Adresse, die Sie gewählt haben.',
  'welcome.key.title': 'Exportschlüssel eingeben',
  'welcome.key.done': 'Der Schlüssel ist hinterlegt',
  'welcome.key.where':
    'HireHop sendet den Schlüssel mit jeder Nachricht, sodass Hopwatch Ihr HireHop von allen anderen unterscheiden kann. Sie finden ihn in HireHop unter Settings → Company settings.',
  'welcome.first.title': 'Das erste Ereignis kommt an',
  'welcome.first.done': 'Es funktioniert',
  'welcome.first.waiting': 'Warten auf HireHop. Ändern Sie dort etwas, zum Beispiel den Status eines Auftrags, und es erscheint hier.',
  'welcome.first.arrived': 'HireHops Ereignisse kommen an: Sie sind verbunden.',
  'welcome.leave': 'Später erledigen',
  'welcome.finish': 'Zum Verlauf',
  'welcome.left.title': 'Noch keine Ereignisse',
  'welcome.left.text': 'HireHop ist noch nicht verbunden, oder dort ist nichts geschehen.',
  'welcome.left.resume': 'HireHop verbinden',
  'welcome.cheer.title': 'Das erste Ereignis ist da',
  'welcome.cheer.text': 'Von nun an sehen Sie hier, was in HireHop geschieht, sobald es geschieht.',
  'welcome.cheer.show': 'Anzeigen',
  'welcome.samples.load': 'Mit Beispieldaten ausprobieren',
  'welcome.samples.shown': 'Sie sehen Beispieldaten: {count, plural, one {# erfundenes Ereignis} other {# erfundene Ereignisse}}.',
  'welcome.samples.remove': 'Beispieldaten entfernen',
  'welcome.samples.connect': 'HireHop verbinden',
  'welcome.sample': 'Beispiel',
  'welcome.sample.why': 'Von Hopwatch erfunden, damit Sie es ausprobieren können.',
  'welcome.settings.title': 'Erste Schritte',
  'welcome.settings.description': 'Der Assistent, der HireHop Schritt für Schritt verbindet, und die Beispieldaten.',
  'welcome.settings.open': 'Assistenten öffnen',
};
