import type { Page } from 'playwright';
import { en } from '../../shared/locales/en/index.ts';
import { fr } from '../../shared/locales/fr/index.ts';

/** HireHop's own names of fields, which stand in a message; the command's help has words like them. */
const sent: ReadonlySet<string> = new Set(['NAME', 'ADDRESS']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What would be shown of the English catalogue where something were left untranslated: whole texts, with any values in them. */
const english: readonly RegExp[] = Object.entries(en)
  .filter(([key, text]) => text !== fr[key as keyof typeof fr] && !sent.has(text))
  // Plurals are tried by what stands beside them in the other messages; values alone would match everything.
  .filter(([, text]) => !text.includes(', plural') && !text.includes(', select') && text.replace(/\{[^}]*\}|[^a-z]/gi, '').length >= 3)
  .map(
    ([, text]) =>
      new RegExp(
        `^${text
          .split(/\{[^}]*\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
  );

/** Every text that a user can see or hear on the page, but for what was sent. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const texts = [];
    const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('pre, [inert]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && shown(node.parentElement)) texts.push(node.data);
    }
    for (const element of document.querySelectorAll('*')) {
      if (!shown(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  })()`);

/** What the page says in English though it is to be French, each text once. */
export async function untranslatedTexts(page: Page): Promise<string[]> {
  return [...new Set((await textsOf(page)).filter((text) => english.some((pattern) => pattern.test(text))))];
}
