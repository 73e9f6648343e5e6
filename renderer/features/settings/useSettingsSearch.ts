import { type RefObject, useLayoutEffect, useState } from 'react';
import { sectionMarks } from './section-marks.ts';
import type { SettingsSectionId } from './sections.tsx';
import { findInSection } from './settings-search.ts';

/** The element of a section; null where it isn't there. */
export const sectionElement = (inside: Element, id: SettingsSectionId): HTMLElement | null =>
  inside.querySelector<HTMLElement>(`[${sectionMarks.section}="${id}"]`);

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
 * that a section needs no list of its words. Gives the ids of the sections that are shown.
 */
export function useSettingsSearch(content: RefObject<HTMLElement | null>, query: string): readonly SettingsSectionId[] {
  const [shown, setShown] = useState<readonly SettingsSectionId[]>([]);
  // After every drawing: another language has other words, and another state other fields.
  useLayoutEffect(() => {
    const sections = content.current ? marked(content.current, sectionMarks.section) : [];
    const found = sections
      .filter((section) => filterSection(section, query))
      .map((section) => section.getAttribute(sectionMarks.section) as SettingsSectionId);
    setShown((before) => (before.join() === found.join() ? before : found));
  });
  return shown;
}
