import type { Service } from '../service/service.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

type SettingsRequests = 'changeSettings' | 'renewWebhookUrl' | 'endFormerUrls' | 'restartListener' | 'suggestPort' | 'dismissProblem';

/** Returns the answers to what the window asks about settings, the webhook URL and the listener. */
export function makeSettingsHandlers(service: Service): Pick<Handlers, SettingsRequests> {
  return {
    changeSettings: (change) => answer(() => service.changeSettings(change)),
    renewWebhookUrl: ({ keepOldHours }) => answer(() => service.renewWebhookUrl(keepOldHours)),
    endFormerUrls: () => answer(() => service.endFormerUrls()),
    restartListener: ({ port }) => answer(() => service.restartListening(port)),
    suggestPort: () => service.suggestPort(),
    dismissProblem: ({ code }) => service.dismissProblem(code),
  };
}
