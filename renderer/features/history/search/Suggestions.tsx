import { useLanguage } from '../../../app/language.ts';
import classes from './Suggestions.module.css';
import type { Completion } from './useCompletion.ts';

/** The list of suggestions below the search box; the box keeps the focus. */
export function Suggestions({ completion }: { readonly completion: Completion }) {
  const { say } = useLanguage();
  const { suggestions, active, listId, optionId, take } = completion;
  if (suggestions.length === 0) return null;
  return (
    <div className={classes.list} role="listbox" id={listId} aria-label={say('search.suggestions')} data-testid="suggestions">
      {suggestions.map(({ text, explanation }, index) => (
        <div
          key={text}
          className={classes.option}
          role="option"
          tabIndex={-1}
          id={optionId(index)}
          aria-selected={index === active}
          onMouseDown={(event) => {
            // The box must not lose the focus.
            event.preventDefault();
            take(index);
          }}
        >
          <span className={classes.text}>{text}</span>
          <span className={classes.explanation}>{explanation}</span>
        </div>
      ))}
    </div>
  );
}
