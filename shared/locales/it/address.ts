import type { address as english } from '../en/address.ts';
import type { Translated } from '../translated.ts';

export const address: Partial<Translated<typeof english>> = {};
