import { Input, MultiSelect, SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { jobStatusName } from '../../../shared/hirehop/statuses.ts';
import type { KnownValues } from '../../../shared/history/known-values.ts';
import type { Language } from '../../../shared/locales/language.ts';
import { eventPatternWords, fieldPatternWords } from '../../../shared/rules/rule-words.ts';
import { conditionByChoices } from '../../../shared/rules/rules.ts';
import { useLanguage } from '../../app/language.ts';
import { ChoiceTags } from './ChoiceTags.tsx';
import { makeChoices } from './choices.ts';
import classes from './Rules.module.css';
import type { DraftErrors, RuleDraft, TextsField } from './rule-draft.ts';

/** Whole kinds of events, which can be chosen before any of them has come. */
const kindPatterns = ['job.*', 'invoice.*', 'contact.*', 'project.*', 'purchase.*', 'stock.*'];
/** What a hire desk asks about most, in case none of it has come yet. */
const usualEvents = ['job.created', 'job.updated', 'job.status.updated', 'invoice.created', 'invoice.status.updated'];
const usualFields = ['OUT_DATE', 'JOB_DATE', 'JOB_END', 'RETURN_DATE', 'STATUS', 'MONEY', 'VENUE', 'MANAGER', 'CLIENT', 'JOB_NAME'];

/** The statuses that a job can have, by their number. */
function statusChoices(language: Language): { value: string; label: string }[] {
  return Array.from({ length: 12 }, (_, number) => ({ value: String(number), label: jobStatusName(number, language) ?? String(number) }));
}

interface ConditionFieldsProps {
  readonly draft: RuleDraft;
  readonly errors: DraftErrors;
  readonly known: KnownValues;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

/** For which events a rule is. What is left empty matches everything. */
export function ConditionFields({ draft, errors, known, onChange }: ConditionFieldsProps) {
  const language = useLanguage();
  const { say } = language;
  const eventWords = (pattern: string): string => eventPatternWords(pattern, language);
  const fieldWords = (field: string): string => fieldPatternWords(field, language);
  const tags = (field: TextsField, values: readonly string[], labelOf?: (value: string) => string) => (
    <ChoiceTags
      label={say(`rules.field.${field}`)}
      error={errors[field]}
      choices={makeChoices(values, labelOf ?? ((value) => value))}
      values={draft[field]}
      {...(labelOf && { labelOf })}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
  const statuses = (field: 'statusFrom' | 'statusTo') => (
    <MultiSelect
      label={say(`rules.field.${field}`)}
      data={statusChoices(language)}
      value={[...draft[field]]}
      // The list of choices scrolls itself: an area around it could not be reached by keys.
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      comboboxProps={{ shadow: 'md' }}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
  return (
    <section aria-labelledby="rule-conditions">
      <h3 id="rule-conditions" className={classes.heading}>
        {say('rules.conditions')}
      </h3>
      <Text size="sm" c="dimmed" mb={8}>
        {say('rules.conditions.hint')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
        {tags('events', [...kindPatterns, ...usualEvents, ...known.events], eventWords)}
        {tags('fields', [...usualFields, ...known.fields], fieldWords)}
        {statuses('statusFrom')}
        {statuses('statusTo')}
        <div>
          <Input.Label labelElement="div" id="rule-by">
            {say('rules.field.by')}
          </Input.Label>
          <SegmentedControl
            fullWidth
            aria-labelledby="rule-by"
            value={draft.by}
            data={conditionByChoices.map((value) => ({ value, label: say(`rules.by.${value}`) }))}
            onChange={(by) => onChange({ by })}
          />
        </div>
        {tags('users', known.users)}
        {tags('jobs', [])}
        {tags('clients', known.clients)}
        {tags('depots', known.depots)}
        {tags('words', [])}
      </SimpleGrid>
    </section>
  );
}
