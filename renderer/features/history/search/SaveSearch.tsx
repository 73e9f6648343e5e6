import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../../app/language.ts';
import classes from './FilterBar.module.css';
import { useSavedSearches } from './useSavedSearches.ts';

interface NameFormProps {
  readonly text: string;
  readonly onDone: () => void;
}

function NameForm({ text, onDone }: NameFormProps) {
  const { say } = useLanguage();
  const saved = useSavedSearches();
  const [name, setName] = useState('');
  const taken = saved.list.some((search) => search.name === name.trim());
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await saved.add({ name: name.trim(), text: text.trim() })) onDone();
  };
  return (
    <form className={classes.dates} onSubmit={submit}>
      <TextInput
        size="xs"
        label={say('search.saveAs')}
        maxLength={60}
        data-autofocus
        value={name}
        error={taken && say('search.saveTaken')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || taken}>
        {say('search.saveButton')}
      </Button>
    </form>
  );
}

/** Keeps what is searched for under a name. */
export function SaveSearch({ text, disabled }: { readonly text: string; readonly disabled: boolean }) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={240} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={26}
          aria-label={say('search.save')}
          title={say('search.save')}
          disabled={disabled}
          onClick={() => setOpened(!opened)}
        >
          <IconBookmarkPlus size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('search.save')}>
        <NameForm text={text} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
