import { ActionIcon, Menu, Switch, Text, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowDown,
  IconArrowUp,
  IconBell,
  IconBellRinging,
  IconCircleOff,
  IconCopy,
  IconDotsVertical,
  IconGripVertical,
  IconHistory,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { conditionsWords } from '../../../shared/rules/rule-words.ts';
import type { Rule, RuleAction } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { notifies } from './notifies.ts';
import classes from './Rules.module.css';
import type { DragHandlers } from './useDragOrder.ts';

const icons: Readonly<Record<RuleAction, Icon>> = {
  normal: IconBell,
  urgent: IconBellRinging,
  silent: IconHistory,
  off: IconCircleOff,
};

/** What becomes of an event, as picture and words. */
function ActionWords({ action, sound }: { readonly action: RuleAction; readonly sound: boolean }) {
  const { say } = useLanguage();
  const ActionIcon = icons[action];
  const words = say(`rules.action.${action}`);
  return (
    <span className={classes.action} data-action={action}>
      <ActionIcon size={15} stroke={1.8} aria-hidden="true" />
      {notifies(action) && !sound ? say('rules.action.noSound', { action: words }) : words}
    </span>
  );
}

/** What can be done to one rule. */
export interface RuleCommands {
  readonly toggle: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly edit: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly showMe: () => void;
}

interface RuleItemProps {
  readonly rule: Rule;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How many events of the last 30 days it decided; null while that isn't known. */
  readonly decided: number | null;
  /** True when it is about "me" and nobody has said who that is. */
  readonly lacksMe: boolean;
  readonly commands: RuleCommands;
  readonly drag: DragHandlers;
}

/** One rule of the list: what it's for, what it does, and what can be done to it. */
export function RuleItem({ rule, isFirst, isLast, decided, lacksMe, commands, drag }: RuleItemProps) {
  const language = useLanguage();
  const { say } = language;
  const { name, enabled, action, sound, when } = rule;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    commands.move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const button = (label: string, icon: React.ReactNode, run: () => void, isOff = false) => (
    <Tooltip label={label}>
      {/* Not `disabled`: the focus must stay where it is when a rule arrives at an end. */}
      <ActionIcon
        aria-label={say('rules.button', { label, name })}
        aria-disabled={isOff}
        {...(isOff ? { 'data-disabled': true } : { onClick: run })}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <li
      className={classes.item}
      data-testid="rule"
      data-off={!enabled || undefined}
      data-over={drag.isOver || undefined}
      onKeyDown={onKeyDown}
      {...drag.target}
    >
      <span className={classes.grip} aria-hidden="true" {...drag.handle}>
        <IconGripVertical size={16} />
      </span>
      <Switch
        withThumbIndicator={false}
        size="xs"
        aria-label={say('rules.switch', { name })}
        checked={enabled}
        onChange={commands.toggle}
        className={classes.switch ?? ''}
      />
      <div className={classes.words}>
        <Text size="sm" fw={600} className={classes.name}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {conditionsWords(when, language)}
        </Text>
        <Text size="sm" component="div" className={classes.outcome}>
          <ActionWords action={action} sound={sound} />
          {enabled && decided !== null && <span className={classes.decided}>{say('rules.decided', { count: decided })}</span>}
          {!enabled && <span className={classes.decided}>{say('rules.isOff')}</span>}
        </Text>
        {lacksMe && enabled && (
          <Text size="sm" c="dimmed">
            {say('rules.lacksMe')}
          </Text>
        )}
      </div>
      <div className={classes.buttons}>
        {button(say('rules.up'), <IconArrowUp size={16} />, () => commands.move(-1), isFirst)}
        {button(say('rules.down'), <IconArrowDown size={16} />, () => commands.move(1), isLast)}
        {button(say('rules.edit'), <IconPencil size={16} />, commands.edit)}
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={say('rules.button', { label: say('rules.more'), name })}>
              <IconDotsVertical size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconBellRinging size={15} />} onClick={commands.showMe}>
              {say('rules.showMe')}
            </Menu.Item>
            <Menu.Item leftSection={<IconCopy size={15} />} onClick={commands.duplicate}>
              {say('rules.duplicate')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={15} />} onClick={commands.remove}>
              {say('rules.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}
