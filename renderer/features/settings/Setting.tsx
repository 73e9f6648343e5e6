import type { ReactNode } from 'react';
import { sectionMarks } from './section-marks.ts';

/** One of several fields of a section, which the search of the settings finds by itself. */
export function Setting({ children }: { readonly children: ReactNode }) {
  return <div {...{ [sectionMarks.field]: '' }}>{children}</div>;
}
