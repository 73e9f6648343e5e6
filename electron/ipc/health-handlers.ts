import type { AppState, ResponseOf } from '../../shared/ipc/contract.ts';
import { isoTime } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import { toEventRow } from '../desktop/app-state.ts';
import { composeDiagnostics } from '../health/diagnostics.ts';
import { measureDisk } from '../health/disk-use.ts';
import type { LogFile } from '../log/log-file.ts';
import type { PastProblem } from '../service/problems.ts';
import type { Service } from '../service/service.ts';
import type { Handlers } from './register.ts';

/** How many lines of the log the window shows. */
const shownLines = 1_000;
/** How many lines of the log the diagnostics hold. */
const diagnosticLines = 200;

const toPastProblem = (past: PastProblem | null): ResponseOf<'getHealth'>['pastProblem'] =>
  past && { problem: past.problem, from: isoTime(past.from), until: isoTime(past.until) };

/** The answers to what the window asks about Hopwatch's own health. */
export function makeHealthHandlers(
  service: Service,
  language: () => Language,
  log: LogFile,
  state: () => AppState,
  copy: (text: string) => void,
): Pick<Handlers, 'getHealth' | 'readLog' | 'copyDiagnostics'> {
  return {
    getHealth: async () => {
      const [newest] = await service.history.page(0, 1);
      const lastEvent = newest === undefined ? null : toEventRow(newest, service.history.isUnread(newest.id), language());
      return { disk: await measureDisk(service.dataFolder), lastEvent, pastProblem: toPastProblem(service.problems.lastPast) };
    },
    readLog: () => log.tail(shownLines),
    copyDiagnostics: async () => {
      const [disk, lines] = await Promise.all([measureDisk(service.dataFolder), log.tail(diagnosticLines)]);
      copy(composeDiagnostics({ state: state(), disk, log: lines, at: new Date() }));
    },
  };
}
