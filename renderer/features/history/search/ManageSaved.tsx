import { ActionIcon, Modal, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountedSearch } from '../../../../shared/history/saved-searches.ts';
import { useLanguage } from '../../../app/language.ts';
import { pressedOnce } from '../../../ui/destructive-key.ts';
import classes from './ManageSaved.module.css';
import { type SavedSearches, useSavedSearches } from './useSavedSearches.ts';

interface SavedRowProps {
  readonly saved: SavedSearches;
  readonly search: CountedSearch;
  readonly index: number;
}

/** One saved search: its name is kept when the field is left or Enter pressed. */
function SavedRow({ saved, search: { name, text }, index }: SavedRowProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const taken = wanted !== name && saved.list.some((other) => other.name === wanted);
  const keep = async (): Promise<void> => {
    if (wanted === name || wanted === '' || taken) return setTyped(name);
    if (!(await saved.rename(index, wanted))) setTyped(name);
  };
  return (
    <li className={classes.row}>
      <TextInput
        className={classes.name ?? ''}
        size="xs"
        maxLength={60}
        aria-label={say('search.saved.name', { name })}
        description={text}
        inputWrapperOrder={['input', 'description', 'error']}
        error={taken && say('search.saveTaken')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <ActionIcon aria-label={say('search.saved.up', { name })} disabled={index === 0} onClick={() => void saved.move(index, -1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={say('search.saved.down', { name })}
        disabled={index === saved.list.length - 1}
        onClick={() => void saved.move(index, 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon aria-label={say('search.saved.delete', { name })} {...pressedOnce} onClick={() => void saved.remove(index)}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}

/** Where saved searches are renamed, put in order and deleted. */
export function ManageSaved({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { say } = useLanguage();
  const saved = useSavedSearches();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('search.saved')}
      centered
      closeButtonProps={{ 'aria-label': say('search.saved.close') }}
    >
      <ul className={classes.list}>
        {saved.list.map((search, index) => (
          <SavedRow key={search.name} saved={saved} search={search} index={index} />
        ))}
      </ul>
    </Modal>
  );
}
