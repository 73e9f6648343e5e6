import { normaliseBaseUrl } from '../settings/base-url.ts';

/** What is to be done with an address that shall be opened in the browser; `host` is what the user has to judge by. */
export type LinkVerdict = { readonly verdict: 'open' | 'refuse' } | { readonly verdict: 'ask'; readonly host: string };

/**
 * The user's own HireHop is opened, any other https address after a question, and all else never: the system hands
 * `file:`, `smb:`, `ms-…:` and their like to programs that do as the address says. A name or password before the host is
 * refused too, since it makes one host look like another.
 */
export function judgeLink(address: string, baseUrl: string): LinkVerdict {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { verdict: 'refuse' };
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return { verdict: 'refuse' };
  return url.origin === normaliseBaseUrl(baseUrl) ? { verdict: 'open' } : { verdict: 'ask', host: url.host };
}
