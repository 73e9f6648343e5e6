import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLanguage } from '../../../app/language.ts';
import classes from './FilterBar.module.css';
import type { FilterProps } from './filter-props.ts';
import { partsOf, withoutPart } from './query-edit.ts';

/** The parts of a query, each of which can be taken out; for one word alone the box says enough. */
export function QueryParts({ text, onChange }: FilterProps) {
  const { say } = useLanguage();
  const parts = partsOf(text);
  if (parts.length < 2 && !parts[0]?.includes(':')) return null;
  return (
    <ul className={classes.parts} aria-label={say('search.parts')}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same part may stand there twice
        <li key={`${index} ${part}`} className={classes.part} data-testid="query-part">
          <span>{part}</span>
          <ActionIcon size={22} aria-label={say('search.removePart', { part })} onClick={() => onChange(withoutPart(text, index))}>
            <IconX size={13} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
