import { stripVTControlCharacters } from 'node:util';

/** Words with which the providers introduce the address: localhost.run, serveo, and others of their kind. */
const introduction = /tunneled|forwarding|forwarded|your url|visit|available at|->/i;
const anyUrl = /https:\/\/[^\s"'|<>),]+/i;

/**
 * Finds the public address in a line of what a tunnel's provider prints: an https URL that the line introduces, or that
 * stands alone. Other URLs are the provider's own pages (localhost.run names three before it comes to the point).
 * Sources: what localhost.run, serveo.net and pinggy.io print on a session.
 */
export function announcedUrl(line: string): string | null {
  const plain = stripVTControlCharacters(line).trim();
  const url = anyUrl.exec(plain)?.[0].replace(/[.;]+$/, '');
  if (url === undefined) return null;
  if (plain === url) return url;
  return introduction.test(plain) && !/docs|faq|admin|login|dashboard|upgrade/i.test(plain) ? url : null;
}

/** Cuts a stream's text into whole lines; what has no end yet waits for it. */
export class LineCutter {
  #rest = '';

  push(text: string): string[] {
    const lines = (this.#rest + text).split(/\r?\n|\r/);
    // A program that never ends a line must not fill the memory.
    this.#rest = (lines.pop() ?? '').slice(-8_192);
    return lines;
  }
}
