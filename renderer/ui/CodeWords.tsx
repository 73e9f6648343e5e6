import { Fragment } from 'react';

/** A text in which what stands between backticks is shown as something to be typed. */
export function CodeWords({ text }: { readonly text: string }) {
  // Of the parts every second one stood between backticks.
  return text.split('`').map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}
