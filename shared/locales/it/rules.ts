import type { rules as english } from '../en/rules.ts';
import type { Translated } from '../translated.ts';

export const rules: Partial<Translated<typeof english>> = {};
