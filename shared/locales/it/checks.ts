import type { checks as english } from '../en/checks.ts';
import type { Translated } from '../translated.ts';

export const checks: Translated<typeof english> = {
  'check.invalid': 'Il valore non è valido.',
  'check.exportKey.short': 'Una chiave di esportazione ha almeno {min} caratteri.',
  'check.exportKey.long': 'Una chiave di esportazione ha al massimo {max} caratteri.',
  'check.exportKey.blank':
    'Il carattere {place} della chiave di esportazione è uno spazio o una fine di riga ({code}). Copi di nuovo la chiave da HireHop o la digiti.',
  'check.exportKey.lookAlike':
    'Il carattere {place} della chiave di esportazione, «{character}» ({code}), assomiglia soltanto a «{looksLike}». Copi di nuovo la chiave da HireHop o la digiti.',
  'check.exportKey.character':
    'Il carattere {place} della chiave di esportazione, «{character}» ({code}), non può farne parte. Copi di nuovo la chiave da HireHop o la digiti.',
  'check.port.whole': 'La porta è un numero intero.',
  'check.port.range': 'La porta è compresa tra {min} e {max}.',
  'check.baseUrl': 'L’indirizzo di HireHop è simile a {example}.',
  'check.bodyLimit.whole': 'Il limite è un numero intero di MiB.',
  'check.bodyLimit.range': 'Il limite è compreso tra {min} e {max} MiB.',
  'check.language': 'La lingua è una di queste: {choices}.',
  'check.preview': 'Una notifica mostra full, type o none.',
  'check.stormEvents.whole': 'Il numero di eventi è un numero intero.',
  'check.stormEvents.range': 'Il numero di eventi è compreso tra {min} e {max}.',
  'check.stormSeconds.whole': 'Il numero di secondi è un numero intero.',
  'check.stormSeconds.range': 'Il numero di secondi è compreso tra {min} e {max}.',
  'check.clock': 'Un orario si scrive così: 18:00.',
  'check.quietHours.many': 'Gli intervalli di silenzio possono essere al massimo {max}.',
  'check.name.long': 'Un nome ha al massimo {max} caratteri.',
  'check.rule.nameless': 'Una regola deve avere un nome.',
  'check.rules.many': 'Le regole possono essere al massimo {max}.',
  'check.address.missing': 'Inserisca l’indirizzo.',
  'check.address.form': 'Un indirizzo pubblico è simile a https://hooks.example.com.',
  'check.server.missing': 'Inserisca il nome del server.',
  'check.server.form': 'Il nome di un server è simile a tunnel.example.com.',
  'check.user.missing': 'Inserisca il nome utente sul server.',
  'check.user.form': 'Un nome utente non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.file.form': 'Il nome di un file non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.tunnel.form': 'Il nome di un tunnel non può iniziare con un trattino o uno spazio né contenere caratteri di controllo.',
  'check.restored.none': 'Nessun indirizzo pubblico di un backup attende conferma.',
  'check.fingerprint': 'Un’impronta è fatta di SHA256: e 43 caratteri.',
};
