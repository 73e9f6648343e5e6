import { Button, Group, Text, Title } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { Mark } from '../../ui/Mark.tsx';
import { ExportKeyField, TestEventButton, WebhookUrl } from '../settings/index.ts';
import { LoadSamples } from './LoadSamples.tsx';
import { Step } from './Step.tsx';
import classes from './Welcome.module.css';

interface WelcomeProps {
  readonly state: AppState;
  readonly onLeave: () => void;
}

/**
 * How to connect HireHop, in three steps. What is done is seen from what there is, so that the assistant can be left and
 * taken up again at any time.
 */
export function Welcome({ state, onLeave }: WelcomeProps) {
  const { say } = useLanguage();
  const hasArrived = state.hasReceived;
  return (
    <div className={classes.scroller} data-testid="empty-state">
      <div className={classes.content}>
        <header className={classes.head}>
          <Mark size={44} />
          <div>
            <Title order={1} className={classes.title}>
              {say('welcome.title')}
            </Title>
            <Text c="dimmed">{say('welcome.introduction')}</Text>
          </div>
        </header>
        <ol className={classes.steps}>
          <Step number={1} title={say('welcome.url.title')} done={hasArrived ? say('welcome.url.done') : null}>
            <WebhookUrl listener={state.listener} />
            <Text size="sm" mt={8}>
              {say('welcome.url.where')}
            </Text>
            <Text size="sm" c="dimmed" mt={8}>
              {say(state.address.url === null ? 'welcome.url.localOnly' : 'welcome.url.public')}
            </Text>
          </Step>
          <Step number={2} title={say('welcome.key.title')} done={state.exportKeySet ? say('welcome.key.done') : null}>
            <Text size="sm" mb={8}>
              {say('welcome.key.where')}
            </Text>
            <ExportKeyField isSet={state.exportKeySet} />
          </Step>
          <Step number={3} title={say('welcome.first.title')} done={hasArrived ? say('welcome.first.done') : null}>
            <Group gap="xs" role="status" wrap="nowrap">
              {!hasArrived && <IconHourglass size={18} stroke={1.7} aria-hidden="true" className={classes.waiting ?? ''} />}
              <Text size="sm">{say(hasArrived ? 'welcome.first.arrived' : 'welcome.first.waiting')}</Text>
            </Group>
          </Step>
        </ol>
        <footer className={classes.foot}>
          <TestEventButton />
          {state.samples === 0 && <LoadSamples />}
          <Button variant="subtle" onClick={onLeave}>
            {say(hasArrived ? 'welcome.finish' : 'welcome.leave')}
          </Button>
        </footer>
      </div>
    </div>
  );
}
