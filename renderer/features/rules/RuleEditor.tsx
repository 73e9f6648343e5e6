import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Rule } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { useKnownValues } from '../../app/useKnownValues.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { ActionFields } from './ActionFields.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { CountWords } from './CountWords.tsx';
import classes from './Rules.module.css';
import { type DraftErrors, fromDraft, type RuleDraft } from './rule-draft.ts';
import type { RuleCounting } from './useRuleCount.ts';
import { useShowRule } from './useShowRule.ts';

interface RuleEditorProps {
  readonly title: string;
  readonly start: RuleDraft;
  readonly counting: RuleCounting;
  /** How many events the rule decides, as far as it has been counted. */
  readonly decided: number | null;
  /** Told with every change that makes a rule, so that it can be counted; null when what is there makes none. */
  readonly onDraft: (rule: Rule | null) => void;
  /** Resolves with true when it's kept. */
  readonly onSave: (rule: Rule) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Edits one rule. What it would do is counted with every change; it's in force when it's saved. */
export function RuleEditor({ title, start, counting, decided, onDraft, onSave, onClose }: RuleEditorProps) {
  const language = useLanguage();
  const { say } = language;
  const { known, prepare } = useKnownValues();
  useEffect(prepare, [prepare]);
  useReturnFocus();
  const showMe = useShowRule();
  const [draft, setDraft] = useState(start);
  /** Only what was tried to be saved is told to be wrong: nobody likes a form that scolds at once. */
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const made = fromDraft(draft, language);
  const errors: DraftErrors = tried && 'errors' in made ? made.errors : {};
  // The name decides nothing: a rule can be counted and shown before it has one.
  const named = (some: RuleDraft) => fromDraft({ ...some, name: some.name.trim() || say('rules.title.new') }, language);
  const change = (part: Partial<RuleDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    const counted = named(next);
    onDraft('rule' in counted ? counted.rule : null);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (!('rule' in made)) return;
    setBusy(true);
    const isKept = await onSave(made.rule);
    setBusy(false);
    if (isKept) onClose();
  };
  const show = (): void => {
    const shown = named(draft);
    if ('rule' in shown) void showMe(shown.rule);
    else setTried(true);
  };
  return (
    <Modal
      classNames={{ title: classes.heading ?? '' }}
      opened
      onClose={onClose}
      title={title}
      size={640}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': say('rules.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <Stack gap="lg">
          <TextInput
            label={say('rules.field.name')}
            placeholder={say('rules.field.name.example')}
            data-autofocus
            maxLength={80}
            value={draft.name}
            error={errors.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <ConditionFields draft={draft} errors={errors} known={known} onChange={change} />
          <ActionFields action={draft.action} sound={draft.sound} onChange={change} />
        </Stack>
        <div className={classes.foot}>
          <CountWords counting={counting} decided={decided} />
          <div className={classes.buttonRow}>
            <Button type="submit" loading={busy}>
              {say('rules.save')}
            </Button>
            <Button variant="default" leftSection={<IconBellRinging size={15} />} onClick={show}>
              {say('rules.showMe')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {say('rules.cancel')}
            </Button>
          </div>
        </div>
      </form>
    </Modal>
  );
}
