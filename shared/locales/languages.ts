/** The languages that Hopwatch speaks, by their ISO 639-1 code, each by its own name. */
export const languageNames = { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español', it: 'Italiano' } as const;
export type LanguageCode = keyof typeof languageNames;
export const languageCodes = Object.keys(languageNames) as [LanguageCode, ...LanguageCode[]];

/** A language that the user chose, or `system`: as the computer has it. */
export const languageChoices = ['system', ...languageCodes] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** Which language is spoken, and in which locale (BCP 47) dates, numbers and money are written. */
export interface LanguageTag {
  readonly code: LanguageCode;
  readonly locale: string;
}

/** Where a language is spoken most by those who hire, for a system that does not say. */
const commonestLocales: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', es: 'es-ES', it: 'it-IT' };

const languageOf = (locale: string): LanguageCode | undefined =>
  languageCodes.find((code) => locale.toLowerCase() === code || locale.toLowerCase().startsWith(`${code}-`));

/** A locale in its plain form, as `Intl` takes it; null when it is none. */
function plainLocale(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replace(/[.@].*$/, '').replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Chooses the language and its locale. `systemLocales` are those that the user prefers, the most preferred first, as BCP 47 or
 * as POSIX writes them ("fr_CA.UTF-8"). A language that Hopwatch doesn't speak gives way to the next, and at last to English.
 */
export function chooseLanguage(choice: LanguageChoice, systemLocales: readonly string[]): LanguageTag {
  const locales = systemLocales.flatMap((text) => plainLocale(text) ?? []);
  const code = choice === 'system' ? (locales.map(languageOf).find((found) => found !== undefined) ?? 'en') : choice;
  // "fr" alone does not say how a date is written there.
  const local = locales.find((locale) => languageOf(locale) === code && locale.length > 2);
  return { code, locale: local ?? commonestLocales[code] };
}
