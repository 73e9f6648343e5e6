import { type ReactNode, useMemo, useRef, useState } from 'react';
import { describeProblem, type ErrorCode } from '../../shared/errors.ts';
import { useLanguage } from '../app/language.ts';
import { type Notice, type Notices, NoticesContext } from '../app/useNotices.ts';
import { problemText } from '../ui/problem-text.ts';
import classes from './NoticeStack.module.css';
import { NoticeView } from './NoticeView.tsx';

/** More than these would hide the window; the oldest go. */
const maxNotices = 4;

/** Provides the notices to everything inside, and shows them at the lower edge. */
export function NoticeStack({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const language = useLanguage();
  const lastId = useRef(0);
  /** What is shown as soon as this has been drawn: who asks in between is to know. */
  const latest = useRef(shown);
  const { notices, close } = useMemo(() => {
    const change = (make: (before: readonly Notice[]) => readonly Notice[]): void => {
      latest.current = make(latest.current);
      setShown(latest.current);
    };
    const add = (tone: Notice['tone'], title: string, text: string, code: ErrorCode | null): void => {
      lastId.current += 1;
      const notice = { id: lastId.current, tone, title, text, code };
      change((before) => [...before.filter((other) => other.title !== title || other.text !== text), notice].slice(-maxNotices));
    };
    const made: Notices = {
      success: (title, text = '') => add('success', title, text, null),
      about: (subject, tone, { title, text = '', action, second, share }) => {
        lastId.current += 1;
        const id = lastId.current;
        change((before) => {
          const old = before.find((other) => other.subject === subject);
          // While something is under way its notice stays the same one, so that the focus stays on its button.
          const kept = old?.tone === 'progress' && tone === 'progress' ? old.id : id;
          const notice = { id: kept, tone, title, text, code: null, subject, action, second, share };
          if (kept !== id) return before.map((other) => (other === old ? notice : other));
          return [...before.filter((other) => other !== old), notice].slice(-maxNotices);
        });
      },
      isShown: (subject) => latest.current.some((notice) => notice.subject === subject),
      silence: (subject) => change((before) => before.filter((notice) => notice.subject !== subject)),
      problem: (problem) => add('problem', describeProblem(problem, language).title, problemText(problem, language), problem.code),
      over: (code) => change((before) => before.filter((notice) => notice.code !== code)),
    };
    return { notices: made, close: (id: number) => change((before) => before.filter((notice) => notice.id !== id)) };
  }, [language]);
  return (
    <NoticesContext value={notices}>
      {children}
      <div className={classes.stack}>
        {shown.map((notice) => (
          <NoticeView key={notice.id} notice={notice} onClose={close} />
        ))}
      </div>
    </NoticesContext>
  );
}
