import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Questo valore non è valido.',
  'check.exportKey.short': 'La chiave di esportazione deve avere almeno {min} caratteri.',
  'check.exportKey.long': 'La chiave di esportazione può avere al massimo {max} caratteri.',
  'check.exportKey.blank':
    'Il carattere {place} della chiave di esportazione è uno spazio o una fine riga ({code}). Copi di nuovo la chiave da HireHop o la digiti a mano.',
  'check.exportKey.lookAlike':
    'Il carattere {place} della chiave di esportazione, «{character}» ({code}), assomiglia a «{looksLike}» ma non è lo stesso. Copi di nuovo la chiave da HireHop o la digiti a mano.',
  'check.exportKey.character':
    'Il carattere {place} della chiave di esportazione, «{character}» ({code}), non può far parte di una chiave. La copi di nuovo da HireHop o la digiti a mano.',
  'check.port.whole': 'La porta deve essere un numero intero.',
  'check.port.range': 'La porta deve essere compresa tra {min} e {max}.',
  'check.baseUrl': 'Scriva l’indirizzo di HireHop così: {example}.',
  'check.bodyLimit.whole': 'Il limite deve essere un numero intero di MiB.',
  'check.bodyLimit.range': 'Il limite deve essere compreso tra {min} e {max} MiB.',
  'check.language': 'La lingua può essere una di queste: {choices}.',
  'check.preview': 'L’anteprima può essere full (tutto), type (solo il tipo) o none (niente).',
  'check.stormEvents.whole': 'Il numero di eventi deve essere un numero intero.',
  'check.stormEvents.range': 'Il numero di eventi deve essere compreso tra {min} e {max}.',
  'check.stormSeconds.whole': 'Il numero di secondi deve essere un numero intero.',
  'check.stormSeconds.range': 'Il numero di secondi deve essere compreso tra {min} e {max}.',
  'check.clock': 'Scriva l’orario così: 18:00.',
  'check.quietHours.many': 'Indichi al massimo {max} fasce di silenzio.',
  'check.name.long': 'Il nome può avere al massimo {max} caratteri.',
  'check.rule.nameless': 'Inserisca un nome per la regola.',
  'check.rules.many': 'Sono possibili al massimo {max} regole.',
  'check.address.missing': 'Inserisca l’indirizzo.',
  'check.address.form': 'Scriva l’indirizzo pubblico così: https://hooks.example.com.',
  'check.server.missing': 'Inserisca il nome del server.',
  'check.server.form': 'Scriva il nome del server così: tunnel.example.com.',
  'check.user.missing': 'Inserisca il nome utente sul server.',
  'check.user.form': 'Il nome utente non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.file.form': 'Il nome del file non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.tunnel.form': 'Il nome del tunnel non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.restored.none': 'Nessun indirizzo pubblico proveniente da un backup è in attesa di conferma.',
  'check.fingerprint': 'Un’impronta è composta da SHA256: e 43 caratteri.',
};
