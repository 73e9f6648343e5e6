import { Title } from '@mantine/core';
import type { AppState } from '../../shared/ipc/contract.ts';
import { AboutSection } from '../components/settings/AboutSection.tsx';
import { BackupSection } from '../components/settings/BackupSection.tsx';
import { BaseUrlField } from '../components/settings/BaseUrlField.tsx';
import { DataSection } from '../components/settings/DataSection.tsx';
import { ExportKeyField } from '../components/settings/ExportKeyField.tsx';
import { ListenerDetails } from '../components/settings/ListenerDetails.tsx';
import { ListenerSection } from '../components/settings/ListenerSection.tsx';
import { NotificationSection } from '../components/settings/NotificationSection.tsx';
import { SettingsSection } from '../components/settings/SettingsSection.tsx';
import { StartSection } from '../components/settings/StartSection.tsx';
import { DoctorSection } from '../components/tunnel/DoctorSection.tsx';
import { PublicAddressSection } from '../components/tunnel/PublicAddressSection.tsx';
import classes from './SettingsScreen.module.css';

/** All settings. Each is in force as soon as it's saved. */
export function SettingsScreen({ state }: { readonly state: AppState }) {
  return (
    <div className={classes.screen}>
      <div className={classes.content}>
        <Title order={1} className={classes.title}>
          Settings
        </Title>
        <ListenerSection state={state} />
        <PublicAddressSection address={state.address} />
        <SettingsSection
          title="Export key"
          description="HireHop sends this key with every message. With it Hopwatch knows that a message is from your HireHop; any other is set aside. You find it in HireHop under Settings → Company settings. It’s kept only as a fingerprint and never shown again."
        >
          <ExportKeyField isSet={state.exportKeySet} removable />
        </SettingsSection>
        <SettingsSection title="HireHop address" description="The address at which you open HireHop. “Open in HireHop” uses it.">
          <BaseUrlField baseUrl={state.baseUrl} />
        </SettingsSection>
        <NotificationSection state={state} />
        <StartSection state={state} />
        <ListenerDetails listener={state.listener} />
        <DoctorSection />
        <DataSection state={state} />
        <BackupSection />
        <AboutSection about={state.about} hasCrashReport={state.installation.hasCrashReport} />
      </div>
    </div>
  );
}
