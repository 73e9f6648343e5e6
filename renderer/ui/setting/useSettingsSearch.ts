import { type RefObject, useLayoutEffect, useState } from 'react';
import { findInSection } from './settings-search.ts';

/** A section that is shown, for the table of contents. */
export interface SectionEntry {
  readonly id: string;
  readonly title: string;
}

/** How a section of the settings is marked for being found: itself, its title and explanation, and its fields. */
export const sectionMarks = { section: 'data-section', head: 'data-section-head', field: 'data-setting' } as const;

const marked = (inside: Element, mark: string): HTMLElement[] => [...inside.querySelectorAll<HTMLElement>(`[${mark}]`)];
const textOf = (elements: readonly Element[]): string => elements.map(({ textContent }) => textContent).join(' ');

/** Hides what a query doesn't find in a section; tells whether anything is left. Hidden, not removed: what was typed stays. */
function filterSection(section: HTMLElement, query: string): boolean {
  const fields = marked(section, sectionMarks.field);
  // A section of one field is that field.
  const parts = fields.length > 0 ? fields : [section];
  const found = findInSection(query, { head: textOf(marked(section, sectionMarks.head)), fields: parts.map((part) => textOf([part])) });
  for (const [index, field] of fields.entries()) field.hidden = found.fields[index] === false;
  section.hidden = !found.isShown;
  return found.isShown;
}

/**
 * Shows of the settings what a query finds, in whatever language they stand there: what is read is what the user reads, so
 * that a section needs no list of its words. Gives the sections that are shown.
 */
export function useSettingsSearch(content: RefObject<HTMLElement | null>, query: string): readonly SectionEntry[] {
  const [shown, setShown] = useState<readonly SectionEntry[]>([]);
  // After every drawing: another language has other words, and another state other fields.
  useLayoutEffect(() => {
    const sections = content.current ? marked(content.current, sectionMarks.section) : [];
    const entries = sections
      .filter((section) => filterSection(section, query))
      .map((section) => ({ id: section.id, title: section.querySelector('h2')?.textContent ?? '' }));
    setShown((before) => (JSON.stringify(before) === JSON.stringify(entries) ? before : entries));
  });
  return shown;
}
