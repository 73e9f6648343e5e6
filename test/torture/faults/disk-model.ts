import { constants, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { FileStep } from '../../support/files/file-step.ts';

/** A change to a file's content. */
type Data = { readonly at: number; readonly bytes: Uint8Array } | { readonly length: number };

interface Inode {
  readonly number: number;
  readonly isFolder: boolean;
  /** What is certainly on the disk. */
  durable: Buffer;
  /** What was written and not synced, oldest first. */
  pending: Data[];
  /** As programs see it. */
  size: number;
}

/** A change to names, which happens whole or not at all: [folder, name, what it stands for then; null: nothing]. */
type Names = readonly (readonly [number, string, number | null])[];
type Entries = Map<string, number>;

interface Handle {
  readonly inode: number;
  readonly appends: boolean;
  position: number;
  /** What a sync that has begun will make durable. */
  syncing: { readonly data: readonly Data[]; readonly names: readonly Names[] } | null;
}

/** Which of the changes that were not synced are on the disk after all. */
export interface Choice {
  /** Whether a change to names is; those it builds on are then, too. */
  readonly names: (index: number, count: number) => boolean;
  /** How much of a change to a file's content is: all, nothing, its first half, or its length without its content. */
  readonly data: (index: number, count: number) => 'all' | 'none' | 'half' | 'zeros';
}

const keyOf = (folder: number, name: string): string => `${folder}/${name}`;

function withData(content: Buffer, change: Data, how: 'all' | 'half' | 'zeros'): Buffer {
  if ('length' in change) {
    const cut = Buffer.alloc(change.length);
    content.copy(cut, 0, 0, Math.min(content.length, change.length));
    return cut;
  }
  const bytes = how === 'half' ? change.bytes.subarray(0, Math.ceil(change.bytes.length / 2)) : change.bytes;
  const grown = Buffer.alloc(Math.max(content.length, change.at + bytes.length));
  content.copy(grown);
  if (how === 'zeros') grown.fill(0, change.at, change.at + bytes.length);
  else grown.set(bytes, change.at);
  return grown;
}

/**
 * A disk as a strict file system has it: what was not synced may be there after a power loss or not, each change for itself and in any
 * order. A file's content is durable once the file is synced, its name once the folder is. A rename happens whole or not at all.
 */
export class DiskModel {
  readonly #root: string;
  readonly #inodes = new Map<number, Inode>();
  /** As programs see them, by folder and name. */
  readonly #names: Entries = new Map();
  readonly #durableNames: Entries = new Map();
  #pendingNames: Names[] = [];
  readonly #handles = new Map<number, Handle>();

  /** Takes a folder as it is, all of it durable. */
  constructor(root: string) {
    this.#root = root;
    this.#add(true);
    this.#load(root, 1);
  }

  #add(isFolder: boolean, durable: Buffer = Buffer.alloc(0)): number {
    const number = this.#inodes.size + 1;
    this.#inodes.set(number, { number, isFolder, durable, pending: [], size: durable.length });
    return number;
  }

  #load(folder: string, inode: number): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const child = entry.isDirectory() ? this.#add(true) : this.#add(false, readFileSync(path));
      this.#names.set(keyOf(inode, entry.name), child);
      this.#durableNames.set(keyOf(inode, entry.name), child);
      if (entry.isDirectory()) this.#load(path, child);
    }
  }

  #inode(number: number): Inode {
    const inode = this.#inodes.get(number);
    if (inode === undefined) throw new Error(`There is no inode ${number}.`);
    return inode;
  }

  #find(path: string): number | null {
    let found: number | null = 1;
    for (const name of relative(this.#root, path).split(sep).filter(Boolean)) found = this.#names.get(keyOf(found ?? 0, name)) ?? null;
    return found;
  }

  #place(path: string): [folder: number, name: string] {
    return [this.#find(dirname(path)) ?? 0, basename(path)];
  }

  #change(names: Names): void {
    for (const [folder, name, inode] of names) {
      if (inode === null) this.#names.delete(keyOf(folder, name));
      else this.#names.set(keyOf(folder, name), inode);
    }
    this.#pendingNames.push(names);
  }

  #write(inode: Inode, data: Data): void {
    inode.pending.push(data);
    inode.size = 'length' in data ? data.length : Math.max(inode.size, data.at + data.bytes.length);
  }

  /** A step has begun: what is synced is what was written by then. */
  begin({ action, handle }: FileStep): void {
    const open = this.#handles.get(handle ?? 0);
    if ((action !== 'sync' && action !== 'datasync') || open === undefined) return;
    open.syncing = { data: [...this.#inode(open.inode).pending], names: [...this.#pendingNames] };
  }

  /** A step has happened. */
  end(step: FileStep): void {
    const { action, path } = step;
    const open = this.#handles.get(step.handle ?? 0);
    if (action === 'create' || action === 'open') this.#open(step);
    else if (action === 'write' && open !== undefined) this.#append(open, step);
    else if (action === 'truncate') {
      const inode = open?.inode ?? this.#find(path);
      if (inode !== null) this.#write(this.#inode(inode), { length: step.length ?? 0 });
    } else if ((action === 'sync' || action === 'datasync') && open !== undefined) this.#sync(open);
    else if (action === 'close') this.#handles.delete(step.handle ?? 0);
    else if (action === 'mkdir') this.#change([[...this.#place(path), this.#add(true)]]);
    else if (action === 'unlink' || action === 'rmdir') this.#change([[...this.#place(path), null]]);
    else if (action === 'link') this.#change([[...this.#place(step.to ?? ''), this.#find(path)]]);
    else if (action === 'rename')
      this.#change([
        [...this.#place(step.to ?? ''), this.#find(path)],
        [...this.#place(path), null],
      ]);
  }

  #open({ path, flags = 0, handle = 0 }: FileStep): void {
    let number = this.#find(path);
    if (number === null) {
      number = this.#add(false);
      this.#change([[...this.#place(path), number]]);
    } else if ((flags & constants.O_TRUNC) !== 0 && this.#inode(number).size > 0) this.#write(this.#inode(number), { length: 0 });
    this.#handles.set(handle, { inode: number, appends: (flags & constants.O_APPEND) !== 0, position: 0, syncing: null });
  }

  #append(open: Handle, { bytes = new Uint8Array(), position }: FileStep): void {
    const inode = this.#inode(open.inode);
    const at = open.appends ? inode.size : (position ?? open.position);
    this.#write(inode, { at, bytes });
    if (position === null || position === undefined) open.position = at + bytes.length;
  }

  #sync(open: Handle): void {
    const { syncing } = open;
    open.syncing = null;
    if (syncing === null) return;
    const inode = this.#inode(open.inode);
    for (const change of syncing.data) {
      if (!inode.pending.includes(change)) continue;
      inode.durable = withData(inode.durable, change, 'all');
      inode.pending = inode.pending.filter((each) => each !== change);
    }
    if (!inode.isFolder) return;
    const wanted = this.#closure((names) => syncing.names.includes(names) && names.some(([folder]) => folder === inode.number));
    for (const names of wanted) this.#apply(this.#durableNames, names);
    this.#pendingNames = this.#pendingNames.filter((names) => !wanted.has(names));
  }

  /** The changes to names that are meant, with the earlier ones to the same names. */
  #closure(isMeant: (names: Names, index: number) => boolean): Set<Names> {
    const keys = new Set<string>();
    const wanted = new Set<Names>();
    for (const [index, names] of [...this.#pendingNames.entries()].reverse()) {
      if (!isMeant(names, index) && !names.some(([folder, name]) => keys.has(keyOf(folder, name)))) continue;
      wanted.add(names);
      for (const [folder, name] of names) keys.add(keyOf(folder, name));
    }
    return new Set(this.#pendingNames.filter((names) => wanted.has(names)));
  }

  #apply(entries: Entries, names: Names): void {
    for (const [folder, name, inode] of names) {
      if (inode === null) entries.delete(keyOf(folder, name));
      else entries.set(keyOf(folder, name), inode);
    }
  }

  /** Whether nothing is left to chance. */
  get isSettled(): boolean {
    return this.#pendingNames.length === 0 && [...this.#inodes.values()].every(({ pending }) => pending.length === 0);
  }

  /** The files and folders as they may be found after a power loss, by their path: null is a folder. */
  lose(choice: Choice): Map<string, Buffer | null> {
    const entries = new Map(this.#durableNames);
    const count = this.#pendingNames.length;
    for (const names of this.#closure((_, index) => choice.names(index, count))) this.#apply(entries, names);
    const all = [...this.#inodes.values()].flatMap(({ pending }) => pending);
    const content = ({ durable, pending }: Inode): Buffer =>
      pending.reduce<Buffer>((bytes, change) => {
        const how = choice.data(all.indexOf(change), all.length);
        return how === 'none' ? bytes : withData(bytes, change, how);
      }, durable);
    const files = new Map<string, Buffer | null>();
    const visit = (folder: number, path: string): void => {
      for (const [key, number] of entries) {
        if (!key.startsWith(`${folder}/`)) continue;
        const [inode, name] = [this.#inode(number), join(path, key.slice(`${folder}/`.length))];
        files.set(name, inode.isFolder ? null : content(inode));
        if (inode.isFolder) visit(number, name);
      }
    };
    visit(1, '');
    return files;
  }
}

/** Puts files and folders into an empty folder. */
export function layDown(files: ReadonlyMap<string, Buffer | null>, root: string): void {
  mkdirSync(root, { recursive: true });
  // Only the owner may look into a data folder.
  for (const [path, content] of files) {
    if (content === null) mkdirSync(join(root, path), { recursive: true, mode: 0o700 });
    else writeFileSync(join(root, path), content, { mode: 0o600 });
  }
}
