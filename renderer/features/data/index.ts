export { BackupSection } from './BackupSection.tsx';
export { CheckData } from './CheckData.tsx';
export { RemoveOldEvents } from './RemoveOldEvents.tsx';
