import { IconCheck } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import classes from './SavedNote.module.css';

/** Says that a setting has been saved, where it was saved. Always there for screen readers to hear it change. */
export function SavedNote({ saved, text }: { readonly saved: boolean; readonly text?: string }) {
  const { say } = useLanguage();
  return (
    <span className={classes.note} role="status">
      {saved && (
        <>
          <IconCheck size={15} aria-hidden="true" />
          {text ?? say('settings.saved')}
        </>
      )}
    </span>
  );
}
