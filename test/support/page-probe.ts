import type { Page } from 'playwright';

/**
 * Runs code in a page as the page's own scripts run: in a task of its own, so that the page's policy holds for it (what
 * the debugger evaluates directly is exempt from parts of it). Resolves with the JSON of what it answers; an error that it
 * throws, or rejects with, comes as `{ threw: name }`.
 */
export function probe<T>(page: Page, code: () => T | Promise<T>): Promise<T | { threw: string }> {
  return page.evaluate<T | { threw: string }>(`new Promise((resolve) => {
    setTimeout(async () => {
      try { resolve(await (${code.toString()})()); } catch (error) { resolve({ threw: error.name }); }
    });
  })`);
}

/** Does something in a page and gives the directives of the page's policy that forbade a part of it. */
export async function violations(page: Page, code: () => void | Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
  });
  await probe(page, code);
  // The events are tasks behind the one that caused them: two frames later they have been told.
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve((window as unknown as { seenViolations: string[] }).seenViolations)),
        );
      }),
  );
}
