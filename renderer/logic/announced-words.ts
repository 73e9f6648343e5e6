import type { ResponseOf } from '../../shared/ipc/contract.ts';
import { counted } from './sizes.ts';

/** "Of 1,240 events of the last 30 days 310 would have been announced, 12 of them as urgent." */
export function announcedWords({ normal, urgent, looked, total }: Omit<NonNullable<ResponseOf<'countAnnounced'>>, 'decided'>): string {
  if (looked === 0) return 'There were no events in the last 30 days.';
  const announced = normal + urgent;
  const which = looked < total ? `Of the newest ${counted(looked, 'event')}` : `Of ${counted(looked, 'event')}`;
  const howMany = announced === 0 ? 'none' : announced.toLocaleString('en-GB');
  const asUrgent = urgent === 0 ? '' : `, ${urgent.toLocaleString('en-GB')} of them as urgent`;
  return `${which} of the last 30 days ${howMany} would have been announced${asUrgent}.`;
}
