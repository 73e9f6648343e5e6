import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Cuarentena',
  'quarantine.intro':
    'Estos mensajes han llegado a la URL del webhook, pero no son eventos de HireHop válidos. Se conservan enteros, fuera del historial.',
  'quarantine.list': 'Mensajes en cuarentena, los más recientes primero',
  'quarantine.from': 'De {sender}, {size}',
  'quarantine.more': 'Mostrar mensajes más antiguos',
  'quarantine.none': 'La cuarentena está vacía',
  'quarantine.noneText':
    'Los mensajes que llegan a la URL del webhook pero no son eventos de HireHop válidos se conservan aquí enteros, con el motivo. No se pierde nada.',
  'quarantine.noneLeftText':
    'Los mensajes que llegan a la URL del webhook pero no son eventos de HireHop válidos se conservan aquí enteros, con el motivo. {dropped}',
  'quarantine.choose': 'Elija un mensaje',
  'quarantine.chooseText': 'Verá por qué está en cuarentena y qué puede hacer.',
  'quarantine.droppedOfDay':
    'Para hacer sitio, {count, plural, one {se ha eliminado # mensaje más antiguo, recibido} other {se han eliminado # mensajes más antiguos, recibidos}} el {day}. La cuarentena guarda como máximo 10 000 mensajes o 64 MB.',
  'quarantine.droppedOfDays':
    'Para hacer sitio, {count, plural, one {se ha eliminado # mensaje más antiguo, recibido} other {se han eliminado # mensajes más antiguos, recibidos}} del {from} al {to}. La cuarentena guarda como máximo 10 000 mensajes o 64 MB.',

  'quarantine.acceptAll': 'Aceptar todos',
  'quarantine.acceptAll.question': '¿Aceptar {count, plural, one {# mensaje como evento} other {# mensajes como eventos}}?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {lo añade} other {los añade}} al historial con la hora de recepción. Los eventos sin la clave de exportación actual se marcan como no verificados. Los mensajes que no se pueden leer como evento se quedan aquí.',
  'quarantine.deleteAll': 'Eliminar todos',
  'quarantine.deleteAll.question': '¿Eliminar {count, plural, one {# mensaje} other {# mensajes}}?',
  'quarantine.deleteAll.text': 'Esta acción no se puede deshacer.',
  'quarantine.cancel': 'Cancelar',

  'quarantine.message': 'Mensaje',
  'quarantine.accept': 'Aceptar como evento',
  'quarantine.delete': 'Eliminar',
  'quarantine.received': 'Recibido',
  'quarantine.sender': 'Remitente',
  'quarantine.size': 'Tamaño',
  'quarantine.saidToBe': 'Tipo de contenido',
  'quarantine.nothingSaid': 'no indicado',
  'quarantine.text': 'El texto tal como llegó',
  'quarantine.copyText': 'Copiar el texto',
  'quarantine.empty': 'El mensaje estaba vacío.',
  'quarantine.cut': 'El mensaje es más largo de lo que se muestra aquí. Se conserva entero en la carpeta de datos.',

  'quarantine.accepted': '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# mensaje aceptado} other {# mensajes aceptados}}, {left, plural, one {# sigue sin poder leerse} other {# siguen sin poder leerse}}',
  'quarantine.acceptedNone': '{left, plural, one {# mensaje sigue} other {# mensajes siguen}} sin poder leerse',
  'quarantine.inHistory': '{accepted, plural, one {Ya está} other {Ya están}} en el historial.',
  'quarantine.staying': 'Los mensajes que no se pueden leer como evento se quedan aquí.',
  'quarantine.deleted': '{count, plural, one {# mensaje eliminado} other {# mensajes eliminados}}',

  'quarantine.reason.wrong-key.title': 'Clave de exportación incorrecta',
  'quarantine.reason.wrong-key.meaning':
    'El mensaje lleva una clave de exportación distinta de la guardada aquí, así que puede que no proceda de su HireHop.',
  'quarantine.reason.no-key.title': 'Sin clave de exportación',
  'quarantine.reason.no-key.meaning': 'El mensaje no lleva clave de exportación, así que Hopwatch no puede saber si procede de su HireHop.',
  'quarantine.reason.not-json.title': 'No es un mensaje de HireHop',
  'quarantine.reason.not-json.meaning': 'El texto no es JSON, el formato de los mensajes de HireHop, o se ha cortado por el camino.',
  'quarantine.reason.not-utf8.title': 'Caracteres ilegibles',
  'quarantine.reason.not-utf8.meaning': 'El texto no está en UTF-8, la codificación de los mensajes de HireHop.',
  'quarantine.reason.too-deep.title': 'Demasiados niveles anidados',
  'quarantine.reason.too-deep.meaning': 'El mensaje tiene más de 64 niveles anidados. Los mensajes de HireHop nunca tienen tantos.',
  'quarantine.reason.not-an-object.title': 'No es un mensaje de HireHop',
  'quarantine.reason.not-an-object.meaning': 'El mensaje es un valor suelto o una lista. HireHop envía un objeto con campos con nombre.',
  'quarantine.reason.no-event-name.title': 'Sin nombre de evento',
  'quarantine.reason.no-event-name.meaning': 'El mensaje no dice de qué evento se trata, así que no se puede añadir al historial.',
  'quarantine.reason.bad-encoding.title': 'No se ha podido descomprimir',
  'quarantine.reason.bad-encoding.meaning': 'El mensaje dice estar comprimido o ser un formulario, pero no se puede leer como tal.',

  'quarantine.action.wrongKey':
    'Si ha cambiado la clave en HireHop, escriba la nueva en los ajustes y acepte el mensaje como evento. Si no, puede que otra persona conozca la URL del webhook: elimine el mensaje.',
  'quarantine.action.noKey':
    'HireHop envía la clave con cada mensaje. Un mensaje sin ella es casi siempre una prueba hecha a mano, y puede eliminarlo. Si sabe que es auténtico, acéptelo como evento.',
  'quarantine.action.unreadable':
    'Si ocurre con mensajes de HireHop, compruebe que nada los modifique entre HireHop y este equipo. Si no, elimine el mensaje.',
  'quarantine.action.notHireHop':
    'Probablemente no procede de HireHop, sino de una prueba hecha a mano o de otro programa al que se dio esta URL. Puede eliminarlo.',
};
