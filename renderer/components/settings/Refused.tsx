import { Text } from '@mantine/core';
import { type RefusalCount, refusalWords } from '../../../shared/refusals.ts';
import { counted, countText } from '../../logic/sizes.ts';

/** How many reasons are told; the rest is summed up. */
const shown = 4;

/** What was refused since the start, and why: nothing that came goes without a word. */
export function Refused({ refusals }: { readonly refusals: readonly RefusalCount[] }) {
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const told = refusals.slice(0, shown).map(({ reason, count }) => `${countText(count)} ${refusalWords(reason)}`);
  const more = refusals.slice(shown).reduce((sum, { count }) => sum + count, 0);
  return (
    <Text size="sm" c="dimmed" mt={10} data-testid="refused">
      {counted(total, 'request')} not taken since the start:{' '}
      {[...told, ...(more > 0 ? [`${countText(more)} for other reasons`] : [])].join(', ')}.
    </Text>
  );
}
