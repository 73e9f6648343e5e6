import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useLanguage } from '../../../app/language.ts';
import classes from './JsonTree.module.css';
import type { JsonTreeState } from './useJsonTree.ts';

interface JsonSearchProps {
  readonly tree: JsonTreeState;
  /** Down into the tree. */
  readonly onLeave: () => void;
}

/** The search in a message: Enter goes to the next place, Shift and Enter to the one before. */
export function JsonSearch({ tree, onLeave }: JsonSearchProps) {
  const { say } = useLanguage();
  const { text, matches, at } = tree;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') tree.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      tree.setText('');
    } else return;
    event.preventDefault();
  };
  const step = (by: 1 | -1, label: string) => (
    <ActionIcon size={26} aria-label={label} title={label} disabled={matches.length === 0} onClick={() => tree.step(by)}>
      {by === 1 ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
    </ActionIcon>
  );
  return (
    <div className={classes.search}>
      <TextInput
        className={classes.input ?? ''}
        size="xs"
        aria-label={say('detail.json.search')}
        placeholder={say('detail.json.search')}
        spellCheck={false}
        autoComplete="off"
        maxLength={200}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={text}
        onChange={(event) => tree.setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.found} role="status">
        {text.trim() !== '' && say('detail.json.found', { at: matches.indexOf(at) + 1, count: matches.length })}
      </span>
      {step(-1, say('detail.json.previous'))}
      {step(1, say('detail.json.next'))}
    </div>
  );
}
