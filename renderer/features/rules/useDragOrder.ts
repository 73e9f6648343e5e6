import { type DragEvent, useState } from 'react';

/** What an entry of a list needs to be dragged to another place. */
export interface DragHandlers {
  /** True while another entry is held over this one. */
  readonly isOver: boolean;
  /** For the part that is taken hold of. */
  readonly handle: { readonly draggable: true; readonly onDragStart: (event: DragEvent) => void; readonly onDragEnd: () => void };
  /** For the whole entry. */
  readonly target: { readonly onDragOver: (event: DragEvent) => void; readonly onDrop: (event: DragEvent) => void };
}

/** Lets the entries of a list be dragged to another place. `move` gets the places before and after, from 0. */
export function useDragOrder(move: (from: number, to: number) => void): (place: number) => DragHandlers {
  const [held, setHeld] = useState<{ readonly from: number; readonly over: number } | null>(null);
  return (place) => ({
    isOver: held !== null && held.over === place && held.from !== place,
    handle: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        // The whole entry is seen to move, not only what was taken hold of.
        const entry = event.currentTarget.closest('li');
        if (entry) event.dataTransfer.setDragImage(entry, 10, 10);
        setHeld({ from: place, over: place });
      },
      onDragEnd: () => setHeld(null),
    },
    target: {
      onDragOver: (event) => {
        // What comes from elsewhere, such as a file, has no place here.
        if (held === null) return;
        event.preventDefault();
        if (held.over !== place) setHeld({ from: held.from, over: place });
      },
      onDrop: (event) => {
        event.preventDefault();
        if (held !== null && held.from !== place) move(held.from, place);
        setHeld(null);
      },
    },
  });
}
