import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useLanguage } from '../../../app/language.ts';
import classes from './FilterBar.module.css';
import type { FilterProps } from './filter-props.ts';
import { hasTerm, toggleTerm } from './query-edit.ts';

const kinds = ['job', 'invoice', 'contact', 'project', 'purchase', 'stock'] as const;
const patternOf = (kind: (typeof kinds)[number]): string => `${kind}.*`;

/** Chooses kinds of events; of several any may match. */
export function KindFilter({ text, onChange }: FilterProps) {
  const { say } = useLanguage();
  const isOn = (kind: (typeof kinds)[number]): boolean => hasTerm(text, 'event', patternOf(kind));
  return (
    <Menu position="bottom-start" closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={classes.filter} data-on={kinds.some(isOn) || undefined}>
          {say('search.filter.kind')}
          <IconChevronDown size={13} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.CheckboxItem key={kind} checked={isOn(kind)} onChange={() => onChange(toggleTerm(text, 'event', patternOf(kind)))}>
            {say(`search.kind.${kind}`)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
