import { Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { type Finding, findingWords } from '../../../shared/address/finding.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { Chip, type ChipTone } from '../../ui/Chip.tsx';
import { useAction } from '../../ui/useAction.ts';
import classes from './DoctorSection.module.css';

const tones: Readonly<Record<Finding['state'], ChipTone>> = { good: 'good', warning: 'caution', bad: 'bad', unknown: 'plain' };

function FindingRow({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const { about, found, action } = findingWords(finding, language);
  return (
    <li className={classes.finding}>
      <Chip tone={tones[finding.state]}>{language.say(`address.doctor.${finding.state}`)}</Chip>
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
  );
}

/** Looks at all that may keep messages from arriving, and says what to do. */
export function DoctorSection() {
  const { say } = useLanguage();
  const bridge = useBridge();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const look = useAction(useCallback(() => bridge.examine().then((found) => void setFindings(found)), [bridge]));
  return (
    <>
      <Button variant="default" loading={look.busy} onClick={look.run}>
        {say(findings === null ? 'address.doctor.check' : 'address.doctor.again')}
      </Button>
      <div aria-live="polite">
        {findings !== null && (
          <ul className={classes.findings} data-testid="findings" data-selectable>
            {findings.map((finding) => (
              <FindingRow key={JSON.stringify(finding)} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
