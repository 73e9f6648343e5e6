import { useCallback, useEffect, useState } from 'react';
import { describeProblem, type Problem } from '../../../shared/errors.ts';
import type { Language } from '../../../shared/locales/language.ts';
import type { SettingsChange } from '../../../shared/settings/change.ts';
import { useLanguage } from '../../app/language.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { sentences } from '../problem-text.ts';

/** A setting that is being changed: what its field shows. */
export interface SettingState {
  readonly busy: boolean;
  /** What is wrong with the value, in the problem's words; null when nothing is. */
  readonly error: string | null;
  /** True for some seconds after it was saved. */
  readonly saved: boolean;
  /** Resolves with true when the change is in force. */
  readonly save: (change: SettingsChange) => Promise<boolean>;
  readonly clearError: () => void;
}

const savedShownMs = 4_000;

/** A wrong value needs no title at its own field; anything else that failed does. */
function wordsAtField(problem: Problem, language: Language): string {
  const { title, meaning, action } = describeProblem(problem, language);
  return problem.code === 'bad-setting' ? sentences(meaning) : sentences(title, meaning, action);
}

/** Changes settings from one field and keeps what the field has to show of it. */
export function useSetting(): SettingState {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(false), savedShownMs);
    return () => clearTimeout(timer);
  }, [saved]);
  const save = useCallback(
    async (change: SettingsChange) => {
      setBusy(true);
      setSaved(false);
      const done = await bridge.changeSettings(change).catch((thrown: unknown) => ({ ok: false as const, problem: problemOf(thrown) }));
      setBusy(false);
      setSaved(done.ok);
      setProblem(done.ok ? null : done.problem);
      return done.ok;
    },
    [bridge],
  );
  const clearError = useCallback(() => setProblem(null), []);
  const error = problem === null ? null : wordsAtField(problem, language);
  return { busy, error, saved, save, clearError };
}
