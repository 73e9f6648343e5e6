import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Conectar HireHop',
  'welcome.introduction': 'En tres pasos, los eventos de HireHop aparecerán aquí y en su escritorio.',
  'welcome.url.title': 'Introduzca la URL del webhook en HireHop',
  'welcome.url.done': 'HireHop tiene la URL',
  'welcome.url.where':
    'En HireHop, un administrador abre Settings → Company settings → Webhooks → New, pega la URL y marca los eventos que le interesan.',
  'welcome.url.localOnly':
    'Esta URL solo funciona en este equipo, y HireHop está en internet. Elija primero cómo accede HireHop a este equipo en Ajustes → Dirección pública.',
  'welcome.url.public': 'HireHop accede a este equipo por la dirección pública que ha elegido.',
  'welcome.key.title': 'Escriba su clave de exportación',
  'welcome.key.done': 'La clave está guardada',
  'welcome.key.where':
    'HireHop envía la clave con cada mensaje, y así Hopwatch distingue su HireHop de cualquier otro remitente. La encontrará en HireHop, en Settings → Company settings.',
  'welcome.first.title': 'Llega el primer evento',
  'welcome.first.done': 'Funciona',
  'welcome.first.waiting': 'Esperando a HireHop. Cambie algo allí, por ejemplo el estado de un trabajo, y aparecerá aquí.',
  'welcome.first.arrived': 'Los eventos de HireHop llegan: ya está conectado.',
  'welcome.leave': 'Hacerlo más tarde',
  'welcome.finish': 'Ir al historial',
  'welcome.left.title': 'Aún no hay eventos',
  'welcome.left.text': 'HireHop aún no está conectado, o allí no ha pasado nada todavía.',
  'welcome.left.resume': 'Conectar HireHop',
  'welcome.cheer.title': 'Ha llegado el primer evento',
  'welcome.cheer.text': 'A partir de ahora verá aquí lo que pasa en HireHop en el momento en que pasa.',
  'welcome.cheer.show': 'Mostrarlo',
  'welcome.samples.load': 'Probar con datos de ejemplo',
  'welcome.samples.shown': 'Está viendo datos de ejemplo: {count, plural, one {# evento inventado} other {# eventos inventados}}.',
  'welcome.samples.remove': 'Eliminar los datos de ejemplo',
  'welcome.samples.connect': 'Conectar HireHop',
  'welcome.sample': 'Ejemplo',
  'welcome.sample.why': 'Inventado por Hopwatch para que pueda probarlo.',
  'welcome.settings.title': 'Primeros pasos',
  'welcome.settings.description': 'El asistente que conecta HireHop paso a paso, y los datos de ejemplo.',
  'welcome.settings.open': 'Abrir el asistente',
};
