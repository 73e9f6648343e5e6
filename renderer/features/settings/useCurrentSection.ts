import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { SettingsSectionId } from './sections.tsx';
import { sectionElement } from './useSettingsSearch.ts';

/** A section counts as read when so much of it is still seen below the upper edge, in pixels. */
const readPx = 40;

/** The section at the upper edge of what is scrolled; at its end the last one, which may never come up so far. */
function sectionInView(scroller: HTMLElement, sections: readonly SettingsSectionId[]): SettingsSectionId | null {
  const isAtEnd = scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  if (isAtEnd) return sections.at(-1) ?? null;
  const edge = scroller.getBoundingClientRect().top + readPx;
  return sections.find((id) => (sectionElement(scroller, id)?.getBoundingClientRect().bottom ?? 0) > edge) ?? null;
}

/**
 * Which section the reader is at, as the page is scrolled, by its id; null where there is none. `goTo` leads to a section, which
 * then counts as the one even where the page is too short to bring it to the top.
 */
export function useCurrentSection(
  scroller: RefObject<HTMLElement | null>,
  sections: readonly SettingsSectionId[],
): { readonly current: SettingsSectionId | null; readonly goTo: (id: SettingsSectionId) => void } {
  const [current, setCurrent] = useState<SettingsSectionId | null>(null);
  /** The section that was gone to, and where the page was then, in pixels. */
  const gone = useRef<{ readonly id: SettingsSectionId; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      if (gone.current?.top === element.scrollTop) return;
      gone.current = null;
      setCurrent(sectionInView(element, sections));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, sections]);
  const goTo = useCallback(
    (id: SettingsSectionId) => {
      const section = scroller.current && sectionElement(scroller.current, id);
      section?.scrollIntoView({ block: 'start' });
      // The keyboard goes on from there.
      section?.focus({ preventScroll: true });
      gone.current = { id, top: scroller.current?.scrollTop ?? 0 };
      setCurrent(id);
    },
    [scroller],
  );
  return { current, goTo };
}
