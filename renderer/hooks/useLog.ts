import { useEffect, useState } from 'react';
import { useBridge } from '../bridge.ts';

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
    const add = (texts: readonly string[]): void =>
      setLines((before) => [...before, ...numbered(texts, before.at(-1)?.number ?? 0)].slice(-heldLines));
    const stop = bridge.onLogWritten(({ line }) => add([line]));
    bridge.readLog().then(
      (texts) => {
        // What came in the meantime is among them.
        if (!over) setLines(numbered(texts, 0));
      },
      () => undefined,
    );
    return () => {
      over = true;
      stop();
    };
  }, [bridge]);
  return lines;
}
