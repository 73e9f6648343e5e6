import { Button, Text } from '@mantine/core';
import { IconHeartRateMonitor } from '@tabler/icons-react';
import { useState } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import classes from './CheckData.module.css';
import { damageText } from './damage-words.ts';

type Report = Extract<Checked, { ok: true }>;

function Damages({ report }: { readonly report: Report }) {
  const language = useLanguage();
  const { say } = language;
  const more = report.damages - report.first.length;
  return (
    <div className={classes.damages} data-selectable>
      <Text size="sm" fw={600}>
        {report.eventsLost === 0 ? say('data.damagedFiles') : say('data.eventsLost', { count: report.eventsLost })}
      </Text>
      <ul>
        {report.first.map((damage) => (
          <li key={`${damage.file} ${damage.what} ${damage.line}`}>{damageText(damage, language)}</li>
        ))}
        {more > 0 && <li>{say('data.moreDamages', { count: more })}</li>}
      </ul>
      <Text size="sm">{say('data.afterDamage')}</Text>
    </div>
  );
}

/** Reads everything that is on disk and says whether it's as it was written. */
export function CheckData() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<Report | null>(null);
  const check = async (): Promise<void> => {
    setBusy(true);
    setReport(null);
    try {
      const checked = await bridge.checkData();
      if (checked.ok) setReport(checked);
      else notices.problem(checked.problem);
    } catch (error) {
      notices.problem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" leftSection={<IconHeartRateMonitor size={16} />} loading={busy} onClick={check}>
        {say('data.check')}
      </Button>
      <div role="status" className={classes.report} data-testid="check-report">
        {report !== null && report.damages === 0 && <Text size="sm">{say('data.whole', { count: report.events })}</Text>}
        {report !== null && report.damages > 0 && <Damages report={report} />}
      </div>
    </>
  );
}
