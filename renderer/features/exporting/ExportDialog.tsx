import { Modal } from '@mantine/core';
import { useState } from 'react';
import { type ExportChoice, firstChoice, isTable } from '../../../shared/export/choice.ts';
import { useLanguage } from '../../app/language.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportDone } from './ExportDone.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { useExport } from './useExport.ts';
import type { ExportRange } from './useExportPreview.ts';

interface ExportDialogProps {
  readonly ranges: readonly [ExportRange, ...ExportRange[]];
  readonly last: ExportChoice | null;
  readonly onClose: () => void;
}

/** What the request for a range says. */
function rangeWish(range: ExportRange): { text?: string; ids?: string[] } {
  if (range.kind === 'all') return {};
  return range.kind === 'search' ? { text: range.text } : { ids: [...range.ids] };
}

/** Chooses what is exported and how, follows it, and leads to the file. */
export function ExportDialog({ ranges, last, onClose }: ExportDialogProps) {
  const { say, locale } = useLanguage();
  useReturnFocus();
  const [choice, setChoice] = useState(() => last ?? firstChoice(locale));
  const [kind, setKind] = useState(ranges[0].kind);
  const { now, start, cancel, reset } = useExport();
  const range = ranges.find((each) => each.kind === kind) ?? ranges[0];
  const { format, table } = choice;
  const save = (): void => void start({ format, ...rangeWish(range), ...(isTable(format) && { table }) });
  const isUnder = now.stage === 'asking' || now.stage === 'running';
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('exporting.title')}
      size={820}
      centered
      withCloseButton={!isUnder}
      closeOnEscape={!isUnder}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': say('exporting.close') }}
    >
      {now.stage === 'running' && <ExportProgress now={now} onCancel={cancel} />}
      {now.stage === 'done' && <ExportDone now={now} onAgain={reset} onClose={onClose} />}
      {(now.stage === 'choosing' || now.stage === 'asking') && (
        <ExportChoices
          ranges={ranges}
          range={range}
          choice={choice}
          outcome={now.stage === 'choosing' ? now : null}
          onRange={setKind}
          onChange={setChoice}
          onSave={save}
        />
      )}
    </Modal>
  );
}
