import { Button, Menu } from '@mantine/core';
import { IconBraces, IconDownload, IconFileText, IconTable } from '@tabler/icons-react';
import type { ExportFormat } from '../../../shared/ipc/contract.ts';
import { useExport } from '../../hooks/useExport.ts';
import { counted } from '../../logic/sizes.ts';

const formats = [
  { format: 'xlsx', icon: IconTable, label: 'Spreadsheet (Excel)' },
  { format: 'csv', icon: IconTable, label: 'Spreadsheet (CSV)' },
  { format: 'ndjson', icon: IconFileText, label: 'One message a line (NDJSON)' },
  { format: 'json', icon: IconBraces, label: 'One list of messages (JSON)' },
] as const satisfies readonly { format: ExportFormat; icon: unknown; label: string }[];

/** A search whose events can be exported. */
export interface FoundEvents {
  /** The text of the search. */
  readonly text: string;
  /** Null while more may be found. */
  readonly total: number | null;
}

/** Writes the whole history, or what a search found, into a file that the user chooses. */
export function ExportMenu({ found }: { readonly found: FoundEvents | null }) {
  const { busy, save } = useExport();
  const what = found === null ? 'all events' : found.total === null ? 'all events found' : `${counted(found.total, 'event')} found`;
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" color="gray" px={8} leftSection={<IconDownload size={16} />} loading={busy} disabled={found?.total === 0}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Export {what} as</Menu.Label>
        {formats.map(({ format, icon: FormatIcon, label }) => (
          <Menu.Item key={format} leftSection={<FormatIcon size={16} />} onClick={() => void save(format, found?.text ?? null)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
