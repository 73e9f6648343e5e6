import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

export const events: Partial<Translated<typeof english>> = {};
