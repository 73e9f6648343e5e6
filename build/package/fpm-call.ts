import { parseArgs } from 'node:util';

/** What electron-builder asks fpm for, as far as a .deb needs it. */
export interface FpmCall {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly url: string;
  readonly category: string;
  readonly priority: string;
  readonly description: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly afterInstall: string | null;
  readonly afterRemove: string | null;
  /** What goes where: files, or with a slash at the end the content of a folder. */
  readonly sources: readonly { readonly source: string; readonly target: string }[];
  /** The file to make. */
  readonly archive: string;
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

/**
 * Reads fpm's command line. Throws on an option that it does not know, so that a new one of electron-builder's is
 * noticed and not left out. Source: fpm's `--help`, and app-builder-lib's FpmTarget.
 */
export function readFpmCall(argv: readonly string[]): FpmCall {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      force: { type: 'boolean' },
      s: { ...text, short: 's' },
      t: { ...text, short: 't' },
      depends: { ...list, short: 'd' },
      'deb-recommends': list,
      'deb-compression': text,
      'deb-priority': text,
      architecture: text,
      'after-install': text,
      'after-remove': text,
      description: text,
      version: text,
      package: text,
      name: text,
      maintainer: text,
      vendor: text,
      url: text,
      category: text,
      license: text,
    },
  });
  if (values.s !== 'dir' || values.t !== 'deb')
    throw new Error(`Only -s dir -t deb can be made without fpm, not -s ${values.s} -t ${values.t}.`);
  const needed = (name: 'name' | 'version' | 'architecture' | 'maintainer' | 'package'): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`fpm was called without --${name}.`);
    return value;
  };
  return {
    name: needed('name'),
    version: needed('version'),
    architecture: needed('architecture'),
    maintainer: needed('maintainer'),
    archive: needed('package'),
    url: values.url ?? '',
    category: values.category ?? 'misc',
    priority: values['deb-priority'] ?? 'optional',
    description: values.description ?? '',
    depends: values.depends ?? [],
    recommends: values['deb-recommends'] ?? [],
    afterInstall: values['after-install'] ?? null,
    afterRemove: values['after-remove'] ?? null,
    sources: positionals.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new Error(`"${pair}" is not SOURCE=TARGET.`);
      return { source: pair.slice(0, at), target: pair.slice(at + 1) };
    }),
  };
}
