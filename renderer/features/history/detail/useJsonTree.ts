import { useCallback, useMemo, useState } from 'react';
import { foldText } from '../../../../shared/history/fold-text.ts';
import { foldedAtFirst, type JsonNode, parentsOf, shownNodes, shownValue } from './json-tree.ts';

/** A tree of JSON values as it is looked at: what is closed, where the reader is, what is searched for. */
export interface JsonTreeState {
  /** The places of the values that are seen. */
  readonly shown: readonly number[];
  readonly folded: ReadonlySet<number>;
  /** Where the reader is. */
  readonly at: number;
  readonly text: string;
  /** The places of what the search finds, in order. */
  readonly matches: readonly number[];
  readonly setText: (text: string) => void;
  readonly moveTo: (at: number) => void;
  readonly toggle: (at: number) => void;
  /** To the next of what was found, or the one before; what is around it is opened. */
  readonly step: (by: 1 | -1) => void;
}

/** Keeps how a tree of JSON values is looked at. */
export function useJsonTree(nodes: readonly JsonNode[]): JsonTreeState {
  const [folded, setFolded] = useState(() => foldedAtFirst(nodes));
  const [at, setAt] = useState(0);
  const [text, setOwnText] = useState('');
  const searched = useMemo(() => nodes.map((node) => foldText(`${node.name ?? ''}\n${shownValue(node)}`)), [nodes]);
  const find = useCallback(
    (wanted: string): number[] => {
      const word = foldText(wanted.trim());
      return word === '' ? [] : searched.flatMap((value, place) => (value.includes(word) ? [place] : []));
    },
    [searched],
  );
  const matches = useMemo(() => find(text), [find, text]);
  const reveal = (place: number): void => {
    const around = new Set(parentsOf(nodes, place));
    setFolded((before) => new Set([...before].filter((closed) => !around.has(closed))));
    setAt(place);
  };
  return {
    shown: useMemo(() => shownNodes(nodes, folded), [nodes, folded]),
    folded,
    at,
    text,
    matches,
    setText: (next) => {
      setOwnText(next);
      const [first] = find(next);
      if (first !== undefined) reveal(first);
    },
    moveTo: setAt,
    toggle: (place) => {
      setAt(place);
      if ((nodes[place]?.size ?? 0) === 0) return;
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(place)) next.add(place);
        return next;
      });
    },
    step: (by) => {
      const next =
        by === 1 ? (matches.find((place) => place > at) ?? matches[0]) : (matches.findLast((place) => place < at) ?? matches.at(-1));
      if (next !== undefined) reveal(next);
    },
  };
}
