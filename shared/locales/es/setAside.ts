import type { setAside as english } from '../en/setAside.ts';
import type { Translated } from '../translated.ts';

export const setAside: Translated<typeof english> = {
  'setAside.title': 'Apartados',
  'setAside.intro':
    'Estos mensajes han llegado a la URL del webhook, pero no se han podido admitir como eventos de HireHop. Se conservan enteros; ninguno está en el historial.',
  'setAside.list': 'Mensajes apartados, los más recientes primero',
  'setAside.from': 'De {sender}, {size}',
  'setAside.more': 'Mostrar mensajes más antiguos',
  'setAside.none': 'No hay nada apartado',
  'setAside.noneText':
    'Los mensajes que llegan a la URL del webhook y no se pueden admitir como eventos de HireHop se conservan aquí enteros, con el motivo. Así no se pierde nada.',
  'setAside.noneLeftText':
    'Los mensajes que llegan a la URL del webhook y no se pueden admitir como eventos de HireHop se conservan aquí enteros, con el motivo. {dropped}',
  'setAside.choose': 'Elija un mensaje',
  'setAside.chooseText': 'Verá por qué se ha apartado y qué puede hacer.',
  'setAside.droppedOfDay':
    'Para hacer sitio se {count, plural, one {ha quitado # mensaje más antiguo, recibido} other {han quitado # mensajes más antiguos, recibidos}} el {day}. Se conservan como máximo 10 000 mensajes o 64 MB.',
  'setAside.droppedOfDays':
    'Para hacer sitio se {count, plural, one {ha quitado # mensaje más antiguo, recibido} other {han quitado # mensajes más antiguos, recibidos}} del {from} al {to}. Se conservan como máximo 10 000 mensajes o 64 MB.',

  'setAside.acceptAll': 'Aceptar todo',
  'setAside.acceptAll.question': '¿Aceptar {count, plural, one {# mensaje como evento} other {# mensajes como eventos}}?',
  'setAside.acceptAll.text':
    'Hopwatch {count, plural, one {lo pone} other {los pone}} en el historial, con la hora de recepción. Los eventos sin la clave de exportación actual se marcan como no verificados. Lo que no se pueda leer como evento se queda aquí.',
  'setAside.deleteAll': 'Eliminar todo',
  'setAside.deleteAll.question': '¿Eliminar {count, plural, one {# mensaje} other {# mensajes}}?',
  'setAside.deleteAll.text': 'Esta acción no se puede deshacer.',
  'setAside.cancel': 'Cancelar',

  'setAside.message': 'Mensaje',
  'setAside.accept': 'Aceptar como evento',
  'setAside.delete': 'Eliminar',
  'setAside.received': 'Recibido',
  'setAside.sender': 'Remitente',
  'setAside.size': 'Tamaño',
  'setAside.saidToBe': 'Tipo declarado',
  'setAside.nothingSaid': 'no se ha declarado nada',
  'setAside.text': 'El texto tal como llegó',
  'setAside.copyText': 'Copiar el texto',
  'setAside.empty': 'El mensaje estaba vacío.',
  'setAside.cut': 'El mensaje es más largo que lo que se muestra aquí. Se conserva entero en la carpeta de datos.',

  'setAside.accepted': '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}',
  'setAside.acceptedSome':
    '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}, {left, number} {left, plural, one {sigue} other {siguen}} sin poder leerse',
  'setAside.acceptedNone': '{left, plural, one {# mensaje sigue} other {# mensajes siguen}} sin poder leerse',
  'setAside.inHistory': 'Ahora {accepted, plural, one {está} other {están}} en el historial.',
  'setAside.staying': 'Lo que no se puede leer como evento se queda aquí, entero.',
  'setAside.deleted': '{count, plural, one {# mensaje eliminado} other {# mensajes eliminados}}',

  'setAside.reason.wrong-key.title': 'Clave de exportación incorrecta',
  'setAside.reason.wrong-key.meaning':
    'El mensaje lleva una clave de exportación distinta de la definida aquí, así que puede que no venga de su HireHop.',
  'setAside.reason.no-key.title': 'Sin clave de exportación',
  'setAside.reason.no-key.meaning': 'El mensaje no lleva clave de exportación, así que no se puede saber si viene de su HireHop.',
  'setAside.reason.not-json.title': 'No es un mensaje de HireHop',
  'setAside.reason.not-json.meaning': 'El texto no es JSON, la forma en la que HireHop envía sus mensajes, o se ha cortado por el camino.',
  'setAside.reason.not-utf8.title': 'Caracteres ilegibles',
  'setAside.reason.not-utf8.meaning': 'El texto no está en UTF-8, la codificación en la que HireHop envía sus mensajes.',
  'setAside.reason.too-deep.title': 'Demasiados niveles',
  'setAside.reason.too-deep.meaning':
    'El mensaje tiene partes dentro de partes, con más de 64 niveles, algo que no tiene ningún mensaje de HireHop.',
  'setAside.reason.not-an-object.title': 'No es un mensaje de HireHop',
  'setAside.reason.not-an-object.meaning':
    'El mensaje es un simple valor o una lista. HireHop envía un solo mensaje con campos con nombre.',
  'setAside.reason.no-event-name.title': 'Sin nombre de evento',
  'setAside.reason.no-event-name.meaning': 'El mensaje no dice de qué evento trata, así que no puede figurar en el historial.',
  'setAside.reason.bad-encoding.title': 'No se ha podido descomprimir',
  'setAside.reason.bad-encoding.meaning': 'El mensaje se declaró comprimido, o como formulario, y no se ha podido leer de ese modo.',

  'setAside.action.wrongKey':
    'Si ha cambiado la clave en HireHop, escriba la nueva en los ajustes y después acepte el mensaje como evento. Si no, puede que otra persona conozca la URL del webhook: elimine el mensaje.',
  'setAside.action.noKey':
    'HireHop envía la clave con cada webhook. Un mensaje sin ella es casi siempre una prueba hecha a mano: elimínelo. Si sabe que es correcto, acéptelo como evento.',
  'setAside.action.unreadable':
    'Si ocurre con mensajes de HireHop, compruebe que nada los modifica entre HireHop y este equipo. Si no, elimínelo.',
  'setAside.action.notHireHop':
    'Probablemente no viene de HireHop: será una prueba hecha a mano u otro programa al que se dio esta URL. Puede eliminarlo.',
};
