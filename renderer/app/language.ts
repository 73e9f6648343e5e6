import { createContext, useContext } from 'react';
import { english, type Language } from '../../shared/locales/language.ts';

/** The language in which the window speaks. */
export const LanguageContext = createContext<Language>(english);

/** The language in which the window speaks; what depends on it is drawn anew when the user chooses another. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
