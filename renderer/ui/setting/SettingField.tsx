import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { SavedNote } from './SavedNote.tsx';
import classes from './SettingField.module.css';
import type { SettingState } from './useSetting.ts';

interface SettingFieldProps {
  readonly setting: SettingState;
  /** False when there is nothing to save. */
  readonly canSave: boolean;
  /** What is saved, for the button's name: "Save port". */
  readonly saveLabel: string;
  readonly onSave: () => void;
  /** The input. */
  readonly children: ReactNode;
  /** More buttons after "Save". */
  readonly more?: ReactNode;
}

/** An input with its "Save" button; Enter saves, too. */
export function SettingField({ setting, canSave, saveLabel, onSave, children, more }: SettingFieldProps) {
  const { say } = useLanguage();
  return (
    <form
      className={classes.field}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave && !setting.busy) onSave();
      }}
    >
      <div className={classes.input}>{children}</div>
      <Button type="submit" size="sm" variant="default" aria-label={saveLabel} disabled={!canSave} loading={setting.busy}>
        {say('settings.save')}
      </Button>
      {more}
      <SavedNote saved={setting.saved} />
    </form>
  );
}
