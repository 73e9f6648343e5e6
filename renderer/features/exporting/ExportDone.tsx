import { Button, Group, Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import classes from './Exporting.module.css';
import type { ExportStage } from './useExport.ts';

interface ExportDoneProps {
  readonly now: Extract<ExportStage, { stage: 'done' }>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Says where the export is, and leads there. */
export function ExportDone({ now, onAgain, onClose }: ExportDoneProps) {
  const { say } = useLanguage();
  const bridge = useBridge();
  return (
    <>
      <div role="status" data-testid="export-done">
        <Text fw={600}>{say('exporting.done', { count: now.events })}</Text>
        <Text size="sm" c="dimmed" className={classes.file ?? ''} data-selectable>
          {now.file}
        </Text>
      </div>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="subtle" size="sm" onClick={onAgain}>
          {say('exporting.again')}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconFolderOpen size={16} />}
          onClick={() => void bridge.showExported().catch(() => undefined)}
        >
          {say('exporting.showInFolder')}
        </Button>
        <Button size="sm" data-autofocus onClick={onClose}>
          {say('exporting.close')}
        </Button>
      </Group>
    </>
  );
}
