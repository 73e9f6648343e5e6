import { decodeHTMLStrict } from 'entities';

/**
 * Turns HTML's entities into the characters that they stand for, once: HireHop is written in PHP, which likes to put "Fjord &amp;
 * Sons" where a person typed "Fjord & Sons". Only whole ones are, from the ampersand to the semicolon. For words that are shown;
 * what is stored, and what is exported as it came, stays as it is.
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
