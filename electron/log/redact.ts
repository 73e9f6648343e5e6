import { plainText } from '../../shared/plain-text.ts';
import { hideKeys } from '../intake/hide-keys.ts';

/** The longest line that is logged, in UTF-16 units. */
const maxLength = 1_000;
/** A shorter secret would take apart words that have nothing to do with it. */
const shortestSecret = 4;

/** What names a secret whoever knows it: the end of a webhook URL, and members of a message or a query. */
const secretPlaces = [/(\/hooks\/)[\w-]+/g, /("?(?:export_key|token|authtoken|passphrase)"?\s*[:=]\s*"?)[^\s"&,}]+/gi];

/** A text as one line that may be kept and shown to others: secrets and control characters out. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= shortestSecret);
  const hidden = known.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  const safe = secretPlaces.reduce((rest, place) => rest.replace(place, '$1[redacted]'), hideKeys(hidden));
  return plainText(safe, maxLength);
}
