import { NativeSelect, Switch, Text } from '@mantine/core';
import { type RuleAction, type RuleSet, ruleActions } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { notifies } from './notifies.ts';
import classes from './Rules.module.css';

interface OtherwiseFieldProps {
  readonly otherwise: RuleSet['otherwise'];
  readonly onChange: (otherwise: RuleSet['otherwise']) => void;
}

/** What becomes of events for which no rule is: the end of the list. */
export function OtherwiseField({ otherwise, onChange }: OtherwiseFieldProps) {
  const { say } = useLanguage();
  const { action, sound } = otherwise;
  return (
    <div className={classes.otherwise} data-testid="otherwise">
      <Text size="sm" fw={600}>
        {say('rules.otherwise')}
      </Text>
      <NativeSelect
        size="xs"
        aria-label={say('rules.otherwise')}
        value={action}
        data={ruleActions.map((value) => ({ value, label: say(`rules.action.${value}`) }))}
        onChange={(event) => onChange({ action: event.currentTarget.value as RuleAction, sound })}
      />
      <Switch
        withThumbIndicator={false}
        size="xs"
        label={say('rules.field.sound')}
        disabled={!notifies(action)}
        checked={sound && notifies(action)}
        onChange={(event) => onChange({ action, sound: event.currentTarget.checked })}
      />
    </div>
  );
}
