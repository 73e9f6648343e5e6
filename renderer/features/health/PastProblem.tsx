import { describeProblem } from '../../../shared/errors.ts';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { fullTime } from '../../ui/when.ts';

/** What was wrong last and is no more: from when to when, and what was to be done about it, should it come back. */
export function PastProblem({ past }: { readonly past: ResponseOf<'getHealth'>['pastProblem'] }) {
  const language = useLanguage();
  const { say } = language;
  if (past === null) return say('health.past.none');
  const { title, action } = describeProblem(past.problem, language);
  return (
    <>
      <div>
        <strong>{title}</strong>
      </div>
      <div>{say('health.past.times', { from: fullTime(past.from, language), until: fullTime(past.until, language) })}</div>
      {action !== '' && <div>{say('health.past.action', { action })}</div>}
    </>
  );
}
