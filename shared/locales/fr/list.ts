import type { list as english } from '../en/list.ts';
import type { Translated } from '../translated.ts';

export const list: Translated<typeof english> = {};
