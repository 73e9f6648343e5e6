import type { notify as english } from '../en/notify.ts';
import type { Translated } from '../translated.ts';

export const notify: Translated<typeof english> = {
  'notify.news': 'Il y a du nouveau dans HireHop.',
  'notify.hint': 'Ouvrez Hopwatch pour le voir.',
  'notify.type': '{entity} : {happening}',
  'notify.problem': 'Hopwatch : {title}',
  'notify.action.openInHireHop': 'Ouvrir dans HireHop',
  'notify.action.markRead': 'Marquer comme lu',

  // Many events told together.
  'notify.storm': '{count, plural, one {# événement} other {# événements}}',
  'notify.digest': 'Pendant la pause : {count, plural, one {# événement} other {# événements}}',
  'notify.storm.job':
    '{what} ; affaire {job} {count, plural, =2 {deux fois} =3 {trois fois} =4 {quatre fois} =5 {cinq fois} =6 {six fois} =7 {sept fois} =8 {huit fois} =9 {neuf fois} =10 {dix fois} =11 {onze fois} =12 {douze fois} other {# fois}}',
  'notify.storm.allOfJob': '{what}, tout dans l’affaire {job}',
  'notify.storm.more': '{count, plural, one {# autre} other {# autres}}',

  // What is counted. `thing` and `things` are what HireHop calls something that Hopwatch has no words for.
  'notify.kind.jobStatus': '{count, plural, one {# statut d’affaire} other {# statuts d’affaire}}',
  'notify.kind.newJob': '{count, plural, one {# nouvelle affaire} other {# nouvelles affaires}}',
  'notify.kind.jobChange': '{count, plural, one {# modification d’affaire} other {# modifications d’affaire}}',
  'notify.kind.invoice': '{count, plural, one {# facture} other {# factures}}',
  'notify.kind.contact': '{count, plural, one {# contact} other {# contacts}}',
  'notify.kind.test': '{count, plural, one {# test} other {# tests}}',
  'notify.kind.project': '{count, plural, one {# projet} other {# projets}}',
  'notify.kind.purchase order': '{count, plural, one {# bon de commande} other {# bons de commande}}',
  'notify.kind.stock item': '{count, plural, one {# article en stock} other {# articles en stock}}',
  'notify.otherKind': '{count, plural, one {# {thing}} other {# {things}}}',
};
