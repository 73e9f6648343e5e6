import { tellFault } from './edge.ts';

/**
 * True for what a call into the system failed with: no descriptors, no memory, a disk that is gone. It says nothing about the
 * program, which is as whole as before. Source: Node's SystemError, "error.syscall".
 */
export const isSystemError = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && 'syscall' in thrown && typeof thrown.syscall === 'string';

/**
 * Catches what nothing else has caught in this process. A call into the system that failed is told as a fault, and the program
 * goes on: whoever records must outlive it. For all else `end` is called: nobody knows what still works then. Answers how to
 * stop.
 */
export function catchTheRest(end: (thrown: unknown) => void): () => void {
  const take = (thrown: unknown): void => {
    if (isSystemError(thrown)) tellFault('something that nobody caught', thrown);
    else end(thrown);
  };
  process.on('uncaughtException', take);
  process.on('unhandledRejection', take);
  return () => {
    process.off('uncaughtException', take);
    process.off('unhandledRejection', take);
  };
}
