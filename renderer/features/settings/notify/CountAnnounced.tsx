import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { announcedWords } from './announced-words.ts';

/** Tells how many of the last 30 days' events would have been announced by the rules in force. */
export function CountAnnounced() {
  const bridge = useBridge();
  const language = useLanguage();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const [count, setCount] = useState<ResponseOf<'countAnnounced'> | null>(null);
  const ask = async (): Promise<void> => {
    setBusy(true);
    try {
      setCount(await bridge.countAnnounced({}));
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
        {count && announcedWords(count, language)}
      </Text>
    </Group>
  );
}
