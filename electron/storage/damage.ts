import { segmentFileName } from './segment-file.ts';

/** What a row of segments has lost, found when it was opened and since then. */
export class Damage {
  /** Records that can't be read any more. */
  lines = 0;
  readonly files: string[] = [];

  add(segment: number, lines: number): void {
    if (lines <= 0) return;
    this.lines += lines;
    const file = segmentFileName(segment);
    if (!this.files.includes(file)) this.files.push(file);
  }
}
