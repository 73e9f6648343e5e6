import { type Language, speak } from '../../shared/locales/language.ts';
import { chooseLanguage, type LanguageChoice } from '../../shared/locales/languages.ts';

/**
 * Returns a function that returns the language in force: what the user chose, or the system's. `systemLocales` are the locales
 * that the user prefers, the most preferred first; English without any.
 */
export function languageInForce(choice: () => LanguageChoice, systemLocales: readonly string[]): () => Language {
  let chosen: { readonly choice: LanguageChoice; readonly language: Language } | null = null;
  return () => {
    const now = choice();
    // Asked for every row that is shown, and choosing takes as long as putting an event into words.
    if (now !== chosen?.choice) chosen = { choice: now, language: speak(chooseLanguage(now, systemLocales)) };
    return chosen.language;
  };
}
