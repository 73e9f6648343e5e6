import type { RetentionPreview } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import classes from './PruneMonths.module.css';
import { monthText } from './retention-words.ts';

/** What would go, month by month: whoever has imported older events, or whose clock was wrong, sees it here first. */
export function PruneMonths({ months }: Pick<RetentionPreview, 'months'>) {
  const language = useLanguage();
  if (months.length < 2) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard.
    <ul className={classes.months} tabIndex={0} data-testid="prune-months">
      {months.map((each) => (
        <li key={each.month}>{monthText(each, language)}</li>
      ))}
    </ul>
  );
}
