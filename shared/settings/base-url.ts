/**
 * HireHop's own address; some companies have another (hirehop.net, myhirehop.co.uk, a domain of
 * their own).
 */
export const defaultBaseUrl = 'https://myhirehop.com';

/**
 * Puts a HireHop address into its plain form: https, no path, no slash at the end. Returns null
 * when it can't be one.
 */
export function normaliseBaseUrl(text: string): string | null {
  const trimmed = text.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.username || url.password || !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) return null;
  return url.origin;
}
