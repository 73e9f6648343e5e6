import type { notify as english } from '../en/notify.ts';
import type { Translated } from '../translated.ts';

export const notify: Partial<Translated<typeof english>> = {};
