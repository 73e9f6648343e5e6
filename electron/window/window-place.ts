import { writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';
import { readTextFileSync } from '../storage/text.ts';

const side = z.int().min(1).max(100_000);
const coordinate = z.int().min(-100_000).max(100_000);
const placeSchema = z.object({
  /** In device-independent pixels; of a maximised window those that it goes back to. */
  bounds: z.object({ x: coordinate, y: coordinate, width: side, height: side }),
  isMaximised: z.boolean(),
});

/** Where a window was, how large, and whether it filled the screen. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** So much of a window's upper edge must be on a screen that it can be caught and moved, in device-independent pixels. */
const catchable = { width: 120, height: 40 };

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

/**
 * Whether a window in this place could be seen and caught. `workAreas` are those of the displays that there are now: one may
 * have been unplugged, or have become smaller.
 */
export function isCatchable({ x, y, width }: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some(
    (area) =>
      overlap(x, width, area.x, area.width) >= Math.min(catchable.width, width) &&
      overlap(y, catchable.height, area.y, area.height) >= catchable.height,
  );
}

/** Keeps a window's place in a small file. What can't be read or written costs the place, and nothing else. */
export class PlaceFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The place as it was left; null when there is none, or none that can be read. */
  read(): WindowPlace | null {
    try {
      return placeSchema.parse(JSON.parse(readTextFileSync(this.#file)));
    } catch {
      return null;
    }
  }

  write(place: WindowPlace): void {
    try {
      // At once: a window that is being closed takes the program with it at a logout.
      writeFileSync(this.#file, `${JSON.stringify(place)}\n`);
    } catch {
      // A full disk is told by whoever records events.
    }
  }
}
