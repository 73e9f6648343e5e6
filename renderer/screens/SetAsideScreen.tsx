import { IconMailCheck, IconMailQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { describeProblem } from '../../shared/errors.ts';
import { PanePlaceholder } from '../components/frame/PanePlaceholder.tsx';
import { ScreenHeader } from '../components/frame/ScreenHeader.tsx';
import { Trouble } from '../components/frame/Trouble.tsx';
import { TwoPanes } from '../components/frame/TwoPanes.tsx';
import classes from '../components/set-aside/SetAside.module.css';
import { SetAsideDetail } from '../components/set-aside/SetAsideDetail.tsx';
import { SetAsideList } from '../components/set-aside/SetAsideList.tsx';
import { useNow } from '../hooks/useNow.ts';
import { useQuarantine } from '../hooks/useQuarantine.ts';
import { problemText } from '../logic/problem-text.ts';
import { counted } from '../logic/sizes.ts';

/** The messages that came to the right address but could not be taken as events. */
export function SetAsideScreen({ quarantined }: { readonly quarantined: number }) {
  const { rows, total, problem, showMore, retry } = useQuarantine(quarantined);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const now = useNow();
  const selected = rows?.find(({ id }) => id === selectedId);

  if (problem) {
    const again = { label: 'Try again', run: retry };
    return <Trouble title={describeProblem(problem).title} text={problemText(problem)} action={again} />;
  }
  if (rows?.length === 0) {
    return (
      <PanePlaceholder icon={IconMailCheck} title="Nothing has been set aside">
        Messages that reach the webhook URL but can’t be taken as HireHop events are kept here whole, with the reason. So nothing is lost.
      </PanePlaceholder>
    );
  }
  return (
    <TwoPanes
      list={
        <>
          <ScreenHeader title="Set aside" {...(rows ? { detail: counted(total, 'message') } : {})} />
          <p className={classes.intro}>
            These messages reached the webhook URL but could not be taken as HireHop events. They are kept whole; none of them is in the
            history.
          </p>
          {rows && <SetAsideList rows={rows} total={total} selectedId={selectedId} now={now} onChoose={setSelectedId} onMore={showMore} />}
        </>
      }
      detail={
        selected ? (
          <SetAsideDetail key={selected.id} row={selected} />
        ) : (
          <PanePlaceholder icon={IconMailQuestion} title="Choose a message">
            You’ll see why it was set aside and what you can do.
          </PanePlaceholder>
        )
      }
    />
  );
}
