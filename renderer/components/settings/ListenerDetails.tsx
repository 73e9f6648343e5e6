import type { AppState } from '../../../shared/ipc/contract.ts';
import { BodyLimitField } from './BodyLimitField.tsx';
import { PortField } from './PortField.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** What of the listener is seldom changed: the port and the largest message. */
export function ListenerDetails({ listener }: { readonly listener: AppState['listener'] }) {
  return (
    <>
      <SettingsSection
        title="Port"
        description="The webhook URL changes with the port: HireHop must be given the new URL, or its messages go nowhere."
      >
        <PortField port={listener.port} />
      </SettingsSection>
      <SettingsSection
        title="Largest message"
        description="HireHop’s messages have a few kilobytes. Larger ones than this are refused before they take up memory."
      >
        <BodyLimitField bodyLimitMiB={listener.bodyLimitMiB} />
      </SettingsSection>
    </>
  );
}
