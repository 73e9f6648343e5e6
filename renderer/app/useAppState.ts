import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/errors.ts';
import type { AppState, Bridge } from '../../shared/ipc/contract.ts';
import { problemOf } from '../bridge.ts';

/** The state of the app as main tells it: asked for once, then pushed. `problem` says why it could not be had. */
export function useAppState(bridge: Bridge): { readonly state: AppState | null; readonly problem: Problem | null } {
  const [state, setState] = useState<AppState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const stop = bridge.onStateChanged(setState);
    // A push that came meanwhile is newer than the answer.
    bridge.getState().then(
      (answer) => setState((pushed) => pushed ?? answer),
      (error: unknown) => setProblem(problemOf(error)),
    );
    return stop;
  }, [bridge]);
  return { state, problem: state ? null : problem };
}
