import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/useNow.ts';
import { fullTime, shortTime } from '../../../ui/when.ts';
import classes from './JobTimeline.module.css';
import { useJobTimeline } from './useJobTimeline.ts';

interface StepProps {
  readonly label: string;
  readonly icon: typeof IconChevronUp;
  readonly id: string | undefined;
  readonly onShow: (id: string) => void;
}

function Step({ label, icon: StepIcon, id, onShow }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={id === undefined} onClick={() => id !== undefined && onShow(id)}>
        <StepIcon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

interface JobTimelineProps {
  readonly event: EventDetail;
  /** Shows another event of the job. */
  readonly onShow: (id: string) => void;
}

/** The life of a job as a line of its events, newest first like the history; nothing when this event is its only one. */
export function JobTimeline({ event, onShow }: JobTimelineProps) {
  const timeline = useJobTimeline(event.job, event.id);
  const now = useNow();
  const language = useLanguage();
  const { say } = language;
  if (timeline === null || timeline.total < 2) return null;
  const rows = timeline.rows.toReversed();
  const at = rows.findIndex(({ id }) => id === event.id);
  const job = String(timeline.job);
  const older = timeline.total - rows.length;
  return (
    <section className={classes.section} aria-label={say('detail.timeline.label', { job })} data-testid="job-timeline">
      <header className={classes.head}>
        <h3 className={classes.title}>{say('detail.timeline.title', { job, count: timeline.total })}</h3>
        <Step label={say('detail.timeline.later')} icon={IconChevronUp} id={rows[at - 1]?.id} onShow={onShow} />
        <Step label={say('detail.timeline.earlier')} icon={IconChevronDown} id={at === -1 ? undefined : rows[at + 1]?.id} onShow={onShow} />
      </header>
      <ol className={classes.line}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes.entry}
              aria-current={row.id === event.id ? 'true' : undefined}
              title={fullTime(row.receivedAt, language)}
              onClick={() => onShow(row.id)}
            >
              <span className={classes.when}>{shortTime(row.receivedAt, now, language)}</span>
              <span className={classes.dot} aria-hidden="true" />
              <span className={classes.what}>{row.what}</span>
              <span className={classes.who}>{row.who}</span>
            </button>
          </li>
        ))}
      </ol>
      {older > 0 && <p className={classes.older}>{say('detail.timeline.more', { count: older, job })}</p>}
    </section>
  );
}
