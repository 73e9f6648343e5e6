import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { FilterBar } from './FilterBar.tsx';
import classes from './Search.module.css';
import { Suggestions } from './Suggestions.tsx';
import { useCompletion } from './useCompletion.ts';
import type { Search } from './useSearch.ts';

interface SearchBoxProps {
  readonly search: Search;
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** The id of what is said below about the text. */
  readonly describedBy: string;
  /** Into the list, with the arrow key, Enter or Escape. */
  readonly onLeave: (choose: boolean) => void;
  /** What is said below. */
  readonly children: ReactNode;
}

/** The box on top of the list in which the history is searched. */
export function SearchBox({ search, boxRef, describedBy, onLeave, children }: SearchBoxProps) {
  const { say } = useLanguage();
  const { text, error } = search;
  const completion = useCompletion({ text, setText: search.setText, box: boxRef });
  const clear = (): void => {
    search.clear();
    boxRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys that belong to the choice of a word in an input method are not ours.
    if (event.nativeEvent.isComposing) return;
    if (completion.onKeyDown(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      if (text === '') onLeave(false);
      else clear();
    } else if (event.key === 'ArrowDown') onLeave(true);
    else if (event.key === 'Enter') {
      if (text.trim() !== '' && search.found?.text.trim() === text.trim()) onLeave(true);
      else search.now();
    } else return;
    completion.close();
    event.preventDefault();
  };
  return (
    <search className={classes.bar}>
      <TextInput
        ref={boxRef}
        className={classes.input ?? ''}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={completion.suggestions.length > 0}
        aria-controls={completion.listId}
        aria-activedescendant={completion.active === null ? undefined : completion.optionId(completion.active)}
        size="xs"
        data-testid="search-box"
        aria-label={say('search.box')}
        aria-keyshortcuts="/"
        aria-invalid={error !== null}
        aria-describedby={describedBy}
        placeholder={say('search.placeholder')}
        title={say('search.hint')}
        maxLength={490}
        spellCheck={false}
        autoComplete="off"
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden="true" />}
        rightSectionWidth={34}
        rightSection={
          text === '' ? (
            <kbd className={classes.key}>/</kbd>
          ) : (
            <ActionIcon size={22} aria-label={say('search.clear')} onClick={clear}>
              <IconX size={15} />
            </ActionIcon>
          )
        }
        value={text}
        onChange={(event) => {
          search.setText(event.currentTarget.value);
          completion.onTyped();
        }}
        onFocus={completion.onFocus}
        onBlur={completion.close}
        onKeyDown={onKeyDown}
      />
      <Suggestions completion={completion} />
      <FilterBar text={text} onChange={search.setText} canSave={text.trim() !== '' && error === null} />
      {children}
    </search>
  );
}
