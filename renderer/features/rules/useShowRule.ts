import { useCallback } from 'react';
import type { Rule } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { notifies } from './notifies.ts';

const subject = 'rule-shown';

/** Shows what a rule does, by the notification that it would raise; says what was shown, or why nothing is. */
export function useShowRule(): (rule: Rule) => Promise<void> {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  return useCallback(
    async (rule) => {
      if (!notifies(rule.action)) {
        notices.about(subject, 'info', { title: say('rules.shown.nothing'), text: say(`rules.action.hint.${rule.action}`) });
        return;
      }
      try {
        const shown = await bridge.tryRule({ rule });
        if (!shown.ok) return notices.problem(shown.problem);
        notices.about(subject, 'success', { title: say('rules.shown'), text: say(`rules.shown.${shown.of}`, { subject: shown.subject }) });
      } catch (error) {
        notices.problem(problemOf(error));
      }
    },
    [bridge, notices, say],
  );
}
