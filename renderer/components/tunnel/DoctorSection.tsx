import { Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Finding } from '../../../shared/address/finding.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { Chip, type ChipTone } from '../frame/Chip.tsx';
import { SettingsSection } from '../settings/SettingsSection.tsx';
import classes from './DoctorSection.module.css';

const shown: Readonly<Record<Finding['state'], { readonly tone: ChipTone; readonly word: string }>> = {
  good: { tone: 'good', word: 'Fine' },
  warning: { tone: 'caution', word: 'Look' },
  bad: { tone: 'bad', word: 'Wrong' },
  unknown: { tone: 'plain', word: 'Unknown' },
};

/** Looks at all that may keep messages from arriving, and says what to do. */
export function DoctorSection() {
  const bridge = useBridge();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const look = useAction(useCallback(() => bridge.examine().then((found) => void setFindings(found)), [bridge]));
  return (
    <SettingsSection
      title="Connection check"
      description="Looks at the port, the firewall, the public address, names, the clock, the disk, notifications and the export key."
    >
      <Button variant="default" loading={look.busy} onClick={look.run}>
        {findings === null ? 'Check the connection' : 'Check again'}
      </Button>
      <div aria-live="polite">
        {findings !== null && (
          <ul className={classes.findings} data-testid="findings" data-selectable>
            {findings.map(({ state, about, found, action }) => (
              <li key={`${about} ${found}`} className={classes.finding}>
                <Chip tone={shown[state].tone}>{shown[state].word}</Chip>
                <div>
                  <Text size="sm">
                    <b>{about}.</b> {found}
                  </Text>
                  {action !== '' && (
                    <Text size="sm" c="dimmed">
                      {action}
                    </Text>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </SettingsSection>
  );
}
