export { QuarantineScreen } from './QuarantineScreen.tsx';
