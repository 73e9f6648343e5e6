import { useCallback, useEffect, useState } from 'react';
import { describeProblem } from '../shared/errors.ts';
import type { Bridge } from '../shared/ipc/contract.ts';
import { speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import classes from './App.module.css';
import { Banners } from './components/frame/Banners.tsx';
import { Navigation, type ScreenName } from './components/frame/Navigation.tsx';
import { NoticeStack } from './components/frame/NoticeStack.tsx';
import { Shortcuts } from './components/frame/Shortcuts.tsx';
import { Trouble } from './components/frame/Trouble.tsx';
import { Welcome } from './components/welcome/Welcome.tsx';
import { useAppState } from './hooks/useAppState.ts';
import { SavedSearchesContext } from './hooks/useSavedSearches.ts';
import { LanguageContext } from './language.ts';
import { problemText } from './logic/problem-text.ts';
import { HistoryScreen, type SearchRequest, type ShowRequest } from './screens/HistoryScreen.tsx';
import { OverviewScreen } from './screens/OverviewScreen.tsx';
import { SetAsideScreen } from './screens/SetAsideScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';

/** Which event main wants to be shown: from a click on a notification, before the window was there or later. */
function useShowRequests(bridge: Bridge): ShowRequest | null {
  const [request, setRequest] = useState<ShowRequest | null>(null);
  useEffect(() => {
    const stop = bridge.onShowEvent(({ id }) => setRequest({ id }));
    bridge.takePendingEvent().then(
      (id) => id !== null && setRequest({ id }),
      // Then the window opens on the list, where the event stands unread.
      () => undefined,
    );
    return stop;
  }, [bridge]);
  return request;
}

/** Shows a search that main asks for: from a click on a notification of several events. */
function useSearchPushes(bridge: Bridge, searchFor: (text: string) => void): void {
  useEffect(() => {
    const stop = bridge.onShowSearch(({ text }) => searchFor(text));
    bridge.takePendingSearch().then(
      (text) => text !== null && searchFor(text),
      // Then the window opens on the list, where the events stand unread.
      () => undefined,
    );
    return stop;
  }, [bridge, searchFor]);
}

/** The window: navigation, banners and the chosen screen. */
export function App({ bridge }: { bridge: Bridge }) {
  const { state, problem } = useAppState(bridge);
  const [screen, setScreen] = useState<ScreenName>('history');
  const [searchRequest, setSearchRequest] = useState<SearchRequest | null>(null);
  const request = useShowRequests(bridge);
  const searchFor = useCallback((text: string) => {
    setSearchRequest({ text });
    setScreen('history');
  }, []);
  useSearchPushes(bridge, searchFor);
  useEffect(() => {
    if (request) setScreen('history');
  }, [request]);

  // Until main has told the user's choice, the system's language is the best guess.
  const language = speak(state?.language ?? chooseLanguage('system', navigator.languages));
  useEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language]);

  if (problem) return <Trouble title={describeProblem(problem, language).title} text={problemText(problem, language)} />;
  // The first answer takes a few milliseconds; an empty frame is calmer than a flash of something else.
  if (!state) return <div className={classes.frame} aria-busy="true" />;
  return (
    <LanguageContext value={language}>
      <NoticeStack>
        <SavedSearchesContext value={state.savedSearches}>
          <div className={classes.frame}>
            <Shortcuts />
            <Navigation state={state} screen={screen} onChoose={setScreen} onSearch={searchFor} />
            <main className={classes.main}>
              <Banners
                state={state}
                onSettings={() => setScreen('settings')}
                onWelcome={() => setScreen('welcome')}
                showsSettings={screen === 'settings'}
              />
              <div className={classes.screens}>
                {/* The history stays alive behind the others: its place and selection are kept. */}
                <div className={classes.screen} data-hidden={screen !== 'history' || undefined} inert={screen !== 'history'}>
                  <HistoryScreen state={state} request={request} searchRequest={searchRequest} />
                </div>
                {screen === 'overview' && (
                  <div className={classes.screen}>
                    <OverviewScreen events={state.events} onSearch={searchFor} />
                  </div>
                )}
                {screen === 'set-aside' && (
                  <div className={classes.screen}>
                    <SetAsideScreen quarantined={state.quarantined} dropped={state.quarantineDropped} />
                  </div>
                )}
                {screen === 'settings' && (
                  <div className={classes.screen}>
                    <SettingsScreen state={state} onWelcome={() => setScreen('welcome')} />
                  </div>
                )}
                {screen === 'welcome' && (
                  <div className={classes.screen}>
                    <Welcome state={state} onLeave={() => setScreen('history')} />
                  </div>
                )}
              </div>
            </main>
          </div>
        </SavedSearchesContext>
      </NoticeStack>
    </LanguageContext>
  );
}
