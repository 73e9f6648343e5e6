import { VisuallyHidden } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconChartBar, IconInbox, IconSettings } from '@tabler/icons-react';
import type { AppState } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../app/language.ts';
import type { ScreenName } from '../app/navigation.ts';
import { SavedSearchList } from '../features/history/index.ts';
import { Mark } from '../ui/Mark.tsx';
import { badgeText } from '../ui/sizes.ts';
import classes from './Navigation.module.css';

interface NavigationProps {
  readonly state: AppState;
  readonly screen: ScreenName;
  readonly onChoose: (screen: ScreenName) => void;
  /** Shows what a saved search finds. */
  readonly onSearch: (text: string) => void;
}

interface EntryProps {
  readonly icon: Icon;
  readonly label: string;
  readonly count: number;
  /** The count in words: "3 unread". */
  readonly counted: string;
  readonly quiet?: boolean;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function Entry({ icon: EntryIcon, label, count, counted, quiet = false, current, onChoose }: EntryProps) {
  return (
    <button type="button" className={classes.entry} aria-current={current ? 'page' : undefined} onClick={onChoose}>
      <span className={classes.pill}>
        <EntryIcon size={22} stroke={1.7} aria-hidden="true" />
        {count > 0 && (
          <span className={classes.count} data-quiet={quiet || undefined} aria-hidden="true">
            {badgeText(count)}
          </span>
        )}
      </span>
      <span className={classes.label}>{label}</span>
      {count > 0 && <VisuallyHidden>{counted}</VisuallyHidden>}
    </button>
  );
}

/** Says at a glance whether HireHop's messages can arrive. */
function ListenerState({ state, current, onChoose }: { state: AppState; current: boolean; onChoose: () => void }) {
  const { say } = useLanguage();
  const listening = state.listener.state === 'listening';
  return (
    <button
      type="button"
      className={classes.state}
      aria-current={current ? 'page' : undefined}
      onClick={onChoose}
      data-listening={listening || undefined}
      title={listening ? say('frame.listeningOnPort', { port: String(state.listener.port) }) : say('frame.notListening')}
    >
      <span className={classes.lamp} aria-hidden="true" />
      <span>{listening ? say('frame.listening') : say('frame.stopped')}</span>
    </button>
  );
}

/** The way between the screens, with what waits in each. */
export function Navigation({ state, screen, onChoose, onSearch }: NavigationProps) {
  const { say } = useLanguage();
  return (
    <nav className={classes.nav} aria-label={say('frame.screens')}>
      <div className={classes.mark}>
        <Mark size={34} />
      </div>
      <Entry
        icon={IconInbox}
        label={say('frame.history')}
        count={state.unread}
        counted={say('frame.unread', { count: state.unread })}
        current={screen === 'history'}
        onChoose={() => onChoose('history')}
      />
      <Entry
        icon={IconChartBar}
        label={say('frame.overview')}
        count={0}
        counted=""
        current={screen === 'overview'}
        onChoose={() => onChoose('overview')}
      />
      <Entry
        icon={IconAlertTriangle}
        label={say('frame.quarantine')}
        count={state.quarantined}
        counted={say('frame.messages', { count: state.quarantined })}
        quiet
        current={screen === 'quarantine'}
        onChoose={() => onChoose('quarantine')}
      />
      <SavedSearchList onSearch={onSearch} />
      <div className={classes.space} />
      <ListenerState state={state} current={screen === 'health'} onChoose={() => onChoose('health')} />
      <Entry
        icon={IconSettings}
        label={say('frame.settings')}
        count={0}
        counted=""
        current={screen === 'settings'}
        onChoose={() => onChoose('settings')}
      />
    </nav>
  );
}
