import { Button, Group } from '@mantine/core';
import { IconArchive, IconRestore } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { useBridge } from '../../bridge.ts';
import { useSaved } from './useSaved.ts';

/** All data into one file, and back. */
export function BackupSection() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const backUp = useSaved();
  const restore = useSaved();
  const backUpAndTell = async (): Promise<void> => {
    const saved = await backUp.run(() => bridge.backUp());
    if (saved) notices.success(say('settings.backup.done', { count: saved.events }), saved.file);
  };
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconArchive size={16} />}
        loading={backUp.busy}
        disabled={restore.busy}
        onClick={backUpAndTell}
      >
        {say('settings.backup.backUp')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRestore size={16} />}
        loading={restore.busy}
        disabled={backUp.busy}
        // When it worked Hopwatch starts again: there is nobody left to tell.
        onClick={() => void restore.run(() => bridge.restoreBackup())}
      >
        {say('settings.backup.restore')}
      </Button>
    </Group>
  );
}
