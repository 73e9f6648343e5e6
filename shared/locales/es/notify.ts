import type { notify as english } from '../en/notify.ts';
import type { Translated } from '../translated.ts';

export const notify: Translated<typeof english> = {
  'notify.news': 'Hay novedades de HireHop.',
  'notify.hint': 'Abra Hopwatch para verlas.',
  'notify.type': '{entity}: {happening}',
  'notify.problem': 'Hopwatch: {title}',
  'notify.action.openInHireHop': 'Abrir en HireHop',
  'notify.action.markRead': 'Marcar como leído',

  // Many events told together.
  'notify.storm': '{count, plural, one {# evento} other {# eventos}}',
  'notify.digest': 'Durante el silencio: {count, plural, one {# evento} other {# eventos}}',
  'notify.storm.job':
    '{what}; trabajo {job} {count, plural, =2 {dos veces} =3 {tres veces} =4 {cuatro veces} =5 {cinco veces} =6 {seis veces} =7 {siete veces} =8 {ocho veces} =9 {nueve veces} =10 {diez veces} =11 {once veces} =12 {doce veces} other {# veces}}',
  'notify.storm.allOfJob': '{what}, todos del trabajo {job}',
  'notify.storm.more': '{count, plural, other {# más}}',

  // What is counted. `thing` and `things` are what HireHop calls something that Hopwatch has no words for.
  'notify.kind.jobStatus': '{count, plural, one {# estado de trabajo} other {# estados de trabajo}}',
  'notify.kind.newJob': '{count, plural, one {# trabajo nuevo} other {# trabajos nuevos}}',
  'notify.kind.jobChange': '{count, plural, one {# cambio en trabajos} other {# cambios en trabajos}}',
  'notify.kind.invoice': '{count, plural, one {# factura} other {# facturas}}',
  'notify.kind.contact': '{count, plural, one {# contacto} other {# contactos}}',
  'notify.kind.test': '{count, plural, one {# prueba} other {# pruebas}}',
  'notify.kind.project': '{count, plural, one {# proyecto} other {# proyectos}}',
  'notify.kind.purchase order': '{count, plural, one {# pedido de compra} other {# pedidos de compra}}',
  'notify.kind.stock item': '{count, plural, one {# artículo del inventario} other {# artículos del inventario}}',
  'notify.otherKind': '{count, plural, one {# {thing}} other {# {things}}}',
};
