import { useEffect, useRef } from 'react';
import { withoutRule } from '../../../shared/rules/rule-set.ts';
import type { Rule, RuleSet } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';

interface RuleAddedProps {
  /** The rules in force; null: those to begin with. */
  readonly rules: RuleSet | null;
  readonly onEdit: (rule: Rule) => void;
}

const subject = 'rule-added';

/** Says that a rule was made of an event, wherever in the window that was asked for, and offers to take it back or to edit it. */
export function RuleAdded({ rules, onEdit }: RuleAddedProps) {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  // The buttons are pressed later, when there may be other rules.
  const later = useRef({ rules, onEdit });
  useEffect(() => {
    later.current = { rules, onEdit };
  }, [rules, onEdit]);
  useEffect(() => {
    const undo = async (rule: Rule): Promise<void> => {
      notices.silence(subject);
      const { rules: now } = later.current;
      if (now === null) return;
      try {
        const done = await bridge.changeSettings({ rules: withoutRule(now, rule) });
        if (done.ok) notices.success(say('rules.added.undone'));
        else notices.problem(done.problem);
      } catch (error) {
        notices.problem(problemOf(error));
      }
    };
    return bridge.onRuleAdded(({ rule }) => {
      const edit = (): void => {
        notices.silence(subject);
        later.current.onEdit(rule);
      };
      notices.about(subject, 'success', {
        title: say('rules.added'),
        text: rule.name,
        action: { label: say('rules.undo'), run: () => void undo(rule) },
        second: { label: say('rules.added.edit'), run: edit },
      });
    });
  }, [bridge, notices, say]);
  return null;
}
