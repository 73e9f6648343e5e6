import type { list as english } from '../en/list.ts';
import type { Translated } from '../translated.ts';

export const list: Partial<Translated<typeof english>> = {
  'list.counts': '{total, plural, one {# evento} other {# eventos}}{unread, plural, =0 {} other {, # sin leer}}',
  'list.markAllRead': 'Marcar todo como leído',
  'list.label': 'Eventos, los más recientes primero',
  'list.labelFound': 'Eventos encontrados, los más recientes primero',
  'list.newer': '{count, plural, one {# evento nuevo} other {# eventos nuevos}}',
  'list.unread': 'Sin leer',
  'list.lost': 'Un evento que ya no se puede leer',
  'list.tryAgain': 'Reintentar',
  'list.partMissing': 'No se ha podido cargar una parte de la lista. Reintentar',
  'list.nothingChosen': '{unread, plural, =0 {Nada sin leer} one {# evento sin leer} other {# eventos sin leer}}',
  'list.howToChoose':
    'Elija un evento para ver qué ha pasado. Las flechas recorren la lista, Intro entra en el evento y / inicia una búsqueda.',
  'list.deleted': 'Evento eliminado',
  'list.undo': 'Deshacer',
  'list.restored': 'Evento recuperado',
  'list.mark.test': 'Prueba',
  'list.mark.test.why': 'Lo ha enviado usted para probar las notificaciones. No viene de HireHop.',
  'list.mark.repeat': 'Repetido',
  'list.mark.repeat.why':
    'El mismo mensaje había llegado en los diez minutos anteriores. Si ocurre a menudo, puede que dos webhooks de HireHop usen esta URL del webhook.',
  'list.mark.unverified': 'Sin verificar',
  'list.mark.unverified.why':
    'No se ha comprobado que venga de su HireHop: no había ninguna clave de exportación definida cuando llegó, o usted lo aceptó con otra clave.',
  'list.mark.imported': 'Importado',
  'list.mark.imported.why': 'Se ha leído de un archivo; no se ha recibido de HireHop.',
  'list.mark.accepted': 'Aceptado',
  'list.mark.accepted.why': 'Se apartó cuando llegó. Usted lo aceptó después como evento.',
  'list.size.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'list.size.kilobytes': '{count} KB',
  'list.size.megabytes': '{count} MB',
};
