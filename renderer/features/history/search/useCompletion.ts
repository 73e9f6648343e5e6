import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { useKnownValues } from '../../../app/useKnownValues.ts';
import { type Suggestion, suggest, takeSuggestion } from './completion.ts';

/** The list of suggestions of a box, as an ARIA combobox has it. */
export interface Completion {
  /** Empty while the list is closed. */
  readonly suggestions: readonly Suggestion[];
  /** Which one the arrow keys chose; null for none. */
  readonly active: number | null;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly take: (index: number) => void;
  readonly close: () => void;
  readonly onFocus: () => void;
  /** The text or the cursor changed by the user's hand. */
  readonly onTyped: () => void;
  /** True when the key was for the list, which then has answered it. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

interface CompletionOptions {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Which list is open: none, what fits to what is being typed, or also all keys where nothing is. */
type Opened = 'no' | 'typed' | 'all';

/** Completes what is typed into the search box. Nothing is chosen until an arrow key does, so that Enter goes on to search. */
export function useCompletion({ text, setText, box }: CompletionOptions): Completion {
  const language = useLanguage();
  const { known, prepare } = useKnownValues();
  const [opened, setOpened] = useState<Opened>('no');
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const listId = useId();
  const suggestions = useMemo(
    () => (opened === 'no' ? [] : suggest(text, cursor, known, language, opened === 'all')),
    [opened, text, cursor, known, language],
  );

  const cursorToSet = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is set when the new text stands in the box
  useLayoutEffect(() => {
    if (cursorToSet.current !== null) box.current?.setSelectionRange(cursorToSet.current, cursorToSet.current);
    cursorToSet.current = null;
  }, [box, text]);

  const close = (): void => {
    setOpened('no');
    setActive(null);
  };
  const open = (which: Opened): void => {
    setCursor(box.current?.selectionStart ?? text.length);
    setOpened(which);
    setActive(null);
  };
  const take = (index: number): void => {
    const suggestion = suggestions[index];
    if (suggestion === undefined) return;
    const taken = takeSuggestion(text, cursor, suggestion.text);
    cursorToSet.current = taken.cursor;
    setText(taken.text);
    setCursor(taken.cursor);
    setOpened('typed');
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (suggestions.length === 0) {
      const asks = (event.key === ' ' && event.ctrlKey) || (event.key === 'ArrowDown' && event.altKey);
      if (asks) open('all');
      return asks;
    }
    const last = suggestions.length - 1;
    if (event.key === 'ArrowDown') setActive(active === null || active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active === null || active === 0 ? last : active - 1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active !== null) take(active);
    else return false;
    return true;
  };
  return {
    suggestions,
    active,
    listId,
    optionId: (index) => `${listId}-${index}`,
    take,
    close,
    onFocus: prepare,
    onTyped: () => open('typed'),
    onKeyDown,
  };
}
