import { type RefObject, useEffect } from 'react';
import { isTyping } from '../../ui/typing.ts';

/** Lets `/` and Ctrl+F (⌘F) go into the search box, wherever the focus is on its screen. */
export function useSearchKeys(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const element = box.current;
      // Behind another screen it's inert.
      if (!element || element.closest('[inert]') || event.defaultPrevented) return;
      const find = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!find && (!slash || isTyping(event.target))) return;
      event.preventDefault();
      element.focus();
      element.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
