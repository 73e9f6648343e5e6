import type { tray as english } from '../en/tray.ts';
import type { Translated } from '../translated.ts';

export const tray: Translated<typeof english> = {
  'tray.tooltip': 'Hopwatch: {words}{held}',
  'tray.unread': '{count, plural, =0 {nada sin leer} other {# sin leer}}',
  'tray.listening': 'a la escucha, {unread}',
  'tray.checking': 'comprobando la dirección pública, {unread}',
  'tray.stopped': 'detenido: abra Hopwatch para ver por qué',
  'tray.unreachable': 'HireHop no puede acceder a este equipo: abra Hopwatch para ver por qué',
  'tray.held.paused': ', notificaciones en pausa',
  'tray.held.quiet': ', horas de silencio',
  'tray.update.ready': 'Hopwatch {version} está listo: reiniciar para actualizar',
  'tray.update.available': 'Hopwatch {version} está disponible',
  'tray.menu.open': 'Abrir Hopwatch',
  'tray.menu.noEvents': 'Aún no hay eventos',
  'tray.menu.copyUrl': 'Copiar la URL del webhook',
  'tray.menu.sendTest': 'Enviar un evento de prueba',
  'tray.menu.pause': 'Pausar las notificaciones',
  'tray.menu.pause.minutes': 'Durante {count, plural, one {# minuto} other {# minutos}}',
  'tray.menu.pause.hours': 'Durante {count, plural, one {# hora} other {# horas}}',
  'tray.menu.pause.tomorrow': 'Hasta mañana',
  'tray.menu.resume': 'Reanudar las notificaciones',
  'tray.menu.takeDown': 'Desactivar la dirección pública',
  'tray.menu.putUp': 'Volver a activar la dirección pública',
  'tray.menu.stopUsingAddress': 'Dejar de usar la dirección pública',
  'tray.menu.useAddress': 'Volver a usar la dirección pública',
  'tray.menu.quit': 'Salir de Hopwatch',
};
