import type { RuleAction } from '../../../shared/rules/rules.ts';

/** Whether an event is shown as a notification; only then there's a sound to choose. */
export const notifies = (action: RuleAction): boolean => action === 'normal' || action === 'urgent';
