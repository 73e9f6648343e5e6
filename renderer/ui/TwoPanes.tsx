import type { ReactNode } from 'react';
import classes from './TwoPanes.module.css';

/** A list on the left and what is chosen in it on the right. */
export function TwoPanes({ list, detail }: { readonly list: ReactNode; readonly detail: ReactNode }) {
  return (
    <div className={classes.panes}>
      <div className={classes.list}>{list}</div>
      <div className={classes.detail}>{detail}</div>
    </div>
  );
}
