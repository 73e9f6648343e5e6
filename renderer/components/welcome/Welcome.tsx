import { Text, Title } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { Mark } from '../frame/Mark.tsx';
import { ExportKeyField } from '../settings/ExportKeyField.tsx';
import { TestEventButton } from '../settings/TestEventButton.tsx';
import { WebhookUrl } from '../settings/WebhookUrl.tsx';
import { Step } from './Step.tsx';
import classes from './Welcome.module.css';

/** What is shown before the first event: how to connect HireHop, with what is needed at each step. */
export function Welcome({ state }: { readonly state: AppState }) {
  return (
    <div className={classes.scroller} data-testid="empty-state">
      <div className={classes.content}>
        <header className={classes.head}>
          <Mark size={44} />
          <div>
            <Title order={1} className={classes.title}>
              Connect your HireHop
            </Title>
            <Text c="dimmed">Three steps, then HireHop’s events appear here and on your desktop.</Text>
          </div>
        </header>
        <ol className={classes.steps}>
          <Step number={1} title="Copy the webhook URL">
            <WebhookUrl listener={state.listener} />
            <Text size="sm" c="dimmed" mt={8}>
              {state.address.url === null
                ? 'This URL works on this computer only, and HireHop is on the internet. Choose first how it reaches this computer: Settings, Public address.'
                : 'HireHop reaches this computer by the public address that you chose.'}
            </Text>
          </Step>
          <Step number={2} title="Give it to HireHop">
            <Text size="sm">
              In HireHop, an administrator opens <b>Settings → Company settings → Webhooks → New</b>, pastes the URL and ticks the events
              that you want to hear about.
            </Text>
          </Step>
          <Step number={3} title="Type in your export key" done={state.exportKeySet ? 'The key is set' : null}>
            <Text size="sm" mb={8}>
              HireHop sends the key with every message, so that Hopwatch can tell your HireHop from anybody else. You find it under{' '}
              <b>Settings → Company settings</b>.
            </Text>
            <ExportKeyField isSet={state.exportKeySet} />
          </Step>
        </ol>
        <footer className={classes.foot}>
          <Text size="sm">See now what a notification looks like:</Text>
          <TestEventButton />
        </footer>
      </div>
    </div>
  );
}
