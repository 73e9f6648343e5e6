import { Skeleton, Text } from '@mantine/core';
import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { describeProblem } from '../../../../shared/errors.ts';
import { describeChanges, describeRecord } from '../../../../shared/hirehop/record.ts';
import { skimEnvelope } from '../../../../shared/hirehop/skim.ts';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import classes from '../../../ui/DetailPane.module.css';
import { asksToDelete, isOwnKey } from '../../../ui/destructive-key.ts';
import { problemText } from '../../../ui/problem-text.ts';
import { Trouble } from '../../../ui/Trouble.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { DetailHeader } from './DetailHeader.tsx';
import { JobTimeline } from './JobTimeline.tsx';
import { RecordSections } from './RecordSections.tsx';
import { type DetailState, useEventDetail } from './useEventDetail.ts';
import { WholeMessage } from './WholeMessage.tsx';

interface WholeProps {
  readonly event: EventDetail;
  readonly onDelete: (id: string) => void;
  readonly onShow: (id: string) => void;
}

function Whole({ event, onDelete, onShow }: WholeProps) {
  const { say } = useLanguage();
  const { body } = event;
  const language = useLanguage();
  const parts = useMemo(() => {
    // Thousands of rows are enough of a message that no HireHop sends; all of it stands below.
    const envelope = skimEnvelope(body);
    return envelope && { envelope, changes: describeChanges(envelope, language), sections: describeRecord(envelope, { language }) };
  }, [body, language]);
  return (
    <>
      <DetailHeader event={event} envelope={parts?.envelope ?? null} onDelete={onDelete} />
      {parts && parts.changes.length > 0 && <ChangesTable changes={parts.changes} />}
      <JobTimeline event={event} onShow={onShow} />
      {parts && parts.sections.length > 0 && <RecordSections sections={parts.sections} />}
      {parts?.changes.length === 0 && parts.sections.length === 0 && !event.test && (
        <Text size="sm" c="dimmed">
          {say('detail.noRecord')}
        </Text>
      )}
      <WholeMessage key={event.id} body={body} />
    </>
  );
}

function Loading() {
  return (
    <div aria-busy="true">
      <Skeleton animate={false} h={28} w="60%" mb="sm" />
      <Skeleton animate={false} h={16} w="35%" mb="xl" />
      <Skeleton animate={false} h={120} />
    </div>
  );
}

interface EventDetailPaneProps {
  /** Null while the chosen row is still being fetched. */
  readonly id: string | null;
  /** True when its row can't be read any more. */
  readonly lost: boolean;
  readonly paneRef: RefObject<HTMLElement | null>;
  /** Escape: the reader wants to go back to the list. */
  readonly onLeave: () => void;
  readonly onDelete: (id: string) => void;
  /** Shows another event of the history. */
  readonly onShow: (id: string) => void;
}

/** The chosen event with all that HireHop said. */
export function EventDetailPane({ id, lost, paneRef, onLeave, onDelete, onShow }: EventDetailPaneProps) {
  const language = useLanguage();
  const { say } = language;
  const { detail: fetched, retry } = useEventDetail(id);
  const detail: DetailState = lost ? { status: 'failed', problem: { code: 'event-missing', details: {} } } : fetched;
  const shownId = detail.status === 'ready' ? detail.event.id : undefined;
  // A new event begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another event is shown.
  useLayoutEffect(() => {
    if (paneRef.current) paneRef.current.scrollTop = 0;
  }, [shownId]);
  return (
    <section
      ref={paneRef}
      className={classes.pane}
      // The keyboard scrolls what has the focus.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
      tabIndex={0}
      aria-label={say('detail.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOwnKey(event)) onLeave();
        if (asksToDelete(event) && shownId !== undefined) onDelete(shownId);
      }}
      data-testid="event-detail"
      data-event-id={shownId}
    >
      {detail.status === 'failed' ? (
        <Trouble
          title={describeProblem(detail.problem, language).title}
          text={problemText(detail.problem, language)}
          {...(detail.problem.code === 'event-missing' ? {} : { action: { label: say('list.tryAgain'), run: retry } })}
        />
      ) : (
        <div className={classes.content}>
          {detail.status === 'ready' ? <Whole event={detail.event} onDelete={onDelete} onShow={onShow} /> : <Loading />}
        </div>
      )}
    </section>
  );
}
