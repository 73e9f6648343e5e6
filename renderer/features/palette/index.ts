export { Palette } from './Palette.tsx';
export type { CommandTargets } from './useCommands.ts';
