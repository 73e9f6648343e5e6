import { useEffect, useState } from 'react';
import { useBridge } from '../../bridge.ts';

/** How many lines are held; older ones leave. */
const heldLines = 2_000;

/** A line of the log; the number tells it from another one with the same words. */
export interface LogLine {
  readonly number: number;
  readonly text: string;
}

const numbered = (texts: readonly string[], after: number): LogLine[] => texts.map((text, index) => ({ number: after + index + 1, text }));

/** The last lines of the log, oldest first, with those that come. */
export function useLog(): readonly LogLine[] {
  const bridge = useBridge();
  const [lines, setLines] = useState<readonly LogLine[]>([]);
  useEffect(() => {
    let over = false;
    // What comes before the answer may stand in it already, or may not.
    let early: string[] | null = [];
    const stop = bridge.onLogWritten(({ line }) => {
      if (early === null) setLines((before) => [...before, ...numbered([line], before.at(-1)?.number ?? 0)].slice(-heldLines));
      else early.push(line);
    });
    bridge.readLog().then(
      (texts) => {
        const missed = (early ?? []).filter((line) => !texts.includes(line));
        early = null;
        if (!over) setLines(numbered([...texts, ...missed], 0));
      },
      () => {
        early = null;
      },
    );
    return () => {
      over = true;
      stop();
    };
  }, [bridge]);
  return lines;
}
