import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { insertRule, removeRule, replaceRule } from '../../../shared/rules/rule-set.ts';
import type { Rule, RuleSet } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { useDeletionRun } from '../../app/useDeletionRun.ts';
import { useNotices } from '../../app/useNotices.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { CountWords } from './CountWords.tsx';
import { OtherwiseField } from './OtherwiseField.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleList } from './RuleList.tsx';
import { useEditRequest } from './RuleRequests.tsx';
import classes from './Rules.module.css';
import { emptyDraft, type RuleDraft, toDraft } from './rule-draft.ts';
import { useRuleCount } from './useRuleCount.ts';
import { useRules } from './useRules.ts';

const deletedSubject = 'rule-deleted';

/** What is being edited: the rule at a place, or a new one that will come there. */
interface Editing {
  readonly place: number;
  readonly isNew: boolean;
  readonly start: RuleDraft;
  /** What it is at the moment; null while it makes no rule. */
  readonly rule: Rule | null;
}

const withEdited = (rules: RuleSet, { place, isNew }: Editing, rule: Rule): RuleSet =>
  isNew ? insertRule(rules, place, rule) : replaceRule(rules, place, rule);

/** The rules that decide which events notify, and how: the first that is for an event counts. */
export function RulesSection({ notify }: { readonly notify: AppState['notify'] }) {
  const { say } = useLanguage();
  const notices = useNotices();
  const { rules, isStarting, change, backToStart } = useRules(notify.rules);
  const request = useEditRequest();
  const [editing, setEditing] = useState<Editing | null>(null);
  const tried = editing?.rule ? withEdited(rules, editing, editing.rule) : rules;
  const counting = useRuleCount(tried, notify.me);
  const decided = (place: number): number | null => (counting.isCurrent ? (counting.count?.decided[place] ?? null) : null);

  const edit = (place: number, rule: Rule): void => setEditing({ place, isNew: false, start: toDraft(rule), rule });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request is followed once, by the rules as they are then.
  useEffect(() => {
    if (request.rule === null) return;
    const place = rules.rules.findIndex(({ name }) => name === request.rule?.name);
    request.done();
    if (place >= 0) edit(place, rules.rules[place] ?? request.rule);
  }, [request]);

  const run = useDeletionRun<{ readonly place: number; readonly rule: Rule }>(deletedSubject);
  const remove = async (place: number, rule: Rule): Promise<void> => {
    if (!(await change((now) => removeRule(now, place)))) return;
    const all = run.add([{ place, rule }]);
    const undo = (): void => {
      notices.silence(deletedSubject);
      run.end();
      // The last one first: each goes back to where it stood then.
      void change((now) => all.toReversed().reduce((rules, deleted) => insertRule(rules, deleted.place, deleted.rule), now));
    };
    notices.about(deletedSubject, 'success', {
      title: say('rules.deleted'),
      text: all.map((deleted) => deleted.rule.name).join(', '),
      action: { label: say('rules.undo'), run: undo },
    });
  };

  return (
    <>
      <RuleList
        rules={rules}
        me={notify.me}
        decided={(place) => (editing === null ? decided(place) : null)}
        change={change}
        onEdit={edit}
        onRemove={remove}
      >
        <OtherwiseField otherwise={rules.otherwise} onChange={(otherwise) => void change((now) => ({ ...now, otherwise }))} />
      </RuleList>
      {editing === null && <CountWords counting={counting} />}
      <div className={classes.footer}>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => setEditing({ place: 0, isNew: true, start: emptyDraft, rule: null })}
        >
          {say('rules.add')}
        </Button>
        {!isStarting && (
          <AskFirst
            label={say('rules.reset')}
            icon={<IconArrowBackUp size={15} />}
            colour="red.9"
            busy={false}
            question={{
              title: say('rules.reset.title'),
              text: say('rules.reset.text'),
              confirm: say('rules.reset.confirm'),
              onConfirm: () => void backToStart(),
            }}
          />
        )}
      </div>
      {editing !== null && (
        <RuleEditor
          key={`${editing.place} ${editing.isNew}`}
          title={say(editing.isNew ? 'rules.title.new' : 'rules.title.edit')}
          start={editing.start}
          counting={counting}
          decided={editing.rule?.enabled ? decided(editing.place) : null}
          onDraft={(rule) => setEditing({ ...editing, rule })}
          onSave={(rule) => change((now) => withEdited(now, editing, rule))}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
