import { useMemo } from 'react';
import type { Done } from '../../../../shared/ipc/contract.ts';
import type { RuleRequest } from '../../../../shared/rules/rule-from-event.ts';
import { useLanguage } from '../../../app/language.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { type CopyForm, useCopyEvent } from '../detail/useCopyEvent.ts';

/** What can be done with an event without seeing it whole. Each tells its failure as a notice. */
export interface EventActions {
  readonly openInHireHop: () => void;
  readonly markRead: () => void;
  readonly copy: (form: CopyForm) => void;
  readonly addRule: (kind: RuleRequest) => void;
}

const ruleSaid = { 'mute-like': 'list.menu.muted', 'notify-job': 'list.menu.notifying' } as const;

/** The actions on one event. */
export function useEventActions(id: string): EventActions {
  const bridge = useBridge();
  const notices = useNotices();
  const copyEvent = useCopyEvent();
  const { say } = useLanguage();
  return useMemo(() => {
    const attempt = async (action: () => Promise<Done | undefined>): Promise<boolean> => {
      try {
        const done = await action();
        if (done === undefined || done.ok) return true;
        notices.problem(done.problem);
      } catch (error) {
        notices.problem(problemOf(error));
      }
      return false;
    };
    const copy = async (form: CopyForm): Promise<Done | undefined> => {
      const event = await bridge.getEvent({ id });
      if (event === null) return { ok: false, problem: { code: 'event-missing', details: {} } };
      await copyEvent(form, event);
      return undefined;
    };
    const addRule = async (kind: RuleRequest): Promise<void> => {
      if (await attempt(() => bridge.addRule({ kind, id }))) notices.success(say(ruleSaid[kind]));
    };
    return {
      openInHireHop: () => void attempt(() => bridge.openInHireHop({ id })),
      markRead: () => void attempt(() => bridge.markRead({ id }).then(() => undefined)),
      copy: (form) => void attempt(() => copy(form)),
      addRule: (kind) => void addRule(kind),
    };
  }, [bridge, notices, copyEvent, say, id]);
}
