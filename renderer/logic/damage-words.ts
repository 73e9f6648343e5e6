import type { DamageRow } from '../../shared/ipc/contract.ts';
import { counted, countText } from './sizes.ts';

const words: Record<DamageRow['what'], string> = {
  line: 'cannot be read',
  header: 'its first line cannot be read',
  tail: 'its end cannot be read',
  missing: 'is not there any more',
  shortened: 'is shorter than it was',
  index: 'cannot be read; it is made again at the next start',
  catalogue: 'cannot be read; it is made again at the next start',
  removed: 'cannot be read; messages that were deleted from what is set aside may show again',
  settings: 'cannot be read; its backup takes its place at the next start',
};

/** One damage for people: where, what, and how many events it cost. */
export function damageText({ file, what, line, events }: DamageRow): string {
  const place = line === undefined ? file : `${file}, line ${countText(line)}`;
  const cost = events === 0 ? 'no event is lost' : `${counted(events, 'event')} lost`;
  return `${place} ${words[what]}: ${cost}.`;
}
