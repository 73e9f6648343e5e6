import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { insertRule, moveRule, replaceRule, ruleKeys } from '../../../shared/rules/rule-set.ts';
import type { Rule, RuleSet } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { RuleItem } from './RuleItem.tsx';
import classes from './Rules.module.css';
import { useDragOrder } from './useDragOrder.ts';
import { useShowRule } from './useShowRule.ts';

interface RuleListProps {
  readonly rules: RuleSet;
  /** Who the user is in HireHop; empty while that isn't told. */
  readonly me: string;
  /** How many events the rule at a place decides; null while that isn't known. */
  readonly decided: (place: number) => number | null;
  readonly change: (make: (rules: RuleSet) => RuleSet) => Promise<boolean>;
  readonly onEdit: (place: number, rule: Rule) => void;
  readonly onRemove: (place: number, rule: Rule) => void;
  /** What stands at the end. */
  readonly children: ReactNode;
}

/** The rules in their order, which buttons, Alt with the arrow keys and dragging change. */
export function RuleList({ rules, me, decided, change, onEdit, onRemove, children }: RuleListProps) {
  const { say } = useLanguage();
  const showMe = useShowRule();
  const [moved, setMoved] = useState('');
  const count = rules.rules.length;
  const move = (from: number, to: number): void => {
    const rule = rules.rules[from];
    if (rule === undefined || to < 0 || to >= count) return;
    setMoved(say('rules.moved', { name: rule.name, place: to + 1, count }));
    void change((now) => moveRule(now, from, to));
  };
  const dragOf = useDragOrder(move);
  const keys = ruleKeys(rules);
  return (
    <>
      <div className={classes.list}>
        <ol className={classes.rules} aria-label={say('rules.title')}>
          {rules.rules.map((rule, place) => (
            <RuleItem
              key={keys[place]}
              rule={rule}
              isFirst={place === 0}
              isLast={place === count - 1}
              decided={decided(place)}
              lacksMe={rule.when.by === 'me' && me === ''}
              drag={dragOf(place)}
              commands={{
                toggle: () => void change((now) => replaceRule(now, place, { ...rule, enabled: !rule.enabled })),
                move: (by) => move(place, place + by),
                edit: () => onEdit(place, rule),
                duplicate: () =>
                  void change((now) =>
                    insertRule(now, place + 1, { ...rule, name: say('rules.copyOf', { name: rule.name }).slice(0, 80) }),
                  ),
                remove: () => onRemove(place, rule),
                showMe: () => void showMe(rule),
              }}
            />
          ))}
        </ol>
        {children}
      </div>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
    </>
  );
}
