import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when a dialog opened, once the dialog is gone: for one that is there only while it's
 * open, which a `Modal` by itself doesn't do. Where the focus has gone elsewhere, or what had it is no more, it is left alone.
 */
export function useReturnFocus(): void {
  // Asked while the dialog is drawn for the first time, before it takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
