import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Cancelar',
  'dialog.failed.quit': 'Salir',
  'dialog.link.question': '¿Abrir {host} en su navegador?',
  'dialog.link.detail': 'No es la dirección de HireHop que figura en sus ajustes:\n{address}',
  'dialog.link.open': 'Abrir',
  'dialog.backup.title': 'Hacer copia de seguridad',
  'dialog.backup.files': 'Copia de seguridad de Hopwatch',
  'dialog.restore.title': 'Restaurar una copia de seguridad',
  'dialog.restore.question': '¿Restaurar la copia de seguridad de {date}, con {count, plural, one {# evento} other {# eventos}}?',
  'dialog.restore.detail': 'Sus datos actuales se conservan en una carpeta contigua. Hopwatch se reinicia.',
  'dialog.restore.restore': 'Restaurar',
  'dialog.crash.title': 'La ventana de Hopwatch falla una y otra vez',
  'dialog.crash.detail':
    'Los eventos se siguen registrando y notificando. El sistema indica: {reason}. Si volver a abrir la ventana no lo soluciona, reinicie Hopwatch.',
  'dialog.crash.open': 'Volver a abrir la ventana',
  'dialog.crash.leave': 'Dejarla cerrada',
  'dialog.report.local': 'Hopwatch se cerró por un fallo interno. Este informe está solo en este equipo: Hopwatch no se lo envía a nadie.',
  'dialog.report.send': 'Si quiere que se corrija el fallo, lea el informe y envíelo a los autores de Hopwatch.',
  'dialog.starting.title': 'Hopwatch se está iniciando',
  'dialog.starting.heading': 'Preparando el historial',
  'dialog.starting.text':
    'Hopwatch está reconstruyendo el índice de sus eventos. No se pierde nada; volverá a estar a la escucha cuando termine.',
};
