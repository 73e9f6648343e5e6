import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Este valor no es válido.',
  'check.exportKey.short': 'La clave de exportación debe tener al menos {min} caracteres.',
  'check.exportKey.long': 'La clave de exportación puede tener como máximo {max} caracteres.',
  'check.exportKey.blank':
    'El carácter {place} de la clave de exportación es un espacio o un salto de línea ({code}). Vuelva a copiar la clave desde HireHop o escríbala a mano.',
  'check.exportKey.lookAlike':
    'El carácter {place} de la clave de exportación, «{character}» ({code}), se parece a «{looksLike}», pero no es el mismo. Vuelva a copiar la clave desde HireHop o escríbala a mano.',
  'check.exportKey.character':
    'El carácter {place} de la clave de exportación, «{character}» ({code}), no puede formar parte de una clave. Vuelva a copiarla desde HireHop o escríbala a mano.',
  'check.port.whole': 'El puerto debe ser un número entero.',
  'check.port.range': 'El puerto debe estar entre {min} y {max}.',
  'check.baseUrl': 'Escriba la dirección de HireHop así: {example}.',
  'check.bodyLimit.whole': 'El límite debe ser un número entero de MiB.',
  'check.bodyLimit.range': 'El límite debe estar entre {min} y {max} MiB.',
  'check.language': 'El idioma puede ser uno de estos: {choices}.',
  'check.preview': 'La vista previa puede ser full (todo), type (solo el tipo) o none (nada).',
  'check.stormEvents.whole': 'La cantidad de eventos debe ser un número entero.',
  'check.stormEvents.range': 'La cantidad de eventos debe estar entre {min} y {max}.',
  'check.stormSeconds.whole': 'La cantidad de segundos debe ser un número entero.',
  'check.stormSeconds.range': 'La cantidad de segundos debe estar entre {min} y {max}.',
  'check.clock': 'Escriba la hora así: 18:00.',
  'check.quietHours.many': 'Indique como máximo {max} franjas de silencio.',
  'check.name.long': 'El nombre puede tener como máximo {max} caracteres.',
  'check.rule.nameless': 'Escriba un nombre para la regla.',
  'check.rules.many': 'Puede haber como máximo {max} reglas.',
  'check.address.missing': 'Escriba la dirección.',
  'check.address.form': 'Escriba la dirección pública así: https://hooks.example.com.',
  'check.server.missing': 'Escriba el nombre del servidor.',
  'check.server.form': 'Escriba el nombre del servidor así: tunnel.example.com.',
  'check.user.missing': 'Escriba el nombre de usuario en el servidor.',
  'check.user.form': 'El nombre de usuario no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.file.form': 'El nombre del archivo no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.tunnel.form': 'El nombre del túnel no puede empezar por un guion o un espacio ni contener caracteres de control.',
  'check.restored.none': 'No hay ninguna dirección pública de una copia de seguridad pendiente de confirmar.',
  'check.fingerprint': 'Una huella se compone de SHA256: y 43 caracteres.',
};
