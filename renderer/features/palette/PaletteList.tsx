import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { type Command, fittingCommands } from './commands.ts';
import classes from './Palette.module.css';

interface PaletteListProps {
  readonly commands: readonly Command[];
  readonly onSearch: (text: string) => void;
  /** A command was chosen. */
  readonly onDone: () => void;
}

/** The box in which a command is typed, and the commands that fit. The box keeps the focus. */
export function PaletteList({ commands, onSearch, onDone }: PaletteListProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const text = typed.trim();
  const asJob: Command[] = /^\d{1,15}$/.test(text)
    ? [{ id: 'job', title: say('palette.job', { job: text }), run: () => onSearch(`job:${text}`) }]
    : [];
  const asSearch: Command[] = text === '' ? [] : [{ id: 'search', title: say('palette.searchFor', { text }), run: () => onSearch(text) }];
  const fitting = [...asJob, ...fittingCommands(commands, typed), ...asSearch];
  const index = Math.min(active, fitting.length - 1);
  const optionId = (at: number): string => `${listId}-${at}`;

  const activeId = optionId(index);
  useEffect(() => {
    // In new versions of Chromium it answers a promise, which React would call as the end of the effect.
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    onDone();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((index + 1) % fitting.length);
    else if (event.key === 'ArrowUp') setActive((index - 1 + fitting.length) % fitting.length);
    else if (event.key === 'Enter') run(fitting[index]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={say('palette.type')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={index < 0 ? undefined : activeId}
        placeholder={say('palette.type')}
        spellCheck={false}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={classes.list} role="listbox" id={listId} aria-label={say('palette.title')} data-testid="commands">
        {fitting.map((command, at) => (
          <div
            key={command.id}
            className={classes.command}
            role="option"
            tabIndex={-1}
            id={optionId(at)}
            aria-selected={at === index}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
            onKeyDown={onKeyDown}
          >
            <span className={classes.title}>{command.title}</span>
            {command.detail && <span className={classes.detail}>{command.detail}</span>}
          </div>
        ))}
      </div>
    </>
  );
}
