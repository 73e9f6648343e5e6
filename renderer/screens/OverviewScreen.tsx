import { SegmentedControl, Skeleton, Title } from '@mantine/core';
import { useState } from 'react';
import { DayBars } from '../components/overview/DayBars.tsx';
import { HourMap } from '../components/overview/HourMap.tsx';
import { TopList } from '../components/overview/TopList.tsx';
import { useNow } from '../hooks/useNow.ts';
import { useOverview } from '../hooks/useOverview.ts';
import { barsOf, firstDay, overviewSpans, searchFor } from '../logic/overview.ts';
import { counted } from '../logic/sizes.ts';
import classes from './OverviewScreen.module.css';

interface OverviewScreenProps {
  /** How many events there are in all. */
  readonly events: number;
  /** Shows in the history what a search finds. */
  readonly onSearch: (text: string) => void;
}

const titleOf = (kind: string): string => kind.slice(0, 1).toUpperCase() + kind.slice(1);

/** The last days at a glance: when, what, who. Everything in it leads to the events behind it. */
export function OverviewScreen({ events, onSearch }: OverviewScreenProps) {
  const [days, setDays] = useState<number>(overviewSpans[1].days);
  const overview = useOverview(days, events);
  const today = useNow();
  const since = firstDay(days, today);
  return (
    <div className={classes.screen} data-testid="overview">
      <div className={classes.content}>
        <header className={classes.head}>
          <div>
            <Title order={1} className={classes.title}>
              Overview
            </Title>
            <p className={classes.total}>{overview ? counted(overview.total, 'event') : ' '}</p>
          </div>
          <SegmentedControl
            aria-label="Time"
            size="xs"
            value={String(days)}
            onChange={(value) => setDays(Number(value))}
            data={overviewSpans.map((span) => ({ value: String(span.days), label: span.label }))}
          />
        </header>
        {overview === null ? (
          <Skeleton animate={false} h={320} aria-busy="true" />
        ) : (
          <>
            <section aria-label="Events over time">
              <h2 className={classes.subtitle}>Events over time</h2>
              <DayBars bars={barsOf(overview, days, today)} onSearch={onSearch} />
            </section>
            <div className={classes.lists}>
              <TopList
                title="By kind"
                entries={overview.kinds.map(({ name, events: count }) => ({
                  label: titleOf(name),
                  events: count,
                  search: searchFor.kind(name, since),
                }))}
                onSearch={onSearch}
              />
              <TopList
                title="By person"
                entries={overview.people.map(({ name, events: count }) => ({
                  label: name,
                  events: count,
                  search: searchFor.person(name, since),
                }))}
                onSearch={onSearch}
              />
              <TopList
                title="Busiest jobs"
                entries={overview.jobs.map(({ job, events: count }) => ({
                  label: `Job ${job}`,
                  events: count,
                  search: searchFor.job(job, since),
                }))}
                onSearch={onSearch}
              />
            </div>
            <section aria-label="When in the week">
              <h2 className={classes.subtitle}>When in the week</h2>
              <HourMap hours={overview.hours} since={since} onSearch={onSearch} />
            </section>
          </>
        )}
      </div>
    </div>
  );
}
