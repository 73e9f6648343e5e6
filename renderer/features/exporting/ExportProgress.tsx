import { Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import type { Language } from '../../../shared/locales/language.ts';
import { useLanguage } from '../../app/language.ts';
import classes from './Exporting.module.css';
import type { ExportStage } from './useExport.ts';

interface ExportProgressProps {
  readonly now: Extract<ExportStage, { stage: 'running' }>;
  readonly onCancel: () => void;
}

/** Beyond this many seconds only minutes are told. */
const secondsTold = 90;

function timeLeft(seconds: number | null, { say }: Language): string {
  if (seconds === null || seconds === 0) return '';
  if (seconds <= secondsTold) return say('exporting.secondsLeft', { count: seconds });
  return say('exporting.minutesLeft', { count: Math.round(seconds / 60) });
}

/** How far an export is, and the way to stop it. */
export function ExportProgress({ now, onCancel }: ExportProgressProps) {
  const language = useLanguage();
  const { say } = language;
  const titleId = useId();
  return (
    <div data-testid="export-progress">
      <Text fw={600} mb={8} id={titleId}>
        {say('exporting.running')}
      </Text>
      <progress className={classes.progress} value={now.share} aria-labelledby={titleId} />
      <Group justify="space-between" mt={8}>
        {/* Counts that run are for the eye only: a screen reader reads the bar when it's asked to. */}
        <Text size="sm" aria-hidden="true">
          {[say('exporting.written', { count: now.events }), timeLeft(now.secondsLeft, language)].filter((part) => part !== '').join(' · ')}
        </Text>
        <Button variant="default" size="sm" data-autofocus onClick={onCancel}>
          {say('exporting.cancel')}
        </Button>
      </Group>
    </div>
  );
}
