import { jsonTokens } from '../../../../shared/json/scan.ts';

/** A value of a JSON text, with its name if it has one. */
export interface JsonNode {
  /** How many objects and lists it is in. */
  readonly depth: number;
  /** Its name in an object, without quotes and escapes; null in a list and at the top. */
  readonly name: string | null;
  /** `object` and `list` have further nodes behind them, `plain` are numbers, true, false and null. */
  readonly kind: 'object' | 'list' | 'text' | 'plain';
  /** The value as it is written, so that no number is made anew; empty for an object or a list. */
  readonly written: string;
  /** How many values are directly in it. */
  readonly size: number;
  /** The place behind the last node in it. */
  readonly end: number;
  /** The place of the object or list that it is in; -1 at the top. */
  readonly parent: number;
}

type OpenNode = { -readonly [K in keyof JsonNode]: JsonNode[K] };

function plainName(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

const kindOf = (token: string): JsonNode['kind'] =>
  token === '{' ? 'object' : token === '[' ? 'list' : token.startsWith('"') ? 'text' : 'plain';

/**
 * The values of a JSON text in the order in which they stand, each object and list before what is in it. Null when it has
 * more than `limit` values, or isn't JSON (its brackets are not in pairs).
 */
export function jsonNodes(text: string, limit = 5_000): readonly JsonNode[] | null {
  const nodes: OpenNode[] = [];
  const open: number[] = [];
  let name: string | null = null;
  /** In an object a string is a name until its colon has come. */
  let awaitsName = false;
  for (const token of jsonTokens(text)) {
    const parent = open.at(-1) ?? -1;
    const within = nodes[parent];
    if (token === '}' || token === ']') {
      if (!within || (within.kind === 'object') !== (token === '}')) return null;
      within.end = nodes.length;
      open.pop();
    } else if (token === ',') {
      name = null;
      awaitsName = within?.kind === 'object';
    } else if (token === ':') {
      awaitsName = false;
    } else if (awaitsName) {
      name = plainName(token);
    } else {
      if (nodes.length >= limit) return null;
      const kind = kindOf(token);
      const isOpening = kind === 'object' || kind === 'list';
      nodes.push({ depth: open.length, name, kind, written: isOpening ? '' : token, size: 0, end: nodes.length + 1, parent });
      if (within) within.size += 1;
      name = null;
      awaitsName = kind === 'object';
      if (isOpening) open.push(nodes.length - 1);
    }
  }
  return open.length === 0 && nodes.length > 0 ? nodes : null;
}

/** The places of the nodes that are seen while those in `folded` are closed. */
export function shownNodes(nodes: readonly JsonNode[], folded: ReadonlySet<number>): number[] {
  const shown: number[] = [];
  for (let at = 0; at < nodes.length; at = folded.has(at) ? (nodes[at]?.end ?? nodes.length) : at + 1) shown.push(at);
  return shown;
}

/** What is closed at first: nothing of a small message; of a large one all that is deeper than its first level. */
export function foldedAtFirst(nodes: readonly JsonNode[], small = 250): ReadonlySet<number> {
  if (nodes.length <= small) return new Set();
  return new Set(nodes.flatMap(({ depth, size }, at) => (depth > 0 && size > 0 ? [at] : [])));
}

/** The objects and lists around a node, the nearest first. */
export function parentsOf(nodes: readonly JsonNode[], at: number): number[] {
  const parents: number[] = [];
  for (let parent = nodes[at]?.parent ?? -1; parent >= 0; parent = nodes[parent]?.parent ?? -1) parents.push(parent);
  return parents;
}

/** A value as it is read: texts without PHP's escapes of letters and slashes, all else as it is written. */
export function shownValue({ kind, written }: JsonNode): string {
  if (kind !== 'text') return written;
  try {
    return JSON.stringify(JSON.parse(written));
  } catch {
    return written;
  }
}

/** The place that a key of a tree leads to, or `toggle`; null when the key has no meaning there. */
export function treeMove(
  key: string,
  at: number,
  { nodes, shown, folded }: { nodes: readonly JsonNode[]; shown: readonly number[]; folded: ReadonlySet<number> },
): number | 'toggle' | null {
  const row = shown.indexOf(at);
  const node = nodes[at];
  switch (key) {
    case 'ArrowDown':
      return shown[row + 1] ?? at;
    case 'ArrowUp':
      return shown[row - 1] ?? at;
    case 'Home':
      return shown[0] ?? at;
    case 'End':
      return shown.at(-1) ?? at;
    case 'ArrowRight':
      if (!node?.size) return at;
      return folded.has(at) ? 'toggle' : at + 1;
    case 'ArrowLeft':
      if (node?.size && !folded.has(at)) return 'toggle';
      return node && node.parent >= 0 ? node.parent : at;
    case 'Enter':
    case ' ':
      return 'toggle';
    default:
      return null;
  }
}
