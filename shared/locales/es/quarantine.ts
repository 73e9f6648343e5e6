import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Apartados',
  'quarantine.intro':
    'Estos mensajes han llegado a la URL del webhook, pero no se han podido admitir como eventos de HireHop. Se conservan enteros; ninguno está en el historial.',
  'quarantine.list': 'Mensajes apartados, los más recientes primero',
  'quarantine.from': 'De {sender}, {size}',
  'quarantine.more': 'Mostrar mensajes más antiguos',
  'quarantine.none': 'No hay nada apartado',
  'quarantine.noneText':
    'Los mensajes que llegan a la URL del webhook y no se pueden admitir como eventos de HireHop se conservan aquí enteros, con el motivo. Así no se pierde nada.',
  'quarantine.noneLeftText':
    'Los mensajes que llegan a la URL del webhook y no se pueden admitir como eventos de HireHop se conservan aquí enteros, con el motivo. {dropped}',
  'quarantine.choose': 'Elija un mensaje',
  'quarantine.chooseText': 'Verá por qué se ha apartado y qué puede hacer.',
  'quarantine.droppedOfDay':
    'Para hacer sitio se {count, plural, one {ha quitado # mensaje más antiguo, recibido} other {han quitado # mensajes más antiguos, recibidos}} el {day}. Se conservan como máximo 10 000 mensajes o 64 MB.',
  'quarantine.droppedOfDays':
    'Para hacer sitio se {count, plural, one {ha quitado # mensaje más antiguo, recibido} other {han quitado # mensajes más antiguos, recibidos}} del {from} al {to}. Se conservan como máximo 10 000 mensajes o 64 MB.',

  'quarantine.acceptAll': 'Aceptar todo',
  'quarantine.acceptAll.question': '¿Aceptar {count, plural, one {# mensaje como evento} other {# mensajes como eventos}}?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {lo pone} other {los pone}} en el historial, con la hora de recepción. Los eventos sin la clave de exportación actual se marcan como no verificados. Lo que no se pueda leer como evento se queda aquí.',
  'quarantine.deleteAll': 'Eliminar todo',
  'quarantine.deleteAll.question': '¿Eliminar {count, plural, one {# mensaje} other {# mensajes}}?',
  'quarantine.deleteAll.text': 'Esta acción no se puede deshacer.',
  'quarantine.cancel': 'Cancelar',

  'quarantine.message': 'Mensaje',
  'quarantine.accept': 'Aceptar como evento',
  'quarantine.delete': 'Eliminar',
  'quarantine.received': 'Recibido',
  'quarantine.sender': 'Remitente',
  'quarantine.size': 'Tamaño',
  'quarantine.saidToBe': 'Tipo declarado',
  'quarantine.nothingSaid': 'no se ha declarado nada',
  'quarantine.text': 'El texto tal como llegó',
  'quarantine.copyText': 'Copiar el texto',
  'quarantine.empty': 'El mensaje estaba vacío.',
  'quarantine.cut': 'El mensaje es más largo que lo que se muestra aquí. Se conserva entero en la carpeta de datos.',

  'quarantine.accepted': '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}, {left, number} {left, plural, one {sigue} other {siguen}} sin poder leerse',
  'quarantine.acceptedNone': '{left, plural, one {# mensaje sigue} other {# mensajes siguen}} sin poder leerse',
  'quarantine.inHistory': 'Ahora {accepted, plural, one {está} other {están}} en el historial.',
  'quarantine.staying': 'Lo que no se puede leer como evento se queda aquí, entero.',
  'quarantine.deleted': '{count, plural, one {# mensaje eliminado} other {# mensajes eliminados}}',

  'quarantine.reason.wrong-key.title': 'Clave de exportación incorrecta',
  'quarantine.reason.wrong-key.meaning':
    'El mensaje lleva una clave de exportación distinta de la definida aquí, así que puede que no venga de su HireHop.',
  'quarantine.reason.no-key.title': 'Sin clave de exportación',
  'quarantine.reason.no-key.meaning': 'El mensaje no lleva clave de exportación, así que no se puede saber si viene de su HireHop.',
  'quarantine.reason.not-json.title': 'No es un mensaje de HireHop',
  'quarantine.reason.not-json.meaning':
    'El texto no es JSON, la forma en la que HireHop envía sus mensajes, o se ha cortado por el camino.',
  'quarantine.reason.not-utf8.title': 'Caracteres ilegibles',
  'quarantine.reason.not-utf8.meaning': 'El texto no está en UTF-8, la codificación en la que HireHop envía sus mensajes.',
  'quarantine.reason.too-deep.title': 'Demasiados niveles',
  'quarantine.reason.too-deep.meaning':
    'El mensaje tiene partes dentro de partes, con más de 64 niveles, algo que no tiene ningún mensaje de HireHop.',
  'quarantine.reason.not-an-object.title': 'No es un mensaje de HireHop',
  'quarantine.reason.not-an-object.meaning':
    'El mensaje es un simple valor o una lista. HireHop envía un solo mensaje con campos con nombre.',
  'quarantine.reason.no-event-name.title': 'Sin nombre de evento',
  'quarantine.reason.no-event-name.meaning': 'El mensaje no dice de qué evento trata, así que no puede figurar en el historial.',
  'quarantine.reason.bad-encoding.title': 'No se ha podido descomprimir',
  'quarantine.reason.bad-encoding.meaning': 'El mensaje se declaró comprimido, o como formulario, y no se ha podido leer de ese modo.',

  'quarantine.action.wrongKey':
    'Si ha cambiado la clave en HireHop, escriba la nueva en los ajustes y después acepte el mensaje como evento. Si no, puede que otra persona conozca la URL del webhook: elimine el mensaje.',
  'quarantine.action.noKey':
    'HireHop envía la clave con cada webhook. Un mensaje sin ella es casi siempre una prueba hecha a mano: elimínelo. Si sabe que es correcto, acéptelo como evento.',
  'quarantine.action.unreadable':
    'Si ocurre con mensajes de HireHop, compruebe que nada los modifica entre HireHop y este equipo. Si no, elimínelo.',
  'quarantine.action.notHireHop':
    'Probablemente no viene de HireHop: será una prueba hecha a mano u otro programa al que se dio esta URL. Puede eliminarlo.',
};
