import { Button } from '@mantine/core';
import { IconBellPause, IconShieldQuestion } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../app/language.ts';
import { useBridge } from '../bridge.ts';
import { SampleBar } from '../features/welcome/index.ts';
import classes from '../ui/Banner.module.css';
import { Banner } from '../ui/Banner.tsx';
import { useAction } from '../ui/useAction.ts';
import { useNow } from '../ui/useNow.ts';
import { untilTime } from '../ui/when.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { UpdateBar } from './UpdateBar.tsx';

function PausedBar({ until, now }: { until: string; now: Date }) {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
  const resume = useAction(useCallback(() => bridge.changeSettings({ pausedUntil: null }), [bridge]));
  return (
    <Banner tone="info" icon={IconBellPause} title={say('frame.pausedUntil', { until: untilTime(until, now, language) })}>
      <Button variant="subtle" size="compact-sm" fz={13} loading={resume.busy} onClick={resume.run}>
        {say('frame.resume')}
      </Button>
    </Banner>
  );
}

interface BannersProps {
  readonly state: AppState;
  readonly onSettings: () => void;
  readonly onWelcome: () => void;
  /** On the settings' own screen nobody needs to be sent there. */
  readonly showsSettings: boolean;
}

/** What the user must know whatever the screen: problems first, then what is not as safe as it could be, then the pause. */
export function Banners({ state, onSettings, onWelcome, showsSettings }: BannersProps) {
  const { say } = useLanguage();
  const now = useNow();
  const { problems, pausedUntil } = state;
  const paused = pausedUntil !== null && Date.parse(pausedUntil) > now.getTime() ? pausedUntil : null;
  const unverified = !state.exportKeySet && state.hasReceived && !showsSettings;
  const { newVersion } = state.installation;
  if (problems.length === 0 && !unverified && paused === null && newVersion === null && state.samples === 0) return null;
  return (
    <div className={classes.banners}>
      {problems.map((problem) => (
        <ProblemBanner key={problem.code} problem={problem} />
      ))}
      {unverified && (
        <Banner tone="warning" icon={IconShieldQuestion} title={say('frame.unverified')}>
          <Button variant="subtle" color="yellow" size="compact-sm" fz={13} className={classes.warningButton} onClick={onSettings}>
            {say('frame.openSettings')}
          </Button>
        </Banner>
      )}
      {state.samples > 0 && <SampleBar samples={state.samples} onWelcome={onWelcome} />}
      {newVersion !== null && <UpdateBar newVersion={newVersion} />}
      {paused !== null && <PausedBar until={paused} now={now} />}
    </div>
  );
}
