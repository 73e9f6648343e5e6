import type { exporting as english } from '../en/exporting.ts';
import type { Translated } from '../translated.ts';

export const exporting: Partial<Translated<typeof english>> = {};
