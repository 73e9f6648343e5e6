import { Input, Switch } from '@mantine/core';
import type { QuietSpan } from '../../../../shared/rules/quiet-hours.ts';
import { useLanguage } from '../../../app/language.ts';
import { SavedNote } from '../../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../../ui/setting/useSetting.ts';
import { QuietDay } from './QuietDay.tsx';

/** As `QuietSpan` counts them: from Monday to Sunday. */
const weekdays = [1, 2, 3, 4, 5, 6, 7];

interface QuietHoursFieldProps {
  readonly quietHours: readonly QuietSpan[];
  readonly urgentBreaksThrough: boolean;
}

/** Says by weekday when Hopwatch does not notify, and whether it notifies of urgent events all the same. */
export function QuietHoursField({ quietHours, urgentBreaksThrough }: QuietHoursFieldProps) {
  const setting = useSetting();
  const { say } = useLanguage();
  /** Of each day the first span is edited here; more can stand in the settings and stay as they are. */
  const change = (day: number, span: QuietSpan | null): void => {
    const first = quietHours.find((each) => each.day === day);
    const rest = quietHours.filter((each) => each !== first);
    void setting.save({ quietHours: span === null ? [...rest] : [...rest, span].sort((a, b) => a.day - b.day) });
  };
  return (
    <Input.Wrapper label={say('settings.quiet.label')} description={say('settings.quiet.description')} error={setting.error}>
      <div style={{ marginTop: 6 }}>
        {weekdays.map((day) => {
          const span = quietHours.find((each) => each.day === day) ?? null;
          return <QuietDay key={day} day={day} span={span} onChange={(next) => change(day, next)} />;
        })}
      </div>
      <Switch
        withThumbIndicator={false}
        mt={6}
        label={say('settings.urgent.label')}
        description={say('settings.urgent.description')}
        checked={urgentBreaksThrough}
        disabled={setting.busy}
        onChange={(event) => void setting.save({ urgentBreaksThrough: event.currentTarget.checked })}
      />
      <SavedNote saved={setting.saved} />
    </Input.Wrapper>
  );
}
