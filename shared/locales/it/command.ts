import type { command as english } from '../en/command.ts';
import type { Translated } from '../translated.ts';

export const command: Partial<Translated<typeof english>> = {};
