import { SegmentedControl, Skeleton, Title } from '@mantine/core';
import { useState } from 'react';
import { eventWords } from '../../../shared/hirehop/names.ts';
import { useLanguage } from '../../app/language.ts';
import { useNow } from '../../ui/useNow.ts';
import { DayBars } from './DayBars.tsx';
import { HourMap } from './HourMap.tsx';
import classes from './OverviewScreen.module.css';
import { barsOf, firstDay, overviewSpans, searchFor } from './overview.ts';
import { StatusTimes } from './StatusTimes.tsx';
import { TopList } from './TopList.tsx';
import { useOverview } from './useOverview.ts';

interface OverviewScreenProps {
  /** How many events there are in all. */
  readonly events: number;
  /** Shows in the history what a search finds. */
  readonly onSearch: (text: string) => void;
}

/** The last days at a glance: when, what, who. Everything in it leads to the events behind it. */
export function OverviewScreen({ events, onSearch }: OverviewScreenProps) {
  const [days, setDays] = useState<number>(overviewSpans[1]);
  const overview = useOverview(days, events);
  const today = useNow();
  const language = useLanguage();
  const { say } = language;
  const since = firstDay(days, today);
  return (
    <div className={classes.screen} data-testid="overview">
      <div className={classes.content}>
        <header className={classes.head}>
          <div>
            <Title order={1} className={classes.title}>
              {say('frame.overview')}
            </Title>
            <p className={classes.total}>{overview ? say('overview.total', { count: overview.total }) : ' '}</p>
          </div>
          <SegmentedControl
            aria-label={say('overview.time')}
            size="xs"
            value={String(days)}
            onChange={(value) => setDays(Number(value))}
            data={overviewSpans.map((span) => ({
              value: String(span),
              label: span === 365 ? say('overview.year') : say('overview.days', { count: span }),
            }))}
          />
        </header>
        {overview === null ? (
          <Skeleton animate={false} h={320} aria-busy="true" />
        ) : (
          <>
            <section aria-label={say('overview.overTime')}>
              <h2 className={classes.subtitle}>{say('overview.overTime')}</h2>
              <DayBars bars={barsOf(overview, days, today)} onSearch={onSearch} />
            </section>
            <div className={classes.lists}>
              <TopList
                title={say('overview.byKind')}
                entries={overview.kinds.map(({ name, events: count }) => ({
                  label: eventWords(name, language).entity,
                  events: count,
                  search: searchFor.kind(name, since),
                }))}
                onSearch={onSearch}
              />
              <TopList
                title={say('overview.byPerson')}
                entries={overview.people.map(({ name, events: count }) => ({
                  label: name,
                  events: count,
                  search: searchFor.person(name, since),
                }))}
                onSearch={onSearch}
              />
              <TopList
                title={say('overview.busiestJobs')}
                entries={overview.jobs.map(({ job, events: count }) => ({
                  label: say('overview.job', { job: String(job) }),
                  events: count,
                  search: searchFor.job(job, since),
                }))}
                onSearch={onSearch}
              />
            </div>
            <StatusTimes days={days} since={since} onSearch={onSearch} />
            <section aria-label={say('overview.inWeek')}>
              <h2 className={classes.subtitle}>{say('overview.inWeek')}</h2>
              <HourMap hours={overview.hours} since={since} onSearch={onSearch} />
            </section>
          </>
        )}
      </div>
    </div>
  );
}
