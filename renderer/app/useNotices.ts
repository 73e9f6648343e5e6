import { createContext, use } from 'react';
import type { ErrorCode, Problem } from '../../shared/errors.ts';

/** What can be done from within a notice. */
export interface NoticeAction {
  readonly label: string;
  /** What it's called for those who don't see where the button stands. */
  readonly name?: string;
  readonly run: () => void;
}

/** A short message at the edge of the window. */
export interface Notice {
  readonly id: number;
  readonly tone: 'success' | 'info' | 'problem' | 'progress';
  readonly title: string;
  readonly text: string;
  /** The problem that it tells; null for a success. */
  readonly code: ErrorCode | null;
  /** Only one notice about the same subject is shown. */
  readonly subject?: string | undefined;
  readonly action?: NoticeAction | undefined;
  readonly second?: NoticeAction | undefined;
  /** Of something that is under way: from 0 to 1; undefined when that isn't known. */
  readonly share?: number | undefined;
}

/** What a notice about a subject says. */
export type SubjectNotice = Pick<Notice, 'title' | 'action' | 'second' | 'share'> & { readonly text?: string };

/** Says something to the user that belongs to no place of its own in the window. */
export interface Notices {
  success(title: string, text?: string): void;
  /** Says something in place of what was said before about the same subject. */
  about(subject: string, tone: 'success' | 'info' | 'progress', notice: SubjectNotice): void;
  /** True while something is said about a subject. */
  isShown(subject: string): boolean;
  /** Takes away what was said about a subject. */
  silence(subject: string): void;
  /** Stays until it's closed. */
  problem(problem: Problem): void;
  /** Takes away what was said of a problem that is over. */
  over(code: ErrorCode): void;
}

/** Holds the notices; the frame provides it. */
export const NoticesContext = createContext<Notices | null>(null);

/** The way to say something to the user. Throws outside of the frame, which is a mistake in the program. */
export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (!notices) throw new Error('There is nowhere to show notices.');
  return notices;
}
