import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { ScreenName, SearchRequest, ShowRequest } from '../app/navigation.ts';
import type { CommandTargets } from '../features/palette/index.ts';

/** Where the window is, and what it was asked to show there; each request is an object of its own. */
interface Destinations {
  readonly screen: ScreenName;
  readonly event: ShowRequest | null;
  readonly search: SearchRequest | null;
  readonly section: { readonly id: string } | null;
  readonly exporting: object | null;
  readonly shortcuts: boolean;
  readonly closeShortcuts: () => void;
  /** The ways to get elsewhere. */
  readonly go: CommandTargets;
}

/** Shows what main asks for: from a click on a notification, before the window was there or later. */
function usePushes(bridge: Bridge, { event, search }: Pick<CommandTargets, 'event' | 'search'>): void {
  useEffect(() => {
    const stops = [bridge.onShowEvent(({ id }) => event(id)), bridge.onShowSearch(({ text }) => search(text))];
    // Without an answer the window opens on the list, where the events stand unread.
    bridge.takePendingEvent().then(
      (id) => id !== null && event(id),
      () => undefined,
    );
    bridge.takePendingSearch().then(
      (text) => text !== null && search(text),
      () => undefined,
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, event, search]);
}

/** Knows where the window is, and leads elsewhere. */
export function useDestinations(bridge: Bridge): Destinations {
  const [screen, setScreen] = useState<ScreenName>('history');
  const [event, setEvent] = useState<ShowRequest | null>(null);
  const [search, setSearch] = useState<SearchRequest | null>(null);
  const [section, setSection] = useState<{ readonly id: string } | null>(null);
  const [exporting, setExporting] = useState<object | null>(null);
  const [shortcuts, setShortcuts] = useState(false);
  const go = useMemo<CommandTargets>(() => {
    const toScreen = (name: ScreenName): void => {
      setScreen(name);
      setSection(null);
    };
    return {
      screen: toScreen,
      event: (id) => {
        setEvent({ id });
        toScreen('history');
      },
      search: (text) => {
        setSearch({ text });
        toScreen('history');
      },
      section: (id) => {
        setScreen('settings');
        setSection({ id });
      },
      exportEvents: () => {
        toScreen('history');
        setExporting({});
      },
      shortcuts: () => setShortcuts(true),
    };
  }, []);
  usePushes(bridge, go);
  const closeShortcuts = useCallback(() => setShortcuts(false), []);
  return { screen, event, search, section, exporting, shortcuts, closeShortcuts, go };
}
