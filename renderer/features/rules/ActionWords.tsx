import { type Icon, IconBell, IconBellRinging, IconCircleOff, IconHistory } from '@tabler/icons-react';
import type { RuleAction } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { isAnnounced } from './announced.ts';
import classes from './Rules.module.css';

const icons: Readonly<Record<RuleAction, Icon>> = {
  normal: IconBell,
  urgent: IconBellRinging,
  silent: IconHistory,
  off: IconCircleOff,
};

/** What becomes of an event, as picture and words. */
export function ActionWords({ action, sound }: { readonly action: RuleAction; readonly sound: boolean }) {
  const { say } = useLanguage();
  const ActionIcon = icons[action];
  const words = say(`rules.action.${action}`);
  return (
    <span className={classes.action} data-action={action}>
      <ActionIcon size={15} stroke={1.8} aria-hidden="true" />
      {isAnnounced(action) && !sound ? say('rules.action.noSound', { action: words }) : words}
    </span>
  );
}
