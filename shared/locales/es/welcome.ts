import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Conecte su HireHop',
  'welcome.introduction': 'Tres pasos, y los eventos de HireHop aparecerán aquí y en su escritorio.',
  'welcome.url.title': 'Dé a HireHop la URL del webhook',
  'welcome.url.done': 'HireHop la tiene',
  'welcome.url.where':
    'En HireHop, un administrador abre Settings → Company settings → Webhooks → New, pega la URL y marca los eventos de los que quiere enterarse.',
  'welcome.url.localOnly':
    'Esta URL solo funciona en este equipo, y HireHop está en internet. Elija primero cómo llega a este equipo: Ajustes, Dirección pública.',
  'welcome.url.public': 'HireHop llega a este equipo por la dirección pública que ha elegido.',
  'welcome.key.title': 'Escriba su clave de exportación',
  'welcome.key.done': 'La clave está definida',
  'welcome.key.where':
    'HireHop envía la clave con cada mensaje, para que Hopwatch pueda distinguir su HireHop de cualquier otro remitente. La encontrará en Settings → Company settings.',
  'welcome.first.title': 'Llega el primer evento',
  'welcome.first.done': 'Funciona',
  'welcome.first.waiting': 'Esperando a HireHop. Cambie algo allí, por ejemplo el estado de un trabajo, y aparecerá aquí.',
  'welcome.first.arrived': 'Los eventos de HireHop llegan. La conexión está lista.',
  'welcome.leave': 'Hacerlo más tarde',
  'welcome.finish': 'Ir al historial',
  'welcome.left.title': 'Aún no hay eventos',
  'welcome.left.text': 'HireHop aún no está conectado, o no ha pasado nada allí.',
  'welcome.left.resume': 'Conectar HireHop',
  'welcome.cheer.title': '¡Enhorabuena! Ya está aquí el primer evento.',
  'welcome.cheer.text': 'A partir de ahora verá aquí lo que pasa en HireHop, en el momento en que pasa.',
  'welcome.cheer.show': 'Mostrarlo',
  'welcome.samples.load': 'Probar con datos de ejemplo',
  'welcome.samples.shown':
    'Se muestran datos de ejemplo: {count, plural, one {# evento que nunca ocurrió} other {# eventos que nunca ocurrieron}}.',
  'welcome.samples.remove': 'Quitar los datos de ejemplo',
  'welcome.samples.connect': 'Conectar HireHop',
  'welcome.sample': 'Ejemplo',
  'welcome.sample.why': 'Creado por Hopwatch para probarlo. Nunca ocurrió.',
  'welcome.settings.title': 'Primeros pasos',
  'welcome.settings.description': 'El asistente que conecta HireHop paso a paso, y los datos de ejemplo.',
  'welcome.settings.open': 'Abrir el asistente',
};
