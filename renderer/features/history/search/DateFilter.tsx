import { Button, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../../app/language.ts';
import classes from './FilterBar.module.css';
import type { FilterProps } from './filter-props.ts';
import { datesIn, rangeTerms, timePresets, withTime } from './query-edit.ts';

interface RangeFormProps {
  readonly dates: { readonly since: string; readonly until: string };
  readonly onChoose: (from: string, to: string) => void;
}

/** From one day to another, both included; either may be left open. */
function RangeForm({ dates, onChoose }: RangeFormProps) {
  const { say } = useLanguage();
  const [from, setFrom] = useState(dates.since);
  const [to, setTo] = useState(dates.until);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChoose(from, to);
  };
  return (
    <form className={classes.dates} onSubmit={submit}>
      <div className={classes.range}>
        <TextInput
          type="date"
          size="xs"
          label={say('search.date.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput type="date" size="xs" label={say('search.date.to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </div>
      <Button type="submit" disabled={from === '' && to === ''}>
        {say('search.date.apply')}
      </Button>
    </form>
  );
}

/** Chooses the time of the events: a named one, or from one day to another. */
export function DateFilter({ text, onChange }: FilterProps) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState(false);
  const choose = (terms: Parameters<typeof withTime>[1]): void => {
    onChange(withTime(text, terms));
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.filter}
          data-on={withTime(text, []) !== text.trim() || undefined}
          onClick={() => setOpened(!opened)}
        >
          {say('search.filter.date')}
          <IconChevronDown size={13} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dates ?? ''} aria-label={say('search.filter.date')}>
        <div className={classes.presets}>
          {timePresets.map(({ name, terms }) => (
            <Button key={name} variant="default" onClick={() => choose(terms)}>
              {say(`search.period.${name}`)}
            </Button>
          ))}
          <Button variant="default" onClick={() => choose([])}>
            {say('search.date.any')}
          </Button>
        </div>
        <RangeForm dates={datesIn(text)} onChoose={(from, to) => choose(rangeTerms(from, to))} />
      </Popover.Dropdown>
    </Popover>
  );
}
