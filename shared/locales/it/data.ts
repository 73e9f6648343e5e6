import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Dati',
  'data.description':
    '{count, plural, one {# evento} other {# eventi}} nella cronologia. «Verifica tutto» la legge per intero dal disco e confronta le somme di controllo; richiede qualche secondo e non modifica nulla.',
  'data.check': 'Verifica tutto',
  'data.whole':
    'Tutto è intatto: {count, plural, one {# evento letto, come era stato scritto} other {# eventi letti, ciascuno come era stato scritto}}.',
  'data.damagedFiles': 'Alcuni file sono danneggiati. Nessun evento è andato perso.',
  'data.eventsLost':
    '{count, plural, one {# evento non è più leggibile} other {# eventi non sono più leggibili}}. Tutto ciò che è leggibile è stato conservato.',
  'data.moreDamages': '… e {count, plural, one {# altro punto} other {altri # punti}}: «hopwatch verify» li elenca tutti.',
  'data.afterDamage': 'Conservi una copia della cartella dei dati, verifichi il disco e ripristini da un backup, se ne ha uno.',
  'data.damage.place': '{file}, riga {line, number}',
  'data.damage.cost': '{count, plural, =0 {nessun evento perso} one {# evento perso} other {# eventi persi}}',
  'data.damage.line': '{place} non è leggibile: {cost}.',
  'data.damage.header': '{place}: la prima riga non è leggibile: {cost}.',
  'data.damage.tail': '{place}: la fine non è leggibile: {cost}.',
  'data.damage.missing': '{place} non c’è più: {cost}.',
  'data.damage.shortened': '{place} è più corto di prima: {cost}.',
  'data.damage.index': '{place} non è leggibile; verrà ricreato al prossimo avvio: {cost}.',
  'data.damage.catalogue': '{place} non è leggibile; verrà ricreato al prossimo avvio: {cost}.',
  'data.damage.removed': '{place} non è leggibile; messaggi accantonati e poi eliminati potrebbero ricomparire: {cost}.',
  'data.damage.deleted': '{place} non è leggibile; eventi eliminati potrebbero ricomparire: {cost}.',
  'data.damage.settings': '{place} non è leggibile; al prossimo avvio lo sostituirà la sua copia: {cost}.',

  'data.remove.open': 'Rimuovi i vecchi eventi…',
  'data.remove.title': 'Rimuovi i vecchi eventi',
  'data.remove.text':
    'Gli eventi vengono conservati per sempre, a meno che non si rimuovano qui. Gli eventi rimossi non si possono recuperare: esegua prima un backup.',
  'data.remove.years': 'Più vecchi di, in anni',
  'data.remove.keep': 'Tutti tranne i più recenti, numero di eventi',
  'data.remove.fillIn': 'Compili almeno uno dei due campi.',
  'data.remove.month': '{month}: {count, plural, one {# evento} other {# eventi}}',
  'data.remove.cancel': 'Conserva tutto',
  'data.remove.confirmNone': 'Rimuovi',
  'data.remove.confirm': 'Rimuovi {count, plural, one {# evento} other {# eventi}}',
  'data.remove.done': '{count, plural, one {# evento rimosso} other {# eventi rimossi}}',
  'data.remove.doneText': 'Il loro spazio sul disco sarà libero dopo il prossimo avvio.',
};
