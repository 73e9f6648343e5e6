import type { detail as english } from '../en/detail.ts';
import type { Translated } from '../translated.ts';

export const detail: Translated<typeof english> = {};
