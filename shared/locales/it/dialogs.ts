import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Partial<Translated<typeof english>> = {};
