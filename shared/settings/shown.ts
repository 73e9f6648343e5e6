import type { z } from 'zod';
import type { ShownPart } from './define.ts';
import { collect, type Definitions, type NamesWith } from './definitions.ts';
import type { StoredSettings } from './stored.ts';

type ShownName<P extends ShownPart> = {
  [N in NamesWith<'shown'>]: Definitions[N]['shown'] extends P ? N : never;
}[NamesWith<'shown'>];

/** Returns the schemas of the settings that are shown in a part of the app state. */
export function shownShape<P extends ShownPart>(part: P): { readonly [N in ShownName<P>]: Definitions[N]['stored']['schema'] } {
  const shape: unknown = collect<z.ZodType>(({ shown, stored }) => (shown === part ? stored?.schema : undefined));
  return shape as ReturnType<typeof shownShape<P>>;
}

/** Returns the settings that are shown in a part of the app state. */
export function shownSettings<P extends ShownPart>(settings: StoredSettings, part: P): Pick<StoredSettings, ShownName<P>> {
  const shown: unknown = collect(({ shown }, name) => (shown === part ? settings[name as keyof StoredSettings] : undefined));
  return shown as Pick<StoredSettings, ShownName<P>>;
}
