import { release, totalmem } from 'node:os';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { DiskUse } from './disk-use.ts';

/** What diagnostics are made of. */
export interface DiagnosticsSource {
  readonly state: AppState;
  readonly disk: DiskUse;
  /** Lines of the log, which holds no secrets. */
  readonly log: readonly string[];
  readonly at: Date;
}

/**
 * What helps to find a fault, as a text that may be given to others: versions, system, settings, counts and the log. Named one
 * by one, so that nothing comes in by itself that is secret or the client's: no webhook URL, no key, no names, no searches. The log may name the public address, without its secret.
 */
export function composeDiagnostics({ state, disk, log, at }: DiagnosticsSource): string {
  const { about, address, listener, notify } = state;
  const facts: readonly (readonly [string, string | number | boolean | null])[] = [
    ['time', at.toISOString()],
    ['version', about.version],
    ['electron', `${about.electron}${about.officialRuntime ? '' : ' (fallback)'}`],
    ['node', process.versions.node],
    ['system', `${process.platform} ${process.arch} ${release()}`],
    ['memory', totalmem()],
    ['language', `${state.language.choice}, ${state.language.locale}`],
    ['listener', `${listener.state}, ${listener.host}, port ${listener.port}, limit ${listener.bodyLimitMiB} MiB`],
    ['public address', `${address.setting.kind}, ${address.state}${address.exposed ? '' : ', taken down'}`],
    ['export key set', state.exportKeySet],
    ['notifications', `${state.notifications}, preview ${notify.preview}, storm ${notify.storm.events} in ${notify.storm.seconds} s`],
    ['quiet hours', notify.quietHours.length],
    ['paused until', state.pausedUntil],
    ['updates', state.updates],
    ['data folder private', about.dataFolderPrivate],
    ['events', state.events],
    ['samples', state.samples],
    ['unread', state.unread],
    ['set aside', state.quarantined],
    ['refusals', state.refusals.map(({ reason, count }) => `${reason} ${count}`).join(', ')],
    ['problems', state.problems.map(({ code }) => code).join(', ')],
    ['disk free', disk.free],
    ['history size', disk.history],
  ];
  const lines = facts.map(([name, value]) => `${name}: ${value === null || value === '' ? '–' : value}`);
  return ['Hopwatch diagnostics', ...lines, '', 'Log', ...log, ''].join('\n');
}
