import { describeProblem, type Problem } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';

/** Sentences one after the other. A reason that the system gave ends without a full stop. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** What a problem says below its title: what it means and what to do. */
export function problemText(problem: Problem, language: Language): string {
  const { meaning, action } = describeProblem(problem, language);
  return sentences(meaning, action);
}
