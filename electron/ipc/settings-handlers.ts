import type { Service } from '../service/service.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

type SettingsRequests = 'changeSettings' | 'renewWebhookUrl' | 'endFormerUrls' | 'restartListener' | 'suggestPort' | 'dismissProblem';

/** Returns the answers to what the window asks about settings, the webhook URL and the listener. */
export function makeSettingsHandlers(service: Service): Pick<Handlers, SettingsRequests> {
  return {
    changeSettings: (change) => answer(() => service.changeSettings(change)),
    renewWebhookUrl: ({ keepOldHours }) => answer(() => service.urls.renew(keepOldHours)),
    endFormerUrls: () => answer(() => service.urls.endFormer()),
    restartListener: ({ port }) => answer(() => (port === undefined ? service.listener.restart() : service.changeSettings({ port }))),
    suggestPort: () => service.listener.suggestPort(),
    dismissProblem: ({ code }) => service.problems.clear(code),
  };
}
