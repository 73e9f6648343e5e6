export { AddressProblemButtons } from './AddressProblemButtons.tsx';
export { DoctorSection } from './DoctorSection.tsx';
export { PublicAddressSection } from './PublicAddressSection.tsx';
