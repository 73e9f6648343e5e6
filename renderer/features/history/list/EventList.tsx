import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import type { Density } from '../../../../shared/settings/values.ts';
import { useLanguage } from '../../../app/language.ts';
import { asksToDelete, isOwnKey } from '../../../ui/destructive-key.ts';
import { nextIndex } from '../../../ui/list-keys.ts';
import { dayHeading, isOtherDay } from '../../../ui/when.ts';
import { EventItem, itemId } from './EventItem.tsx';
import classes from './EventList.module.css';
import type { MenuPlace } from './EventMenu.tsx';
import type { EventPages } from './useEventPages.ts';
import { useScrollAnchor } from './useScrollAnchor.ts';
import type { Selection } from './useSelection.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** The height of a row in pixels; the style sheet of the rows has it as `--row-height`. */
const rowHeights: Readonly<Record<Density, number>> = { comfortable: 68, compact: 48 };

/** Where a list was left, for when it is shown again: `top` in rows, which may be higher by then. */
interface ListMemory {
  top: number;
  total: number;
  choices: number;
}

/** A list that has not been moved in yet. */
export const startOfList = (): ListMemory => ({ top: 0, total: 0, choices: 0 });

/** Asks for a menu; some systems do so themselves, by an event of its own. */
const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'ContextMenu' || (key === 'F10' && shiftKey);

interface EventListProps {
  readonly label: string;
  readonly pages: EventPages;
  readonly total: number;
  readonly selection: Selection;
  readonly now: Date;
  readonly density: Density;
  /** Kept by the owner while another list is shown in this one's place; null when it needn't be. */
  readonly memory: RefObject<ListMemory> | null;
  /** The element that is scrolled and has the focus. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Enter: the reader wants to go into the event. */
  readonly onOpen: () => void;
  /** Delete: the chosen event shall go. */
  readonly onDelete: (id: string) => void;
  /** u: the reader wants to go to the next unread event. */
  readonly onNextUnread: (from: string | null) => void;
  /** The menu of an event is asked for. */
  readonly onMenu: (row: EventRow, at: MenuPlace) => void;
  /** Escape: the reader wants out of this list. */
  readonly onLeave: (() => void) | null;
}

/** Events, newest first. Only what is seen is drawn and fetched. */
export function EventList(props: EventListProps) {
  const { label, pages, total, selection, now, density, memory: kept, scroller, onOpen, onDelete, onNextUnread, onMenu, onLeave } = props;
  const rowPx = rowHeights[density];
  const language = useLanguage();
  const { say } = language;
  const own = useRef(startOfList());
  const memory = kept ?? own;
  const rows = useVirtualRows(scroller, total, rowPx);
  const anchor = useScrollAnchor(rows, pages, total, rowPx);
  const { range, reveal, moveTo } = rows;
  const { selected, index: selectedIndex, choices, selectIndex } = selection;

  const { start, end } = range;
  // Whenever the events change, too: what is out of date is fetched anew.
  useEffect(() => pages.need({ start, end }), [pages, start, end]);

  // Back at the place where the list was left; what came since stands above it.
  const place = useRef({ moveTo, total });
  useLayoutEffect(() => {
    const { top, total: before } = memory.current;
    if (top > 0) place.current.moveTo((top + place.current.total - before) * rowPx);
  }, [memory, rowPx]);

  // Only when the user has chosen: a list that grows must not jump to the chosen event.
  useEffect(() => {
    if (selectedIndex === null || memory.current.choices === choices) return;
    memory.current.choices = choices;
    reveal(selectedIndex);
  }, [selectedIndex, choices, memory, reveal]);

  const { rowAt } = pages;
  const showMenu = useCallback(
    (index: number, at: MenuPlace) => {
      const row = rowAt(index);
      if (!row) return;
      selectIndex(index);
      onMenu(row, at);
    },
    [rowAt, selectIndex, onMenu],
  );
  /** By the keyboard: at the row itself. */
  const openMenu = (index: number): void => {
    reveal(index);
    const box = document.getElementById(itemId(pages.flip(index)))?.getBoundingClientRect();
    if (box) showMenu(index, { x: box.left + box.width / 3, y: box.top + box.height / 2 });
  };

  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (item) showMenu(Number(item.dataset.index), { x: event.clientX, y: event.clientY });
    else if (event.button !== 2 && selectedIndex !== null) openMenu(selectedIndex);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOwnKey(event)) return;
    if (selectedIndex !== null && isMenuKey(event)) {
      event.preventDefault();
      openMenu(selectedIndex);
      return;
    }
    if (event.key === 'Enter' && selectedIndex !== null) onOpen();
    if (asksToDelete(event) && selected?.id != null) onDelete(selected.id);
    if (event.key === 'u') onNextUnread(selected?.id ?? null);
    if (event.key === 'Escape') onLeave?.();
    const next = nextIndex(event.key, selectedIndex, rows.viewRows, total);
    if (next !== null) selectIndex(next);
    if (next !== null || event.key === 'Enter') event.preventDefault();
  };

  const onScroll = (): void => {
    rows.onScroll();
    memory.current.top = rows.top() / rowPx;
    memory.current.total = total;
    if (rows.top() < rowPx / 2) anchor.clear();
  };

  const dayAt = (index: number): string | null => {
    const [row, above] = [rowAt(index), rowAt(index - 1)];
    return row && above && isOtherDay(row.receivedAt, above.receivedAt) ? dayHeading(row.receivedAt, now, language) : null;
  };
  const first = rowAt(rows.first);
  const drawn = Array.from({ length: range.end - range.start }, (_, i) => range.start + i);
  const active = selectedIndex !== null && selectedIndex >= range.start && selectedIndex < range.end;
  return (
    <div className={classes.frame} data-density={density} style={{ '--row-height': `${rowPx}px` } as CSSProperties}>
      {/* Always there, so that nothing moves when the day of the first row seen is not known yet. */}
      <div className={classes.day} data-testid="list-day">
        {first ? dayHeading(first.receivedAt, now, language) : ''}
      </div>
      {anchor.above > 0 && (
        <Button
          className={classes.newer}
          size="compact-sm"
          radius="xl"
          leftSection={<IconArrowUp size={14} />}
          onClick={() => {
            moveTo(0);
            anchor.clear();
          }}
        >
          {say('list.newer', { count: anchor.above })}
        </Button>
      )}
      <div
        ref={scroller}
        className={classes.scroller}
        role="listbox"
        aria-label={label}
        aria-activedescendant={active && selected?.ordinal != null ? itemId(selected.ordinal) : undefined}
        tabIndex={0}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div className={classes.canvas} role="presentation" style={{ height: rows.canvasPx }}>
          <div className={classes.rows} role="presentation" style={{ transform: `translateY(${range.start * rowPx + rows.shiftPx}px)` }}>
            {drawn.map((index) => (
              <EventItem
                key={pages.flip(index)}
                row={pages.rowAt(index)}
                lost={pages.isLost(pages.flip(index))}
                index={index}
                ordinal={pages.flip(index)}
                total={total}
                selected={index === selectedIndex}
                now={now}
                day={dayAt(index)}
                onChoose={selectIndex}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
