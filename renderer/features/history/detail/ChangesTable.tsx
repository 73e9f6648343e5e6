import { Table } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DescribedChange } from '../../../../shared/hirehop/record.ts';
import { useLanguage } from '../../../app/language.ts';
import pane from '../../../ui/DetailPane.module.css';
import classes from './ChangesTable.module.css';
import { type DiffPart, diffWords } from './word-diff.ts';

const colour = /^#[0-9a-f]{3,8}$/i;

/** A colour is shown, not only named. */
function Value({ value }: { value: string }) {
  return (
    <>
      {colour.test(value) && <span className={classes.swatch} style={{ background: value }} aria-hidden="true" />}
      {value}
    </>
  );
}

/** A side of a long text that changed, its own words marked. */
function ChangedText({ parts, side }: { readonly parts: readonly DiffPart[]; readonly side: 'from' | 'to' }) {
  const Mark = side === 'from' ? 'del' : 'ins';
  let at = 0;
  return parts.map(({ text, same }) => {
    const key = at;
    at += text.length;
    return same ? (
      <span key={key}>{text}</span>
    ) : (
      <Mark key={key} className={classes[side === 'from' ? 'gone' : 'came']}>
        {text}
      </Mark>
    );
  });
}

/** Texts as long as this are looked at word by word; shorter ones are seen at a glance. */
const longText = 40;

/** A change as a row: in long texts, which words. */
function ChangeRow({ change: { field, label, from, to } }: { readonly change: DescribedChange }) {
  const { say } = useLanguage();
  const diff = useMemo(() => (from !== null && Math.max(from.length, to.length) >= longText ? diffWords(from, to) : null), [from, to]);
  return (
    <Table.Tr>
      <Table.Th scope="row" title={field}>
        {label}
      </Table.Th>
      <Table.Td className={classes.from}>
        {from === null ? say('detail.notTold') : diff ? <ChangedText parts={diff.from} side="from" /> : <Value value={from} />}
      </Table.Td>
      <Table.Td>
        <span className={classes.to}>
          <IconArrowRight className={classes.arrow} size={14} aria-hidden="true" />
          <span>{diff ? <ChangedText parts={diff.to} side="to" /> : <Value value={to} />}</span>
        </span>
      </Table.Td>
    </Table.Tr>
  );
}

/** Which fields changed, from what to what. */
export function ChangesTable({ changes }: { readonly changes: readonly DescribedChange[] }) {
  const { say } = useLanguage();
  return (
    <section className={pane.section} aria-labelledby="changes-title">
      <h3 id="changes-title" className={pane.sectionTitle}>
        {say('detail.changes')}
      </h3>
      <Table className={classes.table} withTableBorder data-selectable>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{say('detail.field')}</Table.Th>
            <Table.Th>{say('detail.from')}</Table.Th>
            <Table.Th>{say('detail.to')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <ChangeRow key={change.field} change={change} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
