import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Banner.module.css';

interface BannerProps {
  readonly tone: 'problem' | 'warning' | 'info';
  readonly icon: Icon;
  readonly title: string;
  /** More words below the title. */
  readonly text?: string;
  /** Buttons. */
  readonly children?: ReactNode;
}

/** A bar over the screens. */
export function Banner({ tone, icon: BannerIcon, title, text, children }: BannerProps) {
  const problem = tone === 'problem';
  return (
    <div
      className={classes.banner}
      data-tone={tone}
      role={problem ? 'alert' : 'status'}
      data-testid={problem ? 'problem-banner' : undefined}
    >
      <BannerIcon className={classes.icon} size={18} stroke={1.8} aria-hidden="true" />
      <div className={classes.words} data-selectable>
        <strong className={classes.title}>{title}</strong>
        {text && <p className={classes.text}>{text}</p>}
      </div>
      {children && <div className={classes.buttons}>{children}</div>}
    </div>
  );
}
