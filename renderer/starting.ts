import './starting.css';
import { speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';

/**
 * The page that stands in for the window while the history is not open yet. Main tells the locale in the address's query, and
 * how far it is, from 0 to 1, in its fragment.
 */
const bar = document.querySelector('progress');

function speakTo(locale: string): void {
  const language = speak(chooseLanguage('system', [locale]));
  const { say } = language;
  document.documentElement.lang = language.locale;
  document.title = say('dialog.starting.title');
  document.querySelector('h1')?.replaceChildren(say('dialog.starting.heading'));
  document.querySelector('p')?.replaceChildren(say('dialog.starting.text'));
  bar?.setAttribute('aria-label', say('dialog.starting.heading'));
}

function show(): void {
  if (bar) bar.value = Number(location.hash.slice(1));
}

speakTo(new URLSearchParams(location.search).get('language') ?? '');
window.addEventListener('hashchange', show);
show();
