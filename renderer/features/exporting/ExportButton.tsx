import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { use, useEffect, useState } from 'react';
import type { ExportChoice } from '../../../shared/export/choice.ts';
import { ExportRequestContext } from '../../app/command-targets.ts';
import { useLanguage } from '../../app/language.ts';
import { ExportDialog } from './ExportDialog.tsx';
import type { ExportRange } from './useExportPreview.ts';

interface ExportButtonProps {
  /** The ranges to choose from, the likeliest first; all are there from the first look at the dialog on. */
  readonly ranges: readonly [ExportRange, ...ExportRange[]];
  /** What was chosen the last time. */
  readonly last: ExportChoice | null;
}

/** Opens the dialog that writes events into a file. */
export function ExportButton({ ranges, last }: ExportButtonProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const [first] = ranges;
  const isEmpty = first.kind === 'search' && first.total === 0;
  const request = use(ExportRequestContext);
  useEffect(() => {
    if (request !== null) setOpen(true);
  }, [request]);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        px={8}
        leftSection={<IconDownload size={16} />}
        disabled={isEmpty}
        onClick={() => setOpen(true)}
      >
        {say('exporting.open')}
      </Button>
      {open && <ExportDialog ranges={ranges} last={last} onClose={() => setOpen(false)} />}
    </>
  );
}
