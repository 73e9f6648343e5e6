import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /**
   * True: the program leads a process group of its own, and a signal goes to the whole group. For programs such as
   * xvfb-run that hand no signal on and would leave their children behind. It gets no stdin.
   */
  ownGroup?: boolean;
}

/**
 * Runs a program with our own output streams and hands SIGINT, SIGTERM and SIGHUP on to it.
 * Resolves with its exit code (128 + the signal's number when a signal ended it, as shells do); rejects when it
 * can't be started.
 */
export function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { cwd, env = process.env, ownGroup = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      detached: ownGroup,
      stdio: [ownGroup ? 'ignore' : 'inherit', 'inherit', 'inherit'],
      ...(cwd === undefined ? {} : { cwd }),
    });
    const forward = (signal: NodeJS.Signals): void => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const stopForwarding = (): void => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    for (const signal of forwarded) process.on(signal, forward);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
