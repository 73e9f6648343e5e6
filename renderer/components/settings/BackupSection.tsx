import { Button, Group } from '@mantine/core';
import { IconArchive, IconRestore } from '@tabler/icons-react';
import { useBridge } from '../../bridge.ts';
import { useNotices } from '../../hooks/useNotices.ts';
import { useSaved } from '../../hooks/useSaved.ts';
import { counted } from '../../logic/sizes.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** All data into one file, and back. */
export function BackupSection() {
  const bridge = useBridge();
  const notices = useNotices();
  const backUp = useSaved();
  const restore = useSaved();
  const backUpAndTell = async (): Promise<void> => {
    const saved = await backUp.run(() => bridge.backUp());
    if (saved) notices.success(`Backed up ${counted(saved.events, 'event')}`, saved.file);
  };
  return (
    <SettingsSection
      title="Backup"
      description="A backup is one file with everything: the history, what was set aside and the settings. It contains the secret of the webhook URL, so keep it where nobody else can read it. When a backup is restored, Hopwatch keeps the present data beside it and starts again."
    >
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconArchive size={16} />}
          loading={backUp.busy}
          disabled={restore.busy}
          onClick={backUpAndTell}
        >
          Back up…
        </Button>
        <Button
          variant="default"
          leftSection={<IconRestore size={16} />}
          loading={restore.busy}
          disabled={backUp.busy}
          // When it worked Hopwatch starts again: there is nobody left to tell.
          onClick={() => void restore.run(() => bridge.restoreBackup())}
        >
          Restore from a backup…
        </Button>
      </Group>
    </SettingsSection>
  );
}
