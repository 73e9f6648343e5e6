import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Welcome.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** What to say when the step is done; null as long as it isn't, or can't be known. */
  readonly done?: string | null;
  readonly children: ReactNode;
}

/** One step on the way to the first event. */
export function Step({ number, title, done = null, children }: StepProps) {
  return (
    <li className={classes.step}>
      <span className={classes.number} data-done={done !== null || undefined} aria-hidden="true">
        {done === null ? number : <IconCheck size={17} stroke={2.4} />}
      </span>
      <div className={classes.body}>
        <h2 className={classes.stepTitle}>
          {title}
          {done !== null && <span className={classes.done}>{done}</span>}
        </h2>
        {children}
      </div>
    </li>
  );
}
