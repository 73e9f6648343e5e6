import { jobStatusName } from '../../../shared/hirehop/statuses.ts';
import { useLanguage } from '../../app/language.ts';
import { durationText } from './durations.ts';
import { searchFor } from './overview.ts';
import classes from './TopList.module.css';
import { TopList } from './TopList.tsx';
import { useStatusTimes } from './useStatusTimes.ts';

interface StatusTimesProps {
  readonly days: number;
  /** The first day of what is looked at. */
  readonly since: string;
  readonly onSearch: (text: string) => void;
}

/** How long jobs are in one status before the next, with a bar for the time; each leads to the jobs. Nothing while none is known. */
export function StatusTimes({ days, since, onSearch }: StatusTimesProps) {
  const language = useLanguage();
  const { say } = language;
  const known = useStatusTimes(days);
  if (known === null || known.pairs.length === 0) return null;
  const { pairs, looked, total } = known;
  const name = (status: number): string => jobStatusName(status, language) ?? String(status);
  return (
    <div>
      <TopList
        title={say('overview.statuses')}
        entries={pairs.map(({ from, to, medianMs, times, jobs }) => ({
          label: say('overview.statuses.pair', { from: name(from), to: name(to) }),
          events: medianMs,
          shown: say('overview.statuses.time', { time: durationText(medianMs, language), times }),
          search: searchFor.statuses(jobs, since),
        }))}
        onSearch={onSearch}
      />
      <p className={classes.none}>
        {say('overview.statuses.why')} {looked < total && say('overview.statuses.newest', { looked, total })}
      </p>
    </div>
  );
}
