import { release } from 'node:os';
import { describeProblem } from '../../shared/errors.ts';
import { type Fault, guarded, onFault } from '../faults/edge.ts';
import { isSystemError } from '../faults/last-resort.ts';
import type { Service } from '../service/service.ts';
import { LogFile } from './log-file.ts';

/** How many kinds of faults are logged at the most. */
const maxFaults = 200;

/** How often counts are written, in milliseconds; nothing is written per event. */
const countEveryMs = 60_000;

interface ServiceLogOptions {
  readonly service: Service;
  /** Who runs the service: "The Hopwatch app". */
  readonly program: string;
  readonly version: string;
}

/** Writes what happens to a service into the log of its data folder: the listener, the address, problems, counts. */
export class ServiceLog {
  readonly log: LogFile;
  readonly #options: ServiceLogOptions;
  #listening: string;
  #address: string | null = null;
  #problems: ReadonlyMap<string, string> = new Map();
  #recorded = 0;
  #refused = 0;
  readonly #faults = new Set<string>();
  #leaveFaults: () => void = () => undefined;
  #counting: NodeJS.Timeout | null = null;

  constructor(options: ServiceLogOptions) {
    this.#options = options;
    const { service } = options;
    this.#listening = 'not listening';
    this.log = new LogFile({ dataFolder: service.dataFolder, secrets: () => secretsOf(service) });
  }

  /** Begins to follow the service. */
  start(): void {
    const { service, program, version } = this.#options;
    const runtime = [`Node ${process.versions.node}`, ...(process.versions.electron ? [`Electron ${process.versions.electron}`] : [])];
    this.log.write(
      'info',
      `${program} ${version} started, ${runtime.join(', ')}, ${process.platform} ${process.arch} ${release()}, ${service.history.size} events`,
    );
    service.on('changed', this.#look);
    service.on('recorded', this.#count);
    this.#leaveFaults = onFault(this.#tellFault);
    process.on('uncaughtExceptionMonitor', this.#crashed);
    this.#counting = setInterval(
      guarded('writing counts', () => this.#writeCounts()),
      countEveryMs,
    ).unref();
    this.#look();
  }

  /** Writes what is left to be told, and lets the service go. */
  stop(): void {
    const { service, program } = this.#options;
    if (this.#counting !== null) clearInterval(this.#counting);
    service.off('changed', this.#look);
    service.off('recorded', this.#count);
    this.#leaveFaults();
    process.off('uncaughtExceptionMonitor', this.#crashed);
    this.#writeCounts();
    this.log.write('info', `${program} stopped`);
  }

  readonly #count = (): void => {
    this.#recorded += 1;
  };

  readonly #crashed = guarded('logging a crash', (error: Error) => {
    // That one is outlived, and told as a fault.
    if (!isSystemError(error)) this.log.write('error', `crashed: ${error.stack ?? error.message}`);
  });

  /** Each kind of fault once: what fails every ten seconds would fill the log with itself. */
  readonly #tellFault = ({ what, error }: Fault): void => {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = `${what}: ${reason}`;
    if (this.#faults.has(fault) || this.#faults.size >= maxFaults) return;
    this.#faults.add(fault);
    try {
      this.log.write('error', `failed and went on: ${what}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    } catch {
      // The log itself is what fails: there is nobody left to tell.
    }
  };

  readonly #look = (): void => {
    const { service } = this.#options;
    const listening = service.listener.isListening
      ? `listening on ${service.listener.host}, port ${service.listener.port}`
      : 'not listening';
    if (listening !== this.#listening) this.log.write('info', listening);
    this.#listening = listening;
    const address = service.urls.publicUrl;
    if (address !== this.#address) this.log.write('info', address === null ? 'no public address' : `public address ${address}`);
    this.#address = address;
    this.#lookAtProblems();
  };

  #lookAtProblems(): void {
    const now = new Map<string, string>(
      this.#options.service.problems.list.map((problem) => [problem.code, describeProblem(problem).title]),
    );
    for (const [code, title] of now) if (this.#problems.get(code) !== title) this.log.write('warn', `problem ${code}: ${title}`);
    for (const code of this.#problems.keys()) if (!now.has(code)) this.log.write('info', `problem ${code} is over`);
    this.#problems = now;
  }

  #writeCounts(): void {
    const { service } = this.#options;
    if (this.#recorded > 0) this.log.write('info', `${this.#recorded} recorded, ${service.history.size} in the history`);
    this.#recorded = 0;
    if (service.refusals.total > this.#refused) {
      const counts = service.refusals.counts.map(({ reason, count }) => `${reason} ${count}`).join(', ');
      this.log.write('info', `${service.refusals.total - this.#refused} refused; since the start: ${counts}`);
    }
    this.#refused = service.refusals.total;
  }
}

/** What of a service must never stand in its log. */
function secretsOf({ settings, secrets }: Service): string[] {
  const tokens = [settings.token, ...settings.formerTokens.map(({ token }) => token)];
  return [...tokens, secrets.sshPassphrase, secrets.ngrokToken].filter((secret) => secret !== null);
}
