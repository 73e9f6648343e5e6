import type { setAside as english } from '../en/setAside.ts';
import type { Translated } from '../translated.ts';

export const setAside: Partial<Translated<typeof english>> = {};
