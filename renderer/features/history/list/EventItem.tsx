import { memo } from 'react';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { fullTime, timeAgo } from '../../../ui/when.ts';
import { EventIcon } from './EventIcon.tsx';
import classes from './EventItem.module.css';
import { marksOf } from './event-marks.ts';

/** The id of a row's element, for `aria-activedescendant`. */
export const itemId = (ordinal: number): string => `event-${ordinal}`;

interface EventItemProps {
  /** Undefined while it is being fetched. */
  readonly row: EventRow | undefined;
  /** True when it can't be read any more. */
  readonly lost: boolean;
  readonly index: number;
  readonly ordinal: number;
  readonly total: number;
  readonly selected: boolean;
  readonly now: Date;
  /** The day that begins with this row; null when it's of the day of the row above, as far as is known. */
  readonly day: string | null;
  readonly onChoose: (index: number) => void;
}

function Words({ row, now }: { row: EventRow; now: Date }) {
  const language = useLanguage();
  return (
    <>
      <span className={classes.dot} aria-hidden="true" />
      <EventIcon className={classes.icon} event={row.event} size={32} />
      <span className={classes.words}>
        <span className={classes.line}>
          <span className={classes.subject}>{row.subject}</span>
          <time className={classes.time} dateTime={row.receivedAt} title={fullTime(row.receivedAt, language)}>
            {timeAgo(row.receivedAt, now, language)}
          </time>
        </span>
        <span className={classes.what} title={row.what}>
          {row.what}
        </span>
        <span className={classes.line}>
          <span className={classes.who}>{[row.who, row.client].filter(Boolean).join(' · ')}</span>
          {marksOf(row, language).map(({ label, tone, explanation }) => (
            <Chip key={label} tone={tone} title={explanation}>
              {label}
            </Chip>
          ))}
        </span>
        {row.unread && <span className={classes.spoken}>{language.say('list.unread')}</span>}
      </span>
    </>
  );
}

function Waiting() {
  return (
    <>
      <span className={classes.dot} />
      <span className={classes.waitingIcon} />
      <span className={classes.words}>
        <span className={classes.waitingLine} />
        <span className={classes.waitingLine} />
      </span>
    </>
  );
}

/** One event in the list. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { row, lost, index, ordinal, total, selected, now, day, onChoose } = props;
  const { say } = useLanguage();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row.
    <div
      id={itemId(ordinal)}
      role="option"
      className={classes.item}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={(row === undefined && !lost) || undefined}
      data-testid="event-row"
      data-event-id={row?.id}
      data-unread={row?.unread ?? false}
      data-index={index}
      onClick={() => onChoose(index)}
    >
      {day !== null && <span className={classes.day}>{day}</span>}
      {row && <Words row={row} now={now} />}
      {!row && (lost ? <span className={classes.what}>{say('list.lost')}</span> : <Waiting />)}
    </div>
  );
});
