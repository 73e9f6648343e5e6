import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { QuarantineRow } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { nextIndex } from '../../ui/list-keys.ts';
import { sizeText } from '../../ui/sizes.ts';
import { fullTime, shortTime } from '../../ui/when.ts';
import classes from './Quarantine.module.css';
import { describeReason } from './quarantine-words.ts';

interface QuarantineListProps {
  readonly rows: readonly QuarantineRow[];
  readonly total: number;
  readonly selectedId: string | null;
  readonly now: Date;
  readonly onChoose: (id: string) => void;
  readonly onMore: () => void;
}

/** The rows that "Page down" goes by; the list is short. */
const pageStep = 8;

/** The messages that were set aside, newest first. */
export function QuarantineList({ rows, total, selectedId, now, onChoose, onMore }: QuarantineListProps) {
  const language = useLanguage();
  const { say } = language;
  const selectedIndex = rows.findIndex(({ id }) => id === selectedId);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIndex(event.key, selectedIndex === -1 ? null : selectedIndex, pageStep, rows.length);
    const row = next === null ? undefined : rows[next];
    if (!row) return;
    event.preventDefault();
    onChoose(row.id);
    event.currentTarget.children.item(next ?? 0)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={classes.scroller}>
      <div
        role="listbox"
        className={classes.list}
        aria-label={say('quarantine.list')}
        aria-activedescendant={selectedIndex === -1 ? undefined : `aside-${selectedId}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ id, receivedAt, reason, sender, bytes }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list, which has the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row.
          <div
            key={id}
            id={`aside-${id}`}
            role="option"
            aria-selected={id === selectedId}
            className={classes.item}
            data-testid="quarantine-row"
            onClick={() => onChoose(id)}
          >
            <span className={classes.line}>
              <span className={classes.title}>{describeReason(reason, language).title}</span>
              <time className={classes.time} dateTime={receivedAt} title={fullTime(receivedAt, language)}>
                {shortTime(receivedAt, now, language)}
              </time>
            </span>
            <span className={classes.from}>{say('quarantine.from', { sender, size: sizeText(bytes, language) })}</span>
          </div>
        ))}
      </div>
      {rows.length < total && rows.length < 500 && (
        <Button className={classes.more} variant="subtle" onClick={onMore}>
          {say('quarantine.more')}
        </Button>
      )}
    </div>
  );
}
