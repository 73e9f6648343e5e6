import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { notifiedWords } from './notified-words.ts';

/** Tells of how many of the last 30 days' events the rules in force would have notified. */
export function CountNotified() {
  const bridge = useBridge();
  const language = useLanguage();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const [count, setCount] = useState<ResponseOf<'countNotified'> | null>(null);
  const ask = async (): Promise<void> => {
    setBusy(true);
    try {
      setCount(await bridge.countNotified({}));
    } catch (error) {
      notices.problem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group gap="xs">
      <Button variant="default" loading={busy} onClick={ask}>
        {language.say('settings.try.ask')}
      </Button>
      <Text size="sm" role="status">
        {count && notifiedWords(count, language)}
      </Text>
    </Group>
  );
}
