import { Text } from '@mantine/core';
import { useLanguage } from '../../app/language.ts';
import classes from './Rules.module.css';
import type { RuleCounting } from './useRuleCount.ts';

interface CountWordsProps {
  readonly counting: RuleCounting;
  /** How many of the events one rule decides; null when that isn't told. */
  readonly decided?: number | null;
}

/** Tells of how many of the last 30 days' events the rules would have notified. */
export function CountWords({ counting: { count, isCurrent }, decided = null }: CountWordsProps) {
  const { say } = useLanguage();
  if (count === null) return <Text size="sm" className={classes.count ?? ''} role="status" />;
  const { normal, urgent, looked, total } = count;
  const values = { looked, notified: normal + urgent, urgent };
  const words = looked === 0 ? say('rules.count.none') : say(looked < total ? 'rules.count.newest' : 'rules.count', values);
  return (
    <Text size="sm" className={classes.count ?? ''} data-stale={!isCurrent || undefined} data-testid="rule-count" role="status">
      {words} {decided !== null && looked > 0 && say('rules.count.ofRule', { count: decided })}
    </Text>
  );
}
