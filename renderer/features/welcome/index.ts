export { FirstEvent } from './FirstEvent.tsx';
export { SampleBar } from './SampleBar.tsx';
export { Welcome } from './Welcome.tsx';
export { WelcomeLeft } from './WelcomeLeft.tsx';
