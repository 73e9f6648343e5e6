import { Radio, SimpleGrid, Switch } from '@mantine/core';
import { type RuleAction, ruleActions } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { notifies } from './notifies.ts';

const isAction = (value: string): value is RuleAction => (ruleActions as readonly string[]).includes(value);

interface ActionFieldsProps {
  readonly action: RuleAction;
  readonly sound: boolean;
  readonly onChange: (part: { readonly action?: RuleAction; readonly sound?: boolean }) => void;
}

/** What becomes of the events that a rule is for. */
export function ActionFields({ action, sound, onChange }: ActionFieldsProps) {
  const { say } = useLanguage();
  return (
    <div>
      <Radio.Group label={say('rules.field.action')} value={action} onChange={(value) => isAction(value) && onChange({ action: value })}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt={6} spacing="md" verticalSpacing="xs">
          {ruleActions.map((value) => (
            <Radio key={value} value={value} label={say(`rules.action.${value}`)} description={say(`rules.action.hint.${value}`)} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Switch
        withThumbIndicator={false}
        mt="sm"
        label={say('rules.field.sound')}
        disabled={!notifies(action)}
        checked={sound && notifies(action)}
        onChange={(event) => onChange({ sound: event.currentTarget.checked })}
      />
    </div>
  );
}
