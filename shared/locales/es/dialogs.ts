import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Cancelar',
  'dialog.failed.quit': 'Salir',
  'dialog.link.question': '¿Abrir {host} en su navegador?',
  'dialog.link.detail': 'No es la dirección de HireHop de sus ajustes:\n{address}',
  'dialog.link.open': 'Abrir',
  'dialog.backup.title': 'Hacer copia de seguridad',
  'dialog.backup.files': 'Copia de seguridad de Hopwatch',
  'dialog.restore.title': 'Restaurar una copia de seguridad',
  'dialog.restore.question': '¿Sustituir todo por esta copia de seguridad?',
  'dialog.restore.detail': 'Lo que hay ahora se conserva en una carpeta junto a ella. Hopwatch se reinicia.',
  'dialog.restore.restore': 'Restaurar',
  'dialog.crash.title': 'La ventana de Hopwatch falla una y otra vez',
  'dialog.crash.detail':
    'Los eventos se siguen registrando y notificando. El sistema indica: {reason}. Si no sirve volver a abrirla, reinicie Hopwatch.',
  'dialog.crash.open': 'Abrirla de nuevo',
  'dialog.crash.leave': 'Dejarla cerrada',
  'dialog.report.local': 'Hopwatch se cerró por un fallo propio. Este informe está solo en este equipo: Hopwatch no lo envía a nadie.',
  'dialog.report.send': 'Si quiere que se corrija el fallo, léalo y envíelo a los autores de Hopwatch.',
  'dialog.starting.title': 'Hopwatch se está iniciando',
  'dialog.starting.heading': 'Preparando el historial',
  'dialog.starting.text': 'Se está creando de nuevo el índice de sus eventos. No se pierde nada; Hopwatch vuelve a la escucha al terminar.',
};
