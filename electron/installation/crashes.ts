import { release } from 'node:os';
import { type App, dialog } from 'electron';
import type { Language } from '../../shared/locales/language.ts';
import { attempt, guarded } from '../faults/edge.ts';
import { catchTheRest } from '../faults/last-resort.ts';
import { crashReport } from './crash-report.ts';
import { relaunch } from './relaunch.ts';
import type { RunMarker } from './run-marker.ts';

export interface CrashOptions {
  /** In which the user is told. */
  readonly language: () => Language;
  readonly app: App;
  readonly version: string;
  readonly marker: RunMarker;
  /** What must not stand in a report. */
  readonly secrets: () => readonly string[];
  /** Lets the data go; what was acknowledged is on disk already. */
  readonly stop: () => Promise<void>;
}

/** A program that falls over sooner than this after its start would do so again: it isn't started anew. Seconds. */
const stableSeconds = 60;
/** How long the data may take to be let go, in milliseconds. */
const stopMs = 2_000;

/**
 * Ends the app at a fault that nothing caught, since nobody knows what still works then: the report is written, and an app that
 * ran for a while is started again, hidden, so that events are missed for seconds only.
 */
export function endOnFaults({ language, app, version, marker, secrets, stop }: CrashOptions): void {
  let ending = false;
  const report = (thrown: unknown, upSeconds: number): string => {
    const text = crashReport(thrown, {
      version,
      electron: process.versions.electron ?? '',
      system: `${process.platform} ${process.arch} ${release()}`,
      at: new Date(),
      upSeconds,
      secrets: secrets(),
      language: language(),
    });
    attempt('keeping the report of a crash', () => marker.crashed(text), undefined);
    return text;
  };
  const end = (thrown: unknown): void => {
    if (ending) return;
    ending = true;
    const upSeconds = Math.round(process.uptime());
    // Neither a full disk nor a reader that is gone must keep the program from ending.
    attempt('reporting a crash', () => process.stderr.write(report(thrown, upSeconds)), false);
    const exit = (): void => {
      if (upSeconds >= stableSeconds) relaunch(app, [...process.argv.slice(1).filter((each) => each !== '--hidden'), '--hidden']);
      app.exit(70);
    };
    setTimeout(exit, stopMs);
    stop().then(exit, exit);
  };
  catchTheRest(end);
}

/** A page that crashes is opened again; one that does so again and again within this time is not. Milliseconds. */
const windowMs = 60_000;
const reopenings = 2;

/** Opens the window anew when its page crashed: twice a minute at most, then the user is asked. */
export function reopenAfterCrash(app: App, show: () => void, language: () => Language): void {
  let crashes: number[] = [];
  const again = guarded('opening the window again', show);
  const reopen = (reason: string): unknown => {
    if (reason === 'clean-exit') return undefined;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < windowMs), now];
    // The window destroys itself first.
    if (crashes.length <= reopenings) return setImmediate(again);
    return askToReopen(reason, language()).then((isWanted) => isWanted && again());
  };
  const take = guarded('a window that crashed', reopen);
  app.on('render-process-gone', (_event, _contents, { reason }) => take(reason));
}

async function askToReopen(reason: string, { say }: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Hopwatch',
    message: say('dialog.crash.title'),
    detail: say('dialog.crash.detail', { reason }),
    buttons: [say('dialog.crash.open'), say('dialog.crash.leave')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
