import classes from './ChangesTable.module.css';
import type { DiffPart } from './word-diff.ts';

/** A side of a long text that changed, its own words marked. */
export function ChangedText({ parts, side }: { readonly parts: readonly DiffPart[]; readonly side: 'from' | 'to' }) {
  const Mark = side === 'from' ? 'del' : 'ins';
  let at = 0;
  return parts.map(({ text, same }) => {
    const key = at;
    at += text.length;
    return same ? (
      <span key={key}>{text}</span>
    ) : (
      <Mark key={key} className={classes[side === 'from' ? 'gone' : 'came']}>
        {text}
      </Mark>
    );
  });
}
