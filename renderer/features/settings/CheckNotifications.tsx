import { Button, Text } from '@mantine/core';
import { IconStethoscope } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { type Finding, findingWords } from '../../../shared/address/finding.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

/** Finds out whether this desktop shows notifications at all, and says what to do where it doesn't. */
export function CheckNotifications() {
  const bridge = useBridge();
  const language = useLanguage();
  const [finding, setFinding] = useState<Finding | null>(null);
  const words = finding === null ? null : findingWords(finding, language);
  const check = useAction(useCallback(() => bridge.checkNotifications().then((found) => void setFinding(found)), [bridge]));
  return (
    <>
      <Button variant="default" leftSection={<IconStethoscope size={16} />} loading={check.busy} onClick={check.run}>
        {language.say('rules.check')}
      </Button>
      <Text size="sm" w="100%" role="status" data-testid="notification-check" data-selectable>
        {words !== null && (
          <>
            <b>{words.found}</b> {words.action}
          </>
        )}
      </Text>
    </>
  );
}
