import type { notify as english } from '../en/notify.ts';
import type { Translated } from '../translated.ts';

export const notify: Translated<typeof english> = {
  'notify.news': 'Es gibt Neues von HireHop.',
  'notify.hint': 'Öffnen Sie Hopwatch, um es zu sehen.',
  'notify.type': '{entity}: {happening}',
  'notify.problem': 'Hopwatch: {title}',
  'notify.action.openInHireHop': 'In HireHop öffnen',
  'notify.action.markRead': 'Als gelesen markieren',

  // Many events told together.
  'notify.storm': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'notify.digest': 'Während der Pause: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'notify.storm.job':
    '{what}; Auftrag {job} {count, plural, =2 {zweimal} =3 {dreimal} =4 {viermal} =5 {fünfmal} =6 {sechsmal} =7 {siebenmal} =8 {achtmal} =9 {neunmal} =10 {zehnmal} =11 {elfmal} =12 {zwölfmal} other {#-mal}}',
  'notify.storm.allOfJob': '{what}, alles zu Auftrag {job}',
  'notify.storm.more': '{count, plural, one {# weiteres} other {# weitere}}',

  // What is counted. `thing` and `things` are what HireHop calls something that Hopwatch has no words for.
  'notify.kind.jobStatus': '{count, plural, one {# Statuswechsel} other {# Statuswechsel}}',
  'notify.kind.newJob': '{count, plural, one {# neuer Auftrag} other {# neue Aufträge}}',
  'notify.kind.jobChange': '{count, plural, one {# Auftragsänderung} other {# Auftragsänderungen}}',
  'notify.kind.invoice': '{count, plural, one {# Rechnung} other {# Rechnungen}}',
  'notify.kind.contact': '{count, plural, one {# Kontakt} other {# Kontakte}}',
  'notify.kind.test': '{count, plural, one {# Test} other {# Tests}}',
  'notify.kind.project': '{count, plural, one {# Projekt} other {# Projekte}}',
  'notify.kind.purchase order': '{count, plural, one {# Bestellung} other {# Bestellungen}}',
  'notify.kind.stock item': '{count, plural, one {# Lagerartikel} other {# Lagerartikel}}',
  'notify.otherKind': '{count, plural, one {# {thing}} other {# {things}}}',
};
