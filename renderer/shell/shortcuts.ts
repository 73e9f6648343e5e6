import type { MessageKey } from '../../shared/locales/language.ts';

/** The last part of those message keys that begin alike. */
type Under<Beginning extends string> = MessageKey extends infer K ? (K extends `${Beginning}${infer Rest}` ? Rest : never) : never;

/** A key as its cap says, or one whose name depends on the language. */
export type ShortcutKey = string | { readonly named: Under<'palette.key.'> };

interface Shortcut {
  readonly keys: readonly ShortcutKey[];
  readonly does: Under<'palette.does.'>;
}

/** What the keyboard does in the window. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['↑', '↓', 'j', 'k'], does: 'move' },
  { keys: [{ named: 'pageUp' }, { named: 'pageDown' }, { named: 'home' }, { named: 'end' }], does: 'moveFurther' },
  { keys: ['u'], does: 'nextUnread' },
  { keys: [{ named: 'enter' }], does: 'enter' },
  { keys: [{ named: 'escape' }], does: 'back' },
  { keys: [{ named: 'delete' }], does: 'delete' },
  { keys: ['/', 'Ctrl F'], does: 'search' },
  { keys: [{ named: 'ctrlSpace' }], does: 'complete' },
  { keys: ['Ctrl K'], does: 'commands' },
  { keys: ['?'], does: 'shortcuts' },
];
