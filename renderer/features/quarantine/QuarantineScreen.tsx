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
import classes from './Quarantine.module.css';
import { QuarantineDetail } from './QuarantineDetail.tsx';
import { QuarantineHeader } from './QuarantineHeader.tsx';
import { QuarantineList } from './QuarantineList.tsx';
import { droppedWords } from './quarantine-words.ts';
import { useQuarantine } from './useQuarantine.ts';
import { useQuarantineActions } from './useQuarantineActions.ts';

interface QuarantineScreenProps {
  /** How many there are, and how many had to go: when either changes, the list is out of date. */
  readonly quarantined: number;
  readonly dropped: number;
}

/** The messages that came to the right address but could not be taken as events. */
export function QuarantineScreen({ quarantined, dropped: droppedCount }: QuarantineScreenProps) {
  const language = useLanguage();
  const { say } = language;
  const { rows, total, dropped, problem, showMore, retry } = useQuarantine(`${quarantined} ${droppedCount}`);
  const actions = useQuarantineActions();
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
      <PanePlaceholder icon={IconMailCheck} title={say('quarantine.none')}>
        {dropped ? say('quarantine.noneLeftText', { dropped: droppedWords(dropped, language) }) : say('quarantine.noneText')}
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
            <QuarantineHeader total={total} newestId={newest.id} actions={actions} />
          ) : (
            <ScreenHeader title={say('quarantine.title')} />
          )}
          <p className={classes.intro}>{say('quarantine.intro')}</p>
          {dropped && <p className={classes.dropped}>{droppedWords(dropped, language)}</p>}
          {rows && (
            <QuarantineList rows={rows} total={total} selectedId={selectedId} now={now} onChoose={setSelectedId} onMore={showMore} />
          )}
        </>
      }
      detail={
        selected ? (
          <QuarantineDetail
            key={selected.id}
            row={selected}
            busy={actions.busy}
            onAccept={() => void andGoOn(actions.accept({ ids: [selected.id] }))}
            onDelete={() => void andGoOn(actions.remove({ ids: [selected.id] }))}
          />
        ) : (
          <PanePlaceholder icon={IconMailQuestion} title={say('quarantine.choose')}>
            {say('quarantine.chooseText')}
          </PanePlaceholder>
        )
      }
    />
  );
}
