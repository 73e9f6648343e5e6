import { Text } from '@mantine/core';
import { type RefusalCount, refusalWords } from '../../../shared/refusals.ts';
import { useLanguage } from '../../app/language.ts';

/** How many reasons are told; the rest is summed up. */
const shown = 4;

/** What was refused since the start, and why: nothing that came goes without a word. */
export function Refused({ refusals }: { readonly refusals: readonly RefusalCount[] }) {
  const language = useLanguage();
  const { say } = language;
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const told = refusals
    .slice(0, shown)
    .map(({ reason, count }) => say('settings.refused.reason', { count, words: refusalWords(reason, language) }));
  const more = refusals.slice(shown).reduce((sum, { count }) => sum + count, 0);
  if (more > 0) told.push(say('settings.refused.others', { count: more }));
  return (
    <Text size="sm" c="dimmed" mt={10} data-testid="refused">
      {say('settings.refused', { count: total, reasons: told.join(', ') })}
    </Text>
  );
}
