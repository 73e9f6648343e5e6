import type { KeyboardEvent } from 'react';
import { isTyping } from './typing.ts';

/**
 * True when a key was pressed in the element that handles it, and not in a menu or dialog that opened from it: those stand elsewhere
 * in the window, and yet their events come by here.
 */
export function isOwnKey({ target, currentTarget, nativeEvent }: KeyboardEvent<HTMLElement>): boolean {
  return !nativeEvent.defaultPrevented && target instanceof Element && currentTarget.contains(target);
}

/** True when a key press asks to delete what the element shows. A held key asks once, and in a field it takes a letter away. */
export function asksToDelete(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, repeat, ctrlKey, metaKey, altKey, target } = event;
  return key === 'Delete' && !repeat && !ctrlKey && !metaKey && !altKey && isOwnKey(event) && !isTyping(target);
}

/** For a button that deletes and stays: with the key held it would be pressed again and again, each time for something else. */
export const pressedOnce = {
  onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
    if (event.repeat) event.preventDefault();
  },
};
