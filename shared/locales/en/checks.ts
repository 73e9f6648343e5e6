/** What is wrong with a value that the user gave: said by schemas, see shared/check.ts. */
export const checks = {
  'check.invalid': 'The value is not valid.',
  'check.exportKey.short': 'An export key has at least {min} characters.',
  'check.exportKey.long': 'An export key has at most {max} characters.',
  'check.exportKey.blank':
    'Character {place} of the export key is a blank or a line end ({code}). Copy the key from HireHop once more, or type it.',
  'check.exportKey.lookAlike':
    'Character {place} of the export key, “{character}” ({code}), only looks like “{looksLike}”. Copy the key from HireHop once more, or type it.',
  'check.exportKey.character':
    'Character {place} of the export key, “{character}” ({code}), can’t be part of one. Copy the key from HireHop once more, or type it.',
  'check.port.whole': 'A port is a whole number.',
  'check.port.range': 'A port is between {min} and {max}.',
  'check.baseUrl': 'The address of HireHop looks like {example}.',
  'check.bodyLimit.whole': 'The limit is a whole number of MiB.',
  'check.bodyLimit.range': 'The limit is between {min} and {max} MiB.',
  'check.language': 'A language is one of {choices}.',
  'check.preview': 'A notification shows full, type or none.',
  'check.stormEvents.whole': 'The number of events is a whole number.',
  'check.stormEvents.range': 'The number of events is between {min} and {max}.',
  'check.stormSeconds.whole': 'The number of seconds is a whole number.',
  'check.stormSeconds.range': 'The number of seconds is between {min} and {max}.',
  'check.clock': 'A time of day looks like 18:00.',
  'check.quietHours.many': 'There may be at most {max} quiet spans.',
  'check.name.long': 'A name has at most {max} characters.',
  'check.rule.nameless': 'A rule needs a name.',
  'check.rules.many': 'There may be at most {max} rules.',
  'check.address.missing': 'Type in the address.',
  'check.address.form': 'A public address looks like https://hooks.example.com.',
  'check.server.missing': 'Type in the name of the server.',
  'check.server.form': 'The name of a server looks like tunnel.example.com.',
  'check.user.missing': 'Type in the user name on the server.',
  'check.fingerprint': 'A fingerprint looks like SHA256: and 43 characters.',
} as const;
