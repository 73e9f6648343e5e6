import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { describeProblem, isAbout, isDismissible, otherPortHelps, type Problem } from '../../shared/errors.ts';
import { useLanguage } from '../app/language.ts';
import { useNotices } from '../app/useNotices.ts';
import { useBridge } from '../bridge.ts';
import { AddressProblemButtons } from '../features/address/index.ts';
import { Banner } from '../ui/Banner.tsx';
import { problemText } from '../ui/problem-text.ts';
import { useAction } from '../ui/useAction.ts';

function ListenerButtons({ suggests }: { suggests: boolean }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const [port, setPort] = useState<number | null>(null);
  useEffect(() => {
    if (!suggests) return;
    let current = true;
    // Without a suggestion there is still "Try again", and the settings.
    bridge.suggestPort().then(
      (free) => current && setPort(free),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [bridge, suggests]);
  const again = useAction(useCallback(() => bridge.restartListener({}), [bridge]));
  const other = useAction(useCallback(() => bridge.restartListener(port === null ? {} : { port }), [bridge, port]));
  const takeOther = async (): Promise<void> => {
    if (await other.run()) notices.success(say('frame.otherPortDone', { port: String(port) }), say('frame.otherPortText'));
  };
  return (
    <>
      <Button color="red.9" loading={again.busy} onClick={again.run}>
        {say('frame.tryAgain')}
      </Button>
      {port !== null && (
        <Button variant="default" loading={other.busy} onClick={takeOther}>
          {say('frame.otherPort', { port: String(port) })}
        </Button>
      )}
    </>
  );
}

/** A problem of the app: what happened, what it means, what to do, and the buttons to do it. */
export function ProblemBanner({ problem }: { problem: Problem }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const { code } = problem;
  // A vain attempt to mend it was told in a notice, which must not outlive the problem.
  useEffect(() => () => notices.over(code), [notices, code]);
  const language = useLanguage();
  const { title } = describeProblem(problem, language);
  const dismiss = useAction(useCallback(() => bridge.dismissProblem({ code }).then(() => undefined), [bridge, code]));
  return (
    <Banner tone="problem" icon={IconAlertTriangle} title={title} text={problemText(problem, language)}>
      {isAbout(code, 'listener') && <ListenerButtons suggests={otherPortHelps(code)} />}
      <AddressProblemButtons problem={problem} />
      {isDismissible(code) && (
        <Button variant="default" loading={dismiss.busy} onClick={dismiss.run}>
          {say('frame.dismiss')}
        </Button>
      )}
    </Banner>
  );
}
