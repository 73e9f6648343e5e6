import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { Rule, RuleSet } from '../../../shared/rules/rules.ts';
import { RuleAdded } from './RuleAdded.tsx';

/** A rule that is to be opened for editing, and the way to say that it has been. */
interface EditRequest {
  readonly rule: Rule | null;
  readonly done: () => void;
}

const EditRequestContext = createContext<EditRequest>({ rule: null, done: () => undefined });

/** The rule that is to be opened for editing; null for none. */
export const useEditRequest = (): EditRequest => use(EditRequestContext);

interface RuleRequestsProps {
  readonly rules: RuleSet | null;
  /** Shows the settings, where rules are edited. */
  readonly onSettings: () => void;
  readonly children: ReactNode;
}

/** Leads from what is said of a new rule, anywhere in the window, to its editor. */
export function RuleRequests({ rules, onSettings, children }: RuleRequestsProps) {
  const [rule, setRule] = useState<Rule | null>(null);
  const request = useMemo(() => ({ rule, done: () => setRule(null) }), [rule]);
  const edit = useCallback(
    (wanted: Rule) => {
      setRule(wanted);
      onSettings();
    },
    [onSettings],
  );
  return (
    <EditRequestContext value={request}>
      <RuleAdded rules={rules} onEdit={edit} />
      {children}
    </EditRequestContext>
  );
}
