import { useEffect } from 'react';
import { describeProblem } from '../shared/errors.ts';
import type { Bridge } from '../shared/ipc/contract.ts';
import { speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import classes from './App.module.css';
import { ExportRequestContext, SettingsTargetContext } from './app/command-targets.ts';
import { LanguageContext } from './app/language.ts';
import { useAppState } from './app/useAppState.ts';
import { HealthScreen } from './features/health/index.ts';
import { HistoryScreen, SavedSearchesContext } from './features/history/index.ts';
import { OverviewScreen } from './features/overview/index.ts';
import { Palette } from './features/palette/index.ts';
import { QuarantineScreen } from './features/quarantine/index.ts';
import { RuleRequests } from './features/rules/index.ts';
import { SettingsScreen } from './features/settings/index.ts';
import { Welcome } from './features/welcome/index.ts';
import { Banners } from './shell/Banners.tsx';
import { Navigation } from './shell/Navigation.tsx';
import { NoticeStack } from './shell/NoticeStack.tsx';
import { Shortcuts } from './shell/Shortcuts.tsx';
import { useDestinations } from './shell/useDestinations.ts';
import { problemText } from './ui/problem-text.ts';
import { Trouble } from './ui/Trouble.tsx';

/** The window: navigation, banners and the chosen screen. */
export function App({ bridge }: { bridge: Bridge }) {
  const { state, problem } = useAppState(bridge);
  const to = useDestinations(bridge);
  const { screen, go } = to;

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
        <RuleRequests rules={state.notify.rules} onSettings={() => go.screen('settings')}>
          <SavedSearchesContext value={state.savedSearches}>
            <div className={classes.frame}>
              <Shortcuts opened={to.shortcuts} onOpen={go.shortcuts} onClose={to.closeShortcuts} />
              <Palette state={state} targets={go} />
              <Navigation state={state} screen={screen} onChoose={go.screen} onSearch={go.search} />
              <main className={classes.main}>
                <Banners
                  state={state}
                  onSettings={() => go.screen('settings')}
                  onWelcome={() => go.screen('welcome')}
                  showsSettings={screen === 'settings'}
                />
                <div className={classes.screens}>
                  {/* The history stays alive behind the others: its place and selection are kept. */}
                  <div className={classes.screen} data-hidden={screen !== 'history' || undefined} inert={screen !== 'history'}>
                    <ExportRequestContext value={to.exporting}>
                      <HistoryScreen state={state} request={to.event} searchRequest={to.search} />
                    </ExportRequestContext>
                  </div>
                  {screen === 'overview' && (
                    <div className={classes.screen}>
                      <OverviewScreen events={state.events} onSearch={go.search} />
                    </div>
                  )}
                  {screen === 'quarantine' && (
                    <div className={classes.screen}>
                      <QuarantineScreen quarantined={state.quarantined} dropped={state.quarantineDropped} />
                    </div>
                  )}
                  {screen === 'settings' && (
                    <div className={classes.screen}>
                      <SettingsTargetContext value={to.section}>
                        <SettingsScreen state={state} onWelcome={() => go.screen('welcome')} />
                      </SettingsTargetContext>
                    </div>
                  )}
                  {screen === 'health' && (
                    <div className={classes.screen}>
                      <HealthScreen state={state} />
                    </div>
                  )}
                  {screen === 'welcome' && (
                    <div className={classes.screen}>
                      <Welcome state={state} onLeave={() => go.screen('history')} />
                    </div>
                  )}
                </div>
              </main>
            </div>
          </SavedSearchesContext>
        </RuleRequests>
      </NoticeStack>
    </LanguageContext>
  );
}
