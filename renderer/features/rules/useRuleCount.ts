import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import type { RuleSet } from '../../../shared/rules/rules.ts';
import { useBridge } from '../../bridge.ts';

type RuleCount = NonNullable<ResponseOf<'countNotified'>>;

/** So long nothing more is typed before it's counted, in milliseconds. */
const pauseMs = 300;

/** What rules would have made of the last 30 days' events. */
export interface RuleCounting {
  /** Null until the first is known; while others are counted it's the one before. */
  readonly count: RuleCount | null;
  /** Whether it's that of the rules as they are now. */
  readonly isCurrent: boolean;
}

/** Counts what rules would have made of the last 30 days' events, after each change of them. */
export function useRuleCount(rules: RuleSet, me: string): RuleCounting {
  const bridge = useBridge();
  const [counted, setCounted] = useState<{ readonly asked: string; readonly count: RuleCount } | null>(null);
  // Rules that say the same are the same, though they were made anew.
  const asked = JSON.stringify([rules, me]);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      const [set] = JSON.parse(asked) as [RuleSet];
      bridge.countNotified({ rules: set }).then(
        (count) => {
          if (!isOver && count !== null) setCounted({ asked, count });
        },
        // The count is a help; what it counts is kept and in force without it.
        () => undefined,
      );
    }, pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [bridge, asked]);
  return { count: counted?.count ?? null, isCurrent: counted?.asked === asked };
}
