import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RuleSet } from '../../../shared/rules/rules.ts';
import { startingRulesIn } from '../../../shared/rules/starting-rules.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';

/** The rules as the window shows them, which is at once as the user has changed them. */
export interface Rules {
  readonly rules: RuleSet;
  /** True while nobody has changed the rules to begin with. */
  readonly isStarting: boolean;
  /** Changes the rules as they are now; resolves with true when that's in force, and else has told why it isn't. */
  readonly change: (make: (rules: RuleSet) => RuleSet) => Promise<boolean>;
  readonly backToStart: () => Promise<boolean>;
}

/** Shows and changes the rules. `kept` are those that main has; null: the rules to begin with. */
export function useRules(kept: RuleSet | null): Rules {
  const bridge = useBridge();
  const notices = useNotices();
  const language = useLanguage();
  const starting = useMemo(() => startingRulesIn(language), [language]);
  /** What the user made of them while main has not yet told that it's so; undefined when nothing is under way. */
  const [own, setOwn] = useState<RuleSet | null | undefined>(undefined);
  const now = own === undefined ? kept : own;
  const latest = useRef({ rules: now ?? starting, underWay: 0 });
  useEffect(() => {
    if (latest.current.underWay === 0) latest.current.rules = now ?? starting;
  }, [now, starting]);

  // Main's word counts as soon as nothing is under way: it has been told of every change by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it's what main says that ends it.
  useEffect(() => {
    if (latest.current.underWay === 0) setOwn(undefined);
  }, [kept]);

  const keep = useCallback(
    async (rules: RuleSet | null) => {
      latest.current.rules = rules ?? starting;
      latest.current.underWay += 1;
      setOwn(rules);
      const done = await bridge.changeSettings({ rules }).catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
      latest.current.underWay -= 1;
      if (done.ok) return true;
      setOwn(undefined);
      notices.problem(done.problem);
      return false;
    },
    [bridge, notices, starting],
  );
  const change = useCallback(
    (make: (rules: RuleSet) => RuleSet) => {
      const made = make(latest.current.rules);
      // What is again as it was at the beginning follows a later version of the beginning.
      return keep(JSON.stringify(made) === JSON.stringify(starting) ? null : made);
    },
    [keep, starting],
  );
  const backToStart = useCallback(() => keep(null), [keep]);
  return { rules: now ?? starting, isStarting: now === null, change, backToStart };
}
