import { Input, Switch } from '@mantine/core';
import { type QuietSpan, weekdays } from '../../../../shared/rules/quiet-hours.ts';
import { useSetting } from '../../../hooks/useSetting.ts';
import { SavedNote } from '../SavedNote.tsx';
import { QuietDay } from './QuietDay.tsx';

interface QuietHoursFieldProps {
  readonly quietHours: readonly QuietSpan[];
  readonly urgentBreaksThrough: boolean;
}

/** When nothing is announced, by weekday, and whether what is urgent is announced all the same. */
export function QuietHoursField({ quietHours, urgentBreaksThrough }: QuietHoursFieldProps) {
  const setting = useSetting();
  /** Of each day the first span is edited here; more can stand in the settings and stay as they are. */
  const change = (day: number, span: QuietSpan | null): void => {
    const first = quietHours.find((each) => each.day === day);
    const rest = quietHours.filter((each) => each !== first);
    void setting.save({ quietHours: span === null ? [...rest] : [...rest, span].sort((a, b) => a.day - b.day) });
  };
  return (
    <Input.Wrapper
      label="Quiet hours"
      description="In these hours nothing is announced. When they are over, one notification tells what came."
      error={setting.error}
    >
      <div style={{ marginTop: 6 }}>
        {weekdays.map((name, index) => {
          const day = index + 1;
          const span = quietHours.find((each) => each.day === day) ?? null;
          return <QuietDay key={name} day={day} name={name} span={span} onChange={(next) => change(day, next)} />;
        })}
      </div>
      <Switch
        withThumbIndicator={false}
        mt={6}
        label="Announce what is urgent in quiet hours and pauses, too"
        description="Urgent is a job that was cancelled, came back incomplete or requires attention."
        checked={urgentBreaksThrough}
        disabled={setting.busy}
        onChange={(event) => void setting.save({ urgentBreaksThrough: event.currentTarget.checked })}
      />
      <SavedNote saved={setting.saved} />
    </Input.Wrapper>
  );
}
