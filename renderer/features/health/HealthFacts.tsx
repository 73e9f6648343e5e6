import type { ReactNode } from 'react';
import { describeProblem } from '../../../shared/errors.ts';
import type { AppState, ResponseOf } from '../../../shared/ipc/contract.ts';
import { refusalWords } from '../../../shared/refusals.ts';
import { useLanguage } from '../../app/language.ts';
import { fullTime } from '../../ui/when.ts';
import classes from './Health.module.css';
import { addressFact, diskFact, type HealthFact, listenerFact } from './health-words.ts';
import { useHealth } from './useHealth.ts';

function Fact({ name, isWrong, children }: { readonly name: string; readonly isWrong: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes.fact} data-wrong={isWrong || undefined}>
      <dt>
        <span className={classes.lamp} aria-hidden="true" />
        {name}
      </dt>
      <dd data-selectable>{children}</dd>
    </div>
  );
}

/** What was wrong last and is no more: from when to when, and what was to be done about it, should it come back. */
function PastProblem({ past }: { readonly past: ResponseOf<'getHealth'>['pastProblem'] }) {
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

/** How it stands with everything that an event needs on its way into the history. */
export function HealthFacts({ state }: { readonly state: AppState }) {
  const language = useLanguage();
  const { say } = language;
  const health = useHealth(state);
  const disk: HealthFact = health ? diskFact(health.disk, language) : { text: '…', isWrong: false };
  const [listener, address] = [listenerFact(state, language), addressFact(state, language)];
  const last = health?.lastEvent ?? null;
  const lastEvent =
    last === null
      ? say('health.event.none')
      : say('health.event.line', { subject: last.subject, time: fullTime(last.receivedAt, language) });
  return (
    <dl className={classes.facts}>
      <Fact name={say('health.listener')} isWrong={listener.isWrong}>
        {listener.text}
      </Fact>
      <Fact name={say('health.address')} isWrong={address.isWrong}>
        {address.text}
      </Fact>
      <Fact name={say('health.disk')} isWrong={disk.isWrong}>
        {disk.text}
      </Fact>
      <Fact name={say('health.event')} isWrong={false}>
        {lastEvent}
      </Fact>
      <Fact name={say('health.problem')} isWrong={state.problems.length > 0}>
        {state.problems.length === 0 && say('health.problem.none')}
        {state.problems.map((problem) => {
          const { title, meaning, action } = describeProblem(problem, language);
          return (
            <div key={problem.code}>
              <strong>{title}</strong> {meaning} {action}
            </div>
          );
        })}
      </Fact>
      <Fact name={say('health.past')} isWrong={false}>
        {health && <PastProblem past={health.pastProblem} />}
      </Fact>
      <Fact name={say('health.refusals')} isWrong={false}>
        {state.refusals.length === 0 && say('health.refusals.none')}
        {state.refusals.map(({ reason, count }) => (
          <div key={reason}>
            {say('health.refusals.count', { count })}: {refusalWords(reason, language)}
          </div>
        ))}
      </Fact>
    </dl>
  );
}
