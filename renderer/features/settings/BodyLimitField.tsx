import { NativeSelect } from '@mantine/core';
import { useLanguage } from '../../app/language.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import classes from '../../ui/setting/SettingField.module.css';
import { useSetting } from '../../ui/setting/useSetting.ts';

const choices = [1, 2, 4, 8, 16];

/** The largest message that is taken; in force as soon as it's chosen. */
export function BodyLimitField({ bodyLimitMiB }: { readonly bodyLimitMiB: number }) {
  const setting = useSetting();
  const { say } = useLanguage();
  // The command can set what is not among the choices.
  const offered = [...new Set([...choices, bodyLimitMiB])].sort((a, b) => a - b);
  return (
    <div className={classes.field}>
      <div className={classes.input}>
        <NativeSelect
          aria-label={say('settings.bodyLimit.title')}
          disabled={setting.busy}
          error={setting.error}
          value={String(bodyLimitMiB)}
          data={offered.map((limit) => ({ value: String(limit), label: say('settings.bodyLimit.choice', { limit }) }))}
          onChange={(event) => void setting.save({ bodyLimitMiB: Number(event.currentTarget.value) })}
        />
      </div>
      <SavedNote saved={setting.saved} />
    </div>
  );
}
