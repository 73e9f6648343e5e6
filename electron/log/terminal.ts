import { describeProblem, type Problem } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';
import { plainText } from '../../shared/plain-text.ts';
import { print } from './output.ts';

/** No line on stderr is longer, in characters: an error's longest text with two long file names fits. */
const maxLine = 2000;

/** Writes one line to stderr. Whatever it quotes (file names, a sender's words) can neither steer the terminal nor break the line. */
export function tell(line: string): void {
  try {
    process.stderr.write(`${plainText(line, maxLine)}\n`);
  } catch {
    // Older Nodes throw where stderr is a file on a full disk: there is nowhere left to tell it.
  }
}

/** A problem in one line: what happened, what it means, what to do. */
export function problemLine(problem: Problem, language: Language): string {
  const { title, meaning, action } = describeProblem(problem, language);
  return [`${title}.`, meaning, action].filter(Boolean).join(' ');
}

// \u escapes stand for the same characters, so that the JSON says the same.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const escapeUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Prints a value as one line of JSON, in which nothing can steer a terminal; see `print`. */
export function printJsonLine(value: object): Promise<boolean> {
  return print(`${JSON.stringify(value).replace(unprintable, escapeUnits)}\n`);
}
