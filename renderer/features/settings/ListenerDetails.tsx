import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { SettingsSection } from '../../ui/setting/SettingsSection.tsx';
import { BodyLimitField } from './BodyLimitField.tsx';
import { PortField } from './PortField.tsx';

/** What of the listener is seldom changed: the port and the largest message. */
export function ListenerDetails({ listener }: { readonly listener: AppState['listener'] }) {
  const { say } = useLanguage();
  return (
    <>
      <SettingsSection title={say('settings.port.title')} description={say('settings.port.description')}>
        <PortField port={listener.port} />
      </SettingsSection>
      <SettingsSection title={say('settings.bodyLimit.title')} description={say('settings.bodyLimit.description')}>
        <BodyLimitField bodyLimitMiB={listener.bodyLimitMiB} />
      </SettingsSection>
    </>
  );
}
