import type { address as english } from '../en/address.ts';
import type { Translated } from '../translated.ts';

export const address: Translated<typeof english> = {};
