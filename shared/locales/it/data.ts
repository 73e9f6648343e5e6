import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Dati',
  'data.description':
    '{count, plural, one {# evento} other {# eventi}} nella cronologia. «Verifica tutto» la legge per intero dal disco e confronta i checksum. Richiede qualche secondo e non modifica nulla.',
  'data.check': 'Verifica tutto',
  'data.whole':
    'Tutto è intatto: {count, plural, one {# evento letto, esattamente come era stato scritto} other {# eventi letti, esattamente come erano stati scritti}}.',
  'data.damagedFiles': 'Alcuni file sono danneggiati. Nessun evento è andato perso.',
  'data.eventsLost':
    '{count, plural, one {# evento non è più leggibile} other {# eventi non sono più leggibili}}. Tutto ciò che è leggibile è stato conservato.',
  'data.moreDamages': '… e {count, plural, one {# altro punto} other {altri # punti}}. Esegua «hopwatch verify» per vederli tutti.',
  'data.afterDamage': 'Conservi una copia della cartella dei dati, verifichi il disco e, se ha un backup, lo ripristini.',
  'data.damage.place': '{file}, riga {line, number}',
  'data.damage.cost': '{count, plural, =0 {nessun evento perso} one {# evento perso} other {# eventi persi}}',
  'data.damage.line': 'Impossibile leggere {place}: {cost}.',
  'data.damage.header': 'Impossibile leggere la prima riga di {place}: {cost}.',
  'data.damage.tail': 'Impossibile leggere la fine di {place}: {cost}.',
  'data.damage.missing': 'Manca {place}: {cost}.',
  'data.damage.shortened': '{place} è più corto di prima: {cost}.',
  'data.damage.index': 'Impossibile leggere {place}; verrà ricostruito al prossimo avvio: {cost}.',
  'data.damage.catalogue': 'Impossibile leggere {place}; verrà ricostruito al prossimo avvio: {cost}.',
  'data.damage.removed': 'Impossibile leggere {place}: i messaggi eliminati dalla quarantena potrebbero ricomparire: {cost}.',
  'data.damage.deleted': 'Impossibile leggere {place}: gli eventi eliminati potrebbero ricomparire: {cost}.',
  'data.damage.settings': 'Impossibile leggere {place}; al prossimo avvio verrà sostituito dalla sua copia di backup: {cost}.',

  'data.remove.open': 'Elimina i vecchi eventi…',
  'data.remove.title': 'Elimina i vecchi eventi',
  'data.remove.text':
    'Gli eventi vengono conservati per sempre, a meno che non li elimini qui. Gli eventi eliminati non si possono recuperare: esegua prima un backup.',
  'data.remove.years': 'Più vecchi di (anni)',
  'data.remove.keep': 'Tutti tranne i più recenti (numero di eventi)',
  'data.remove.fillIn': 'Compili almeno uno dei due campi.',
  'data.remove.month': '{month}: {count, plural, one {# evento} other {# eventi}}',
  'data.remove.cancel': 'Conserva tutti gli eventi',
  'data.remove.confirmNone': 'Elimina',
  'data.remove.confirm': 'Elimina {count, plural, one {# evento} other {# eventi}}',
  'data.remove.nothing':
    'Non verrebbe eliminato nulla. Indicando un numero vengono eliminati interi file di circa 4.000 eventi, e il file più recente resta sempre.',
  'data.remove.day': '{count, plural, one {Verrebbe eliminato # evento} other {Verrebbero eliminati # eventi}} ({day}): {size}.',
  'data.remove.days':
    '{count, plural, one {Verrebbe eliminato # evento} other {Verrebbero eliminati # eventi}} ({first} – {last}): {size}.',
  'data.remove.done': '{count, plural, one {# evento eliminato} other {# eventi eliminati}}',
  'data.remove.doneText': 'Lo spazio su disco verrà liberato al prossimo avvio.',
};
