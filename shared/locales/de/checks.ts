import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Dieser Wert ist nicht möglich.',
  'check.exportKey.short': 'Ein Exportschlüssel hat mindestens {min} Zeichen.',
  'check.exportKey.long': 'Ein Exportschlüssel hat höchstens {max} Zeichen.',
  'check.exportKey.blank':
    'Zeichen {place} des Exportschlüssels ist ein Leerzeichen oder Zeilenende ({code}). Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.exportKey.lookAlike':
    'Zeichen {place} des Exportschlüssels, „{character}“ ({code}), sieht nur aus wie „{looksLike}“. Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.exportKey.character':
    'Zeichen {place} des Exportschlüssels, „{character}“ ({code}), ist darin nicht erlaubt. Kopieren Sie den Schlüssel noch einmal aus HireHop oder tippen Sie ihn ein.',
  'check.port.whole': 'Ein Port ist eine ganze Zahl.',
  'check.port.range': 'Ein Port liegt zwischen {min} und {max}.',
  'check.baseUrl': 'Geben Sie die Adresse von HireHop in der Form {example} ein.',
  'check.bodyLimit.whole': 'Die Grenze ist eine ganze Zahl von MiB.',
  'check.bodyLimit.range': 'Die Grenze liegt zwischen {min} und {max} MiB.',
  'check.language': 'Mögliche Sprachen: {choices}.',
  'check.preview': 'Die Vorschau ist full (alles), type (nur die Art) oder none (nichts).',
  'check.stormEvents.whole': 'Die Zahl der Ereignisse ist eine ganze Zahl.',
  'check.stormEvents.range': 'Die Zahl der Ereignisse liegt zwischen {min} und {max}.',
  'check.stormSeconds.whole': 'Die Zahl der Sekunden ist eine ganze Zahl.',
  'check.stormSeconds.range': 'Die Zahl der Sekunden liegt zwischen {min} und {max}.',
  'check.clock': 'Geben Sie die Uhrzeit in der Form 18:00 ein.',
  'check.quietHours.many': 'Geben Sie höchstens {max} Ruhezeiten ein.',
  'check.name.long': 'Ein Name hat höchstens {max} Zeichen.',
  'check.rule.nameless': 'Geben Sie einen Namen für die Regel ein.',
  'check.rules.many': 'Es sind höchstens {max} Regeln möglich.',
  'check.address.missing': 'Geben Sie die Adresse ein.',
  'check.address.form': 'Geben Sie eine öffentliche Adresse in der Form https://hooks.example.com ein.',
  'check.server.missing': 'Geben Sie den Namen des Servers ein.',
  'check.server.form': 'Geben Sie den Servernamen in der Form tunnel.example.com ein.',
  'check.user.missing': 'Geben Sie den Benutzernamen auf dem Server ein.',
  'check.user.form': 'Ein Benutzername darf nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.file.form': 'Ein Dateiname darf nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.tunnel.form':
    'Der Name eines Tunnels darf nicht mit einem Bindestrich oder Leerzeichen beginnen und keine Steuerzeichen enthalten.',
  'check.restored.none': 'Keine öffentliche Adresse aus einer Sicherung wartet auf Bestätigung.',
  'check.fingerprint': 'Ein Fingerabdruck besteht aus SHA256: gefolgt von 43 Zeichen.',
};
