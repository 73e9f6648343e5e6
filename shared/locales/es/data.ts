import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Datos',
  'data.description':
    '{count, plural, one {# evento} other {# eventos}} en el historial. «Comprobar todo» lo lee entero del disco y compara las sumas de comprobación; tarda unos segundos y no cambia nada.',
  'data.check': 'Comprobar todo',
  'data.whole':
    'Todo está intacto: {count, plural, one {# evento leído, tal como se escribió} other {# eventos leídos, cada uno tal como se escribió}}.',
  'data.damagedFiles': 'Hay archivos dañados. No se ha perdido ningún evento.',
  'data.eventsLost':
    '{count, plural, one {# evento ya no se puede leer} other {# eventos ya no se pueden leer}}. Se ha conservado todo lo legible.',
  'data.moreDamages': '… y {count, plural, one {# lugar más} other {# lugares más}}: «hopwatch verify» los indica todos.',
  'data.afterDamage': 'Guarde una copia de la carpeta de datos, compruebe el disco y restaure una copia de seguridad si tiene alguna.',
  'data.damage.place': '{file}, línea {line, number}',
  'data.damage.cost': '{count, plural, =0 {ningún evento perdido} one {# evento perdido} other {# eventos perdidos}}',
  'data.damage.line': '{place} no se puede leer: {cost}.',
  'data.damage.header': '{place}: la primera línea no se puede leer: {cost}.',
  'data.damage.tail': '{place}: el final no se puede leer: {cost}.',
  'data.damage.missing': '{place} ya no está: {cost}.',
  'data.damage.shortened': '{place} es más corto que antes: {cost}.',
  'data.damage.index': '{place} no se puede leer; se creará de nuevo en el próximo inicio: {cost}.',
  'data.damage.catalogue': '{place} no se puede leer; se creará de nuevo en el próximo inicio: {cost}.',
  'data.damage.removed': '{place} no se puede leer; pueden reaparecer mensajes apartados que se habían eliminado: {cost}.',
  'data.damage.deleted': '{place} no se puede leer; pueden reaparecer eventos eliminados: {cost}.',
  'data.damage.settings': '{place} no se puede leer; su copia de seguridad lo sustituirá en el próximo inicio: {cost}.',

  'data.remove.open': 'Quitar eventos antiguos…',
  'data.remove.title': 'Quitar eventos antiguos',
  'data.remove.text':
    'Los eventos se conservan para siempre, salvo que los quite aquí. Los eventos quitados no se pueden recuperar: haga antes una copia de seguridad.',
  'data.remove.years': 'Con más antigüedad que, en años',
  'data.remove.keep': 'Todos menos los más recientes, número de eventos',
  'data.remove.fillIn': 'Rellene al menos uno de los dos.',
  'data.remove.month': '{month}: {count, plural, one {# evento} other {# eventos}}',
  'data.remove.cancel': 'Conservar todo',
  'data.remove.confirmNone': 'Quitar',
  'data.remove.confirm': 'Quitar {count, plural, one {# evento} other {# eventos}}',
  'data.remove.done': '{count, plural, one {# evento quitado} other {# eventos quitados}}',
  'data.remove.doneText': 'Su espacio en el disco quedará libre después del próximo inicio.',
};
