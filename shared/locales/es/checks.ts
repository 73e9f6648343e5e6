import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'El valor no es válido.',
  'check.exportKey.short': 'Una clave de exportación tiene al menos {min} caracteres.',
  'check.exportKey.long': 'Una clave de exportación tiene como máximo {max} caracteres.',
  'check.exportKey.blank':
    'El carácter {place} de la clave de exportación es un espacio o un fin de línea ({code}). Copie la clave de nuevo desde HireHop o escríbala.',
  'check.exportKey.lookAlike':
    'El carácter {place} de la clave de exportación, «{character}» ({code}), solo se parece a «{looksLike}». Copie la clave de nuevo desde HireHop o escríbala.',
  'check.exportKey.character':
    'El carácter {place} de la clave de exportación, «{character}» ({code}), no puede formar parte de ella. Copie la clave de nuevo desde HireHop o escríbala.',
  'check.port.whole': 'Un puerto es un número entero.',
  'check.port.range': 'Un puerto está entre {min} y {max}.',
  'check.baseUrl': 'La dirección de HireHop es parecida a {example}.',
  'check.bodyLimit.whole': 'El límite es un número entero de MiB.',
  'check.bodyLimit.range': 'El límite está entre {min} y {max} MiB.',
  'check.language': 'Los idiomas posibles: {choices}.',
  'check.preview': 'Una notificación muestra full (todo), type (solo el tipo) o none (nada).',
  'check.stormEvents.whole': 'El número de eventos es un número entero.',
  'check.stormEvents.range': 'El número de eventos está entre {min} y {max}.',
  'check.stormSeconds.whole': 'El número de segundos es un número entero.',
  'check.stormSeconds.range': 'El número de segundos está entre {min} y {max}.',
  'check.clock': 'Una hora se escribe así: 18:00.',
  'check.quietHours.many': 'Puede haber como máximo {max} franjas de silencio.',
  'check.name.long': 'Un nombre tiene como máximo {max} caracteres.',
  'check.rule.nameless': 'Una regla necesita un nombre.',
  'check.rules.many': 'Puede haber como máximo {max} reglas.',
  'check.address.missing': 'Escriba la dirección.',
  'check.address.form': 'Una dirección pública es parecida a https://hooks.example.com.',
  'check.server.missing': 'Escriba el nombre del servidor.',
  'check.server.form': 'El nombre de un servidor es parecido a tunnel.example.com.',
  'check.user.missing': 'Escriba el nombre de usuario en el servidor.',
  'check.user.form': 'Un nombre de usuario no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.file.form': 'El nombre de un archivo no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.tunnel.form': 'El nombre de un túnel no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.restored.none': 'Ninguna dirección pública de una copia de seguridad espera confirmación.',
  'check.fingerprint': 'Una huella es parecida a SHA256: seguido de 43 caracteres.',
};
