import { Button } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { describeProblem } from '../../../shared/errors.ts';
import type { AppState, EventRow } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import type { SearchRequest, ShowRequest } from '../../app/navigation.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { PanePlaceholder } from '../../ui/PanePlaceholder.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { TwoPanes } from '../../ui/TwoPanes.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { ExportRange } from '../exporting/index.ts';
import { FirstEvent, Welcome, WelcomeLeft } from '../welcome/index.ts';
import { EventDetailPane } from './detail/EventDetailPane.tsx';
import { EventList, startOfList } from './list/EventList.tsx';
import { EventMenu, type MenuPlace, type OpenEventMenu } from './list/EventMenu.tsx';
import { HistoryHeader } from './list/HistoryHeader.tsx';
import { useDeleteEvent } from './list/useDeleteEvent.ts';
import { NoResults } from './search/NoResults.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchStatus } from './search/SearchStatus.tsx';
import { useSearchKeys } from './useSearchKeys.ts';
import { useShownList } from './useShownList.ts';

interface HistoryScreenProps {
  readonly state: AppState;
  readonly request: ShowRequest | null;
  readonly searchRequest: SearchRequest | null;
}

/** The events: list and detail, or how to get the first one. */
export function HistoryScreen({ state, request, searchRequest }: HistoryScreenProps) {
  const { history, search, searchState, stopSearch, shown, showInHistory } = useShownList();
  const { pages, selection } = shown;
  const { selected, selectIndex } = selection;
  const { found } = search;
  const deleteEvent = useDeleteEvent(pages, selection);
  const notices = useNotices();
  const now = useNow();
  const language = useLanguage();
  const { say } = language;
  const detail = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const place = useRef(startOfList());
  const statusId = useId();
  const [menu, setMenu] = useState<OpenEventMenu | null>(null);
  useSearchKeys(box);
  const focusDetail = useCallback(() => detail.current?.focus(), []);
  const focusList = useCallback(() => list.current?.focus(), []);

  const openMenu = useCallback((row: EventRow, at: MenuPlace) => setMenu({ row, at }), []);
  const closeMenu = useCallback(() => {
    setMenu(null);
    focusList();
  }, [focusList]);

  const [answered, setAnswered] = useState<ShowRequest | null>(null);
  const show = useRef(showInHistory);
  useEffect(() => {
    show.current = showInHistory;
  }, [showInHistory]);
  useEffect(() => {
    if (!request) return;
    show.current(request.id).then(
      () => setAnswered(request),
      (error: unknown) => notices.problem(problemOf(error)),
    );
  }, [request, notices]);
  const { setText } = search;
  useEffect(() => {
    if (searchRequest) setText(searchRequest.text);
  }, [searchRequest, setText]);
  const showOther = useCallback(
    (id: string) => void show.current(id).catch((error: unknown) => notices.problem(problemOf(error))),
    [notices],
  );
  const bridge = useBridge();
  const nextUnread = useCallback(
    (from: string | null) => {
      const showNext = (id: string | null): void => void (id !== null && showOther(id));
      bridge.nextUnread({ id: from }).then(showNext, (error: unknown) => notices.problem(problemOf(error)));
    },
    [bridge, notices, showOther],
  );
  const leaveWelcome = useCallback(() => void bridge.changeSettings({ welcomeLeft: true }).catch(() => undefined), [bridge]);
  const hasWaited = useRef(false);
  useEffect(() => {
    if (history.pages.total === 0) hasWaited.current = true;
  }, [history.pages.total]);
  // A step later: the pane is there only after the selection has been drawn.
  useEffect(() => {
    if (answered) focusDetail();
  }, [answered, focusDetail]);

  const { total, problem } = history.pages;
  if (problem && total === null) {
    const again = { label: say('list.tryAgain'), run: history.pages.retry };
    return <Trouble title={describeProblem(problem, language).title} text={problemText(problem, language)} action={again} />;
  }
  if (total === null) return <TwoPanes list={<ScreenHeader title={say('frame.history')} />} detail={null} />;
  if (total === 0) return state.welcomeLeft ? <WelcomeLeft /> : <Welcome state={state} onLeave={leaveWelcome} />;
  const foundTotal = found ? pages.total : null;
  const exportRanges: [ExportRange, ...ExportRange[]] = [{ kind: 'all', total }];
  if (selected && selected.id !== null) exportRanges.push({ kind: 'selection', ids: [selected.id] });
  if (found) exportRanges.unshift({ kind: 'search', text: found.text, total: searchState.complete ? foundTotal : null });
  const leaveBox = (choose: boolean): void => {
    focusList();
    if (choose && selection.index === null) selectIndex(0);
  };
  return (
    <TwoPanes
      list={
        <>
          <HistoryHeader total={total} unread={state.unread} exportRanges={exportRanges} lastExport={state.exporting} />
          <SearchBox search={search} boxRef={box} describedBy={statusId} onLeave={leaveBox}>
            <SearchStatus id={statusId} search={search} state={searchState} total={foundTotal} onStop={stopSearch} />
          </SearchBox>
          {pages.problem && (
            <Button variant="light" color="red" radius={0} onClick={pages.retry}>
              {say('list.partMissing')}
            </Button>
          )}
          {found && foundTotal === 0 ? (
            <NoResults running={!searchState.complete && !searchState.stopped} onClear={search.clear} />
          ) : (
            <EventList
              key={`${pages.listId} ${state.density}`}
              label={found ? say('list.labelFound') : say('list.label')}
              pages={pages}
              total={pages.total ?? 0}
              selection={selection}
              now={now}
              density={state.density}
              memory={found ? null : place}
              scroller={list}
              onOpen={focusDetail}
              onDelete={deleteEvent}
              onNextUnread={nextUnread}
              onMenu={openMenu}
              onLeave={found ? search.clear : null}
            />
          )}
          {menu && <EventMenu menu={menu} onClose={closeMenu} onOpen={focusDetail} onDelete={deleteEvent} />}
        </>
      }
      detail={
        selected ? (
          <EventDetailPane
            id={selected.id}
            lost={selected.id === null && selected.ordinal !== null && pages.isLost(selected.ordinal)}
            paneRef={detail}
            onLeave={focusList}
            onDelete={deleteEvent}
            onShow={showOther}
          />
        ) : hasWaited.current && state.hasReceived ? (
          <FirstEvent onShow={() => selectIndex(0)} />
        ) : (
          <PanePlaceholder icon={IconMailOpened} title={say('list.nothingChosen', { unread: state.unread })}>
            {say('list.howToChoose')}
          </PanePlaceholder>
        )
      }
    />
  );
}
