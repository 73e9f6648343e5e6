import type { notify as english } from '../en/notify.ts';
import type { Translated } from '../translated.ts';

export const notify: Translated<typeof english> = {
  'notify.news': 'Ci sono novità da HireHop.',
  'notify.hint': 'Apra Hopwatch per vederle.',
  'notify.type': '{entity}: {happening}',
  'notify.problem': 'Hopwatch: {title}',
  'notify.action.openInHireHop': 'Apri in HireHop',
  'notify.action.markRead': 'Segna come letto',

  // Many events told together.
  'notify.storm': '{count, plural, one {# evento} other {# eventi}}',
  'notify.digest': 'Durante il silenzio: {count, plural, one {# evento} other {# eventi}}',
  'notify.storm.job':
    '{what}; lavoro {job} {count, plural, =2 {due volte} =3 {tre volte} =4 {quattro volte} =5 {cinque volte} =6 {sei volte} =7 {sette volte} =8 {otto volte} =9 {nove volte} =10 {dieci volte} =11 {undici volte} =12 {dodici volte} other {# volte}}',
  'notify.storm.allOfJob': '{what}, tutti del lavoro {job}',
  'notify.storm.more': '{count, plural, one {# altro} other {altri #}}',

  // What is counted. `thing` and `things` are what HireHop calls something that Hopwatch has no words for.
  'notify.kind.jobStatus': '{count, plural, one {# stato di lavoro} other {# stati di lavoro}}',
  'notify.kind.newJob': '{count, plural, one {# nuovo lavoro} other {# nuovi lavori}}',
  'notify.kind.jobChange': '{count, plural, one {# modifica di lavoro} other {# modifiche di lavoro}}',
  'notify.kind.invoice': '{count, plural, one {# fattura} other {# fatture}}',
  'notify.kind.contact': '{count, plural, one {# contatto} other {# contatti}}',
  'notify.kind.test': '{count, plural, one {# prova} other {# prove}}',
  'notify.kind.project': '{count, plural, one {# progetto} other {# progetti}}',
  'notify.kind.purchase order': '{count, plural, one {# ordine di acquisto} other {# ordini di acquisto}}',
  'notify.kind.stock item': '{count, plural, one {# articolo di magazzino} other {# articoli di magazzino}}',
  'notify.otherKind': '{count, plural, one {# {thing}} other {# {things}}}',
};
