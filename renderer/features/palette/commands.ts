import { foldText } from '../../../shared/history/fold-text.ts';

/** Something that the command palette can do. */
export interface Command {
  /** Unique among all. */
  readonly id: string;
  /** What it does, in the user's language. */
  readonly title: string;
  /** More about it, such as the text of a saved search. */
  readonly detail?: string;
  /** Other words by which it is found. */
  readonly words?: string;
  readonly run: () => void;
}

/** So many are shown at once. */
const shown = 50;

/** How well one typed word fits to a text, the less the better; null when it doesn't. All are in folded letters. */
function fit(typed: string, text: string): number | null {
  if (text.startsWith(typed)) return 0;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => word.startsWith(typed))) return 1;
  if (text.includes(typed)) return 2;
  // Letters left out: "stgs" is "settings". Within one word, or everything would fit to everything.
  return words.some((word) => isWithin(typed, word)) ? 3 : null;
}

/** True when the letters stand in the word in the same order, the first one first. */
function isWithin(typed: string, word: string): boolean {
  if (typed.length < 2 || word[0] !== typed[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length;
}

/**
 * The commands that fit to what was typed, the best first: each typed word must fit to the title, or less well to the detail
 * or the other words. All of them, in their order, when nothing was typed.
 */
export function fittingCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = commands.flatMap((command) => {
    const title = foldText(command.title);
    const others = foldText(`${command.words ?? ''} ${command.detail ?? ''}`).trim();
    let sum = 0;
    for (const word of wanted) {
      const inTitle = fit(word, title);
      const inOthers = fit(word, others);
      if (inTitle === null && inOthers === null) return [];
      sum += Math.min(inTitle ?? Number.POSITIVE_INFINITY, inOthers === null ? Number.POSITIVE_INFINITY : inOthers + 4);
    }
    return [{ command, sum }];
  });
  return fits
    .sort((a, b) => a.sum - b.sum)
    .slice(0, shown)
    .map(({ command }) => command);
}

/** Until when notifications are held from `now` on: so many minutes, or 8 o'clock tomorrow. ISO 8601 UTC. */
export function pauseEnd(forHowLong: number | 'tomorrow', now: Date): string {
  const until = new Date(now);
  if (forHowLong === 'tomorrow') {
    until.setDate(until.getDate() + 1);
    until.setHours(8, 0, 0, 0);
  } else until.setMinutes(until.getMinutes() + forHowLong);
  return until.toISOString();
}
