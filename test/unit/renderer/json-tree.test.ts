import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { foldedAtFirst, jsonNodes, parentsOf, shownNodes } from '../../../renderer/features/history/detail/json-tree.ts';

test('numbers stay as they are written, names are read', () => {
  const nodes = jsonNodes('{"a":1e400,"b":[9007199254740993,-0.10],"é\\n":{},"t":"x: {y}, \\"z\\""}') ?? [];
  expect(nodes.map(({ depth, name, kind, written, size }) => [depth, name, kind, written, size])).toEqual([
    [0, null, 'object', '', 4],
    [1, 'a', 'plain', '1e400', 0],
    [1, 'b', 'list', '', 2],
    [2, null, 'plain', '9007199254740993', 0],
    [2, null, 'plain', '-0.10', 0],
    [1, 'é\n', 'object', '', 0],
    [1, 't', 'text', '"x: {y}, \\"z\\""', 0],
  ]);
  expect(parentsOf(nodes, 4)).toEqual([2, 0]);
  expect(shownNodes(nodes, new Set([2]))).toEqual([0, 1, 2, 5, 6]);
  expect(shownNodes(nodes, new Set([0]))).toEqual([0]);
});

test('what is no JSON, or too much, has no tree', () => {
  for (const text of ['', '{', '{]', '[1', '{"a":1}}']) expect(jsonNodes(text), text).toBeNull();
  expect(jsonNodes(`[${'1,'.repeat(5_000)}1]`)).toBeNull();
});

/** How many values there are in one, itself included. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1);
}

test('every value is in the tree once, whatever the message is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const nodes = jsonNodes(JSON.stringify(value)) ?? [];
      expect(nodes).toHaveLength(countOf(value));
      expect(shownNodes(nodes, new Set())).toHaveLength(nodes.length);
    }),
  );
});

test('a large message is closed below its first level', () => {
  const nodes = jsonNodes(JSON.stringify({ data: Array.from({ length: 300 }, (_, at) => ({ at })), job: 1 })) ?? [];
  expect(shownNodes(nodes, foldedAtFirst(nodes))).toHaveLength(3);
});
