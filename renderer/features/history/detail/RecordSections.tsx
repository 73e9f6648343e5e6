import type { RecordSection } from '../../../../shared/hirehop/record.ts';
import pane from '../../../ui/DetailPane.module.css';
import classes from './RecordSections.module.css';

/** Longer text gets the whole width. */
const longText = 60;

/** The record that the event is about, as HireHop sent it. */
export function RecordSections({ sections }: { readonly sections: readonly RecordSection[] }) {
  return sections.map(({ title, fields }) => (
    <section key={title} className={pane.section} aria-label={title}>
      <h3 className={pane.sectionTitle}>{title}</h3>
      <dl className={classes.fields} data-selectable>
        {fields.map(({ field, label, value }) => (
          <div key={field} className={classes.field} data-long={value.length > longText || value.includes('\n') || undefined}>
            <dt title={field}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
