import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Datos',
  'data.description':
    '{count, plural, one {# evento} other {# eventos}} en el historial. «Comprobar todo» lo lee completo del disco y compara las sumas de comprobación. Tarda unos segundos y no cambia nada.',
  'data.check': 'Comprobar todo',
  'data.whole':
    'Todo está intacto: {count, plural, one {se ha leído # evento, tal como se escribió} other {se han leído # eventos, tal como se escribieron}}.',
  'data.damagedFiles': 'Algunos archivos están dañados. No se ha perdido ningún evento.',
  'data.eventsLost':
    '{count, plural, one {# evento ya no se puede leer} other {# eventos ya no se pueden leer}}. Se ha conservado todo lo que se puede leer.',
  'data.moreDamages': '… y {count, plural, one {# punto más} other {# puntos más}}. Ejecute «hopwatch verify» para verlos todos.',
  'data.afterDamage': 'Guarde una copia de la carpeta de datos, compruebe el disco y, si tiene una copia de seguridad, restáurela.',
  'data.damage.place': '{file}, línea {line, number}',
  'data.damage.cost': '{count, plural, =0 {ningún evento perdido} one {# evento perdido} other {# eventos perdidos}}',
  'data.damage.line': 'No se puede leer {place}: {cost}.',
  'data.damage.header': 'No se puede leer la primera línea de {place}: {cost}.',
  'data.damage.tail': 'No se puede leer el final de {place}: {cost}.',
  'data.damage.missing': 'Falta {place}: {cost}.',
  'data.damage.shortened': '{place} es más corto que antes: {cost}.',
  'data.damage.index': 'No se puede leer {place}; se reconstruirá en el próximo inicio: {cost}.',
  'data.damage.catalogue': 'No se puede leer {place}; se reconstruirá en el próximo inicio: {cost}.',
  'data.damage.removed': 'No se puede leer {place}, así que pueden reaparecer mensajes eliminados de la cuarentena: {cost}.',
  'data.damage.deleted': 'No se puede leer {place}, así que pueden reaparecer eventos eliminados: {cost}.',
  'data.damage.settings': 'No se puede leer {place}; en el próximo inicio se sustituirá por su copia de seguridad: {cost}.',

  'data.remove.open': 'Eliminar eventos antiguos…',
  'data.remove.title': 'Eliminar eventos antiguos',
  'data.remove.text':
    'Los eventos se conservan para siempre, salvo que los elimine aquí. Los eventos eliminados no se pueden recuperar: haga antes una copia de seguridad.',
  'data.remove.years': 'Antigüedad mínima, en años',
  'data.remove.keep': 'Todos menos los más recientes (cantidad de eventos)',
  'data.remove.fillIn': 'Rellene al menos uno de los dos campos.',
  'data.remove.month': '{month}: {count, plural, one {# evento} other {# eventos}}',
  'data.remove.cancel': 'Conservar todos los eventos',
  'data.remove.confirmNone': 'Eliminar',
  'data.remove.confirm': 'Eliminar {count, plural, one {# evento} other {# eventos}}',
  'data.remove.nothing':
    'No se eliminaría nada. Al indicar una cantidad se eliminan archivos enteros de unos 4000 eventos, y el archivo más reciente se conserva siempre.',
  'data.remove.day': '{count, plural, one {Se eliminaría # evento} other {Se eliminarían # eventos}}, del {day}: {size}.',
  'data.remove.days': '{count, plural, one {Se eliminaría # evento} other {Se eliminarían # eventos}}, del {first} al {last}: {size}.',
  'data.remove.done': '{count, plural, one {Se ha eliminado # evento} other {Se han eliminado # eventos}}',
  'data.remove.doneText': 'El espacio en disco se liberará en el próximo inicio.',
};
