import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { Random } from '../random.ts';
import { checkFolder } from './check-folder.ts';
import { type Entry, ledgerWords } from './ledger.ts';
import { scenarioNamed, type Workplace } from './workplace.ts';
import { possibleWorlds, usedIdsOf } from './worlds.ts';

/** What a child said before it ended. */
interface Told {
  readonly entries: readonly Entry[];
  /** How many changes it made; null when it was killed. */
  readonly changes: number | null;
  readonly stderr: string;
}

/** Bundles the child as the app is bundled: it starts in a tenth of the time. */
async function bundleChild(folder: string): Promise<string> {
  // Vite sets NODE_ENV, which nobody else shall have.
  const before = process.env.NODE_ENV;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    resolve: { conditions: ['node', 'module'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'child.ts'),
        output: { format: 'es', entryFileNames: 'child.mjs', codeSplitting: false },
      },
    },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  return join(folder, 'child.mjs');
}

/** Kills a process of its own at a place, and looks at what it left. */
export class KillRuns {
  readonly atOnce = Math.max(2, availableParallelism());
  readonly #workplace: Workplace;
  readonly #program: string;

  private constructor(workplace: Workplace, program: string) {
    this.#workplace = workplace;
    this.#program = program;
  }

  static async make(workplace: Workplace): Promise<KillRuns> {
    return new KillRuns(workplace, await bundleChild(join(workplace.folder, 'program')));
  }

  async #child(scenario: string, root: string, at: number, torn: boolean): Promise<Told> {
    const args = [this.#program, scenario, root, String(at), torn ? 'torn' : ''];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const closed = once(child, 'close');
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const entries: Entry[] = [];
    let changes: number | null = null;
    for await (const line of createInterface({ input: child.stdout })) {
      const told = JSON.parse(line) as Entry | { changes: number };
      if ('changes' in told) changes = told.changes;
      else entries.push(told);
    }
    const [status, signal] = (await closed) as [number | null, string | null];
    if (status !== 0 && signal !== 'SIGKILL') throw new Error(`The child ended with ${status ?? signal}: ${stderr}`);
    return { entries, changes, stderr };
  }

  /** All places of the scenarios: each change, the same in the midst of it, and pairs of one in the scenario and one in the next start. */
  async cases(names: readonly string[], random: Random): Promise<string[]> {
    const cases: string[] = [];
    for (const name of names) {
      const { changes } = await this.#workplace.use(scenarioNamed(name), ({ root }) => this.#child(name, root, 0, false));
      for (let at = 1; at <= (changes ?? 0); at += 1) {
        cases.push(`kill:${name}:${at}`, `kill:${name}:${at}:torn`, `kill:${name}:${at}:${1 + random.below(24)}`);
      }
    }
    return cases;
  }

  /** Answers what is wrong after a kill; null when nothing was killed there. */
  async run(id: string): Promise<string[] | null> {
    const [, name = '', at = '0', more = ''] = id.split(':');
    return this.#workplace.use(scenarioNamed(name), async ({ root, place, given }) => {
      const first = await this.#child(name, root, Number(at), more === 'torn');
      if (first.changes !== null) return null;
      const entries = [...given, ...first.entries];
      if (/^\d+$/.test(more)) {
        const second = await this.#child('start', root, Number(more), false);
        entries.push(...second.entries.map((entry) => ({ ...entry, act: entry.act + 100_000 })));
      }
      const wrong = await checkFolder(place, possibleWorlds(entries), { usedIds: usedIdsOf(entries) });
      return wrong.length === 0 ? [] : [...ledgerWords(entries), ...wrong];
    });
  }
}
