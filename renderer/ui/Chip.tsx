import type { ReactNode } from 'react';
import classes from './Chip.module.css';

/** What a chip means: nothing special, something to look at, all is well, something is wrong. */
export type ChipTone = 'plain' | 'caution' | 'good' | 'bad';

/** A word in a small coloured field. */
export function Chip({ tone, title, children }: { readonly tone: ChipTone; readonly title?: string; readonly children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
