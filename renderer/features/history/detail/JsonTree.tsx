import { useEffect, useId, useRef } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { JsonSearch } from './JsonSearch.tsx';
import classes from './JsonTree.module.css';
import { type JsonNode, shownValue, treeMove } from './json-tree.ts';
import { useJsonTree } from './useJsonTree.ts';

interface RowProps {
  readonly id: string;
  readonly node: JsonNode;
  readonly folded: boolean;
  readonly current: boolean;
  readonly found: boolean;
  readonly onToggle: () => void;
}

function Row({ id, node, folded, current, found, onToggle }: RowProps) {
  const { say } = useLanguage();
  const { name, kind, size, depth } = node;
  const [open, close] = kind === 'object' ? ['{', '}'] : ['[', ']'];
  const within = kind === 'object' || kind === 'list';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the tree, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its active row.
    <div
      id={id}
      role="treeitem"
      className={classes.row}
      aria-level={depth + 1}
      aria-expanded={size > 0 ? !folded : undefined}
      aria-selected={current}
      data-found={found || undefined}
      style={{ paddingLeft: 8 + depth * 16 }}
      onClick={onToggle}
    >
      <span className={classes.fold} aria-hidden="true">
        {size > 0 && (folded ? '▸' : '▾')}
      </span>
      {name !== null && <span className={classes.name}>{name}: </span>}
      {within ? (
        <span className={classes.count}>
          {open}
          {size > 0 && say('detail.json.size', { count: size })}
          {close}
        </span>
      ) : (
        <span className={classes.value} data-kind={kind}>
          {shownValue(node)}
        </span>
      )}
    </div>
  );
}

/** A message as a tree whose parts open and close, with a search in it. */
export function JsonTree({ nodes }: { readonly nodes: readonly JsonNode[] }) {
  const { say } = useLanguage();
  const id = useId();
  const tree = useJsonTree(nodes);
  const { shown, folded, at, matches } = tree;
  const frame = useRef<HTMLDivElement>(null);
  // What the keys or the search lead to comes into view; at first nothing moves.
  const seen = useRef(at);
  useEffect(() => {
    if (seen.current === at) return;
    seen.current = at;
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const found = new Set(matches);
  return (
    <>
      <JsonSearch tree={tree} onLeave={() => frame.current?.focus()} />
      <div
        ref={frame}
        className={classes.tree}
        role="tree"
        aria-label={say('detail.message.label')}
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
        data-selectable
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const move = treeMove(event.key, at, { nodes, shown, folded });
          if (move === null) return;
          event.preventDefault();
          if (move === 'toggle') tree.toggle(at);
          else tree.moveTo(move);
        }}
      >
        {shown.map((place) => {
          const node = nodes[place];
          return (
            node && (
              <Row
                key={place}
                id={`${id}-${place}`}
                node={node}
                folded={folded.has(place)}
                current={place === at}
                found={found.has(place)}
                onToggle={() => tree.toggle(place)}
              />
            )
          );
        })}
      </div>
    </>
  );
}
