import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Cette valeur ne peut pas être utilisée.',
  'check.exportKey.short': 'Une clé d’exportation compte au moins {min} caractères.',
  'check.exportKey.long': 'Une clé d’exportation compte au plus {max} caractères.',
  'check.exportKey.blank':
    'Le caractère {place} de la clé d’exportation est une espace ou une fin de ligne ({code}). Copiez à nouveau la clé depuis HireHop, ou saisissez-la.',
  'check.exportKey.lookAlike':
    'Le caractère {place} de la clé d’exportation, « {character} » ({code}), ressemble seulement à « {looksLike} ». Copiez à nouveau la clé depuis HireHop, ou saisissez-la.',
  'check.exportKey.character':
    'Le caractère {place} de la clé d’exportation, « {character} » ({code}), n’y est pas autorisé. Copiez à nouveau la clé depuis HireHop, ou saisissez-la.',
  'check.port.whole': 'Un port est un nombre entier.',
  'check.port.range': 'Un port est compris entre {min} et {max}.',
  'check.baseUrl': 'Saisissez l’adresse de HireHop sous la forme {example}.',
  'check.bodyLimit.whole': 'La limite est un nombre entier de Mio.',
  'check.bodyLimit.range': 'La limite est comprise entre {min} et {max} Mio.',
  'check.language': 'Langues possibles : {choices}.',
  'check.preview': 'L’aperçu est full (tout), type (le type seulement) ou none (rien).',
  'check.stormEvents.whole': 'Le nombre d’événements est un nombre entier.',
  'check.stormEvents.range': 'Le nombre d’événements est compris entre {min} et {max}.',
  'check.stormSeconds.whole': 'Le nombre de secondes est un nombre entier.',
  'check.stormSeconds.range': 'Le nombre de secondes est compris entre {min} et {max}.',
  'check.clock': 'Saisissez une heure sous la forme 18:00.',
  'check.quietHours.many': 'Indiquez au plus {max} plages calmes.',
  'check.name.long': 'Un nom compte au plus {max} caractères.',
  'check.rule.nameless': 'Donnez un nom à la règle.',
  'check.rules.many': 'Il peut y avoir au plus {max} règles.',
  'check.address.missing': 'Saisissez l’adresse.',
  'check.address.form': 'Saisissez une adresse publique sous la forme https://hooks.example.com.',
  'check.server.missing': 'Saisissez le nom du serveur.',
  'check.server.form': 'Saisissez le nom du serveur sous la forme tunnel.example.com.',
  'check.user.missing': 'Saisissez le nom d’utilisateur sur le serveur.',
  'check.user.form': 'Un nom d’utilisateur ne peut ni commencer par un tiret ou une espace, ni contenir de caractères de contrôle.',
  'check.file.form': 'Le nom d’un fichier ne peut ni commencer par un tiret ou une espace, ni contenir de caractères de contrôle.',
  'check.tunnel.form': 'Le nom d’un tunnel ne peut ni commencer par un tiret ou une espace, ni contenir de caractères de contrôle.',
  'check.restored.none': 'Aucune adresse publique d’une sauvegarde n’attend de confirmation.',
  'check.fingerprint': 'Une empreinte se compose de SHA256: suivi de 43 caractères.',
};
