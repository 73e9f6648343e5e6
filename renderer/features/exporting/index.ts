export { ExportButton } from './ExportButton.tsx';
export type { ExportRange } from './useExportPreview.ts';
