import { IconMailCheck, IconMailQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { describeProblem } from '../../../shared/errors.ts';
import { useLanguage } from '../../app/language.ts';
import { PanePlaceholder } from '../../ui/PanePlaceholder.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { TwoPanes } from '../../ui/TwoPanes.tsx';
import { useNow } from '../../ui/useNow.ts';
import { droppedWords } from './quarantine-words.ts';
import classes from './SetAside.module.css';
import { SetAsideDetail } from './SetAsideDetail.tsx';
import { SetAsideHeader } from './SetAsideHeader.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { useQuarantine } from './useQuarantine.ts';
import { useSetAsideActions } from './useSetAsideActions.ts';

interface SetAsideScreenProps {
  /** How many there are, and how many had to go: when either changes, the list is out of date. */
  readonly quarantined: number;
  readonly dropped: number;
}

/** The messages that came to the right address but could not be taken as events. */
export function SetAsideScreen({ quarantined, dropped: droppedCount }: SetAsideScreenProps) {
  const language = useLanguage();
  const { say } = language;
  const { rows, total, dropped, problem, showMore, retry } = useQuarantine(`${quarantined} ${droppedCount}`);
  const actions = useSetAsideActions();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const now = useNow();
  const index = rows?.findIndex(({ id }) => id === selectedId) ?? -1;
  const selected = rows?.[index];
  const next = rows?.[index + 1] ?? rows?.[index - 1];
  const newest = rows?.[0];

  if (problem) {
    const again = { label: say('frame.tryAgain'), run: retry };
    return <Trouble title={describeProblem(problem, language).title} text={problemText(problem, language)} action={again} />;
  }
  if (rows?.length === 0) {
    return (
      <PanePlaceholder icon={IconMailCheck} title={say('setAside.none')}>
        {dropped ? say('setAside.noneLeftText', { dropped: droppedWords(dropped, language) }) : say('setAside.noneText')}
      </PanePlaceholder>
    );
  }
  // What is left of the list goes on at the message below.
  const andGoOn = async (isGone: Promise<boolean>): Promise<void> => {
    if (!(await isGone)) return;
    setSelectedId((chosen) => (chosen === selectedId ? (next?.id ?? null) : chosen));
  };
  return (
    <TwoPanes
      list={
        <>
          {newest ? (
            <SetAsideHeader total={total} newestId={newest.id} actions={actions} />
          ) : (
            <ScreenHeader title={say('setAside.title')} />
          )}
          <p className={classes.intro}>{say('setAside.intro')}</p>
          {dropped && <p className={classes.dropped}>{droppedWords(dropped, language)}</p>}
          {rows && <SetAsideList rows={rows} total={total} selectedId={selectedId} now={now} onChoose={setSelectedId} onMore={showMore} />}
        </>
      }
      detail={
        selected ? (
          <SetAsideDetail
            key={selected.id}
            row={selected}
            busy={actions.busy}
            onAccept={() => void andGoOn(actions.accept({ ids: [selected.id] }))}
            onDelete={() => void andGoOn(actions.remove({ ids: [selected.id] }))}
          />
        ) : (
          <PanePlaceholder icon={IconMailQuestion} title={say('setAside.choose')}>
            {say('setAside.chooseText')}
          </PanePlaceholder>
        )
      }
    />
  );
}
