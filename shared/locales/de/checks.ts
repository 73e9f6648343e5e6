import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Der Wert ist nicht gültig.',
  'check.exportKey.short': 'Ein Exportschlüssel hat mindestens {min} Zeichen.',
  'check.exportKey.long': 'Ein Exportschlüssel hat höchstens {max} Zeichen.',
  'check.exportKey.blank':
    'Zeichen {place} des Exportschlüssels ist ein Leerzeichen oder Zeilenende ({code}). Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.exportKey.lookAlike':
    'Zeichen {place} des Exportschlüssels, „{character}“ ({code}), sieht nur aus wie „{looksLike}“. Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.exportKey.character':
    'Zeichen {place} des Exportschlüssels, „{character}“ ({code}), kommt in keinem Schlüssel vor. Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.port.whole': 'Ein Port ist eine ganze Zahl.',
  'check.port.range': 'Ein Port liegt zwischen {min} und {max}.',
  'check.baseUrl': 'Die Adresse von HireHop sieht aus wie {example}.',
  'check.bodyLimit.whole': 'Die Grenze ist eine ganze Zahl von MiB.',
  'check.bodyLimit.range': 'Die Grenze liegt zwischen {min} und {max} MiB.',
  'check.language': 'Eine Sprache ist eine von {choices}.',
  'check.preview': 'Eine Benachrichtigung zeigt full, type oder none.',
  'check.stormEvents.whole': 'Die Zahl der Ereignisse ist eine ganze Zahl.',
  'check.stormEvents.range': 'Die Zahl der Ereignisse liegt zwischen {min} und {max}.',
  'check.stormSeconds.whole': 'Die Zahl der Sekunden ist eine ganze Zahl.',
  'check.stormSeconds.range': 'Die Zahl der Sekunden liegt zwischen {min} und {max}.',
  'check.clock': 'Eine Uhrzeit sieht aus wie 18:00.',
  'check.quietHours.many': 'Es sind höchstens {max} Ruhezeiten möglich.',
  'check.name.long': 'Ein Name hat höchstens {max} Zeichen.',
  'check.rule.nameless': 'Eine Regel braucht einen Namen.',
  'check.rules.many': 'Es sind höchstens {max} Regeln möglich.',
  'check.address.missing': 'Geben Sie die Adresse ein.',
  'check.address.form': 'Eine öffentliche Adresse sieht aus wie https://hooks.example.com.',
  'check.server.missing': 'Geben Sie den Namen des Servers ein.',
  'check.server.form': 'Der Name eines Servers sieht aus wie tunnel.example.com.',
  'check.user.missing': 'Geben Sie den Benutzernamen auf dem Server ein.',
  'check.user.form': 'Ein Benutzername kann nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.file.form': 'Der Name einer Datei kann nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.tunnel.form':
    'Der Name eines Tunnels kann nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.restored.none': 'Es wartet keine öffentliche Adresse aus einer Sicherung auf Bestätigung.',
  'check.fingerprint': 'Ein Fingerabdruck besteht aus SHA256: und 43 Zeichen.',
};
