export { ExportKeyField } from './ExportKeyField.tsx';
export { SettingsScreen } from './SettingsScreen.tsx';
export { type SettingsSectionId, settingsSections } from './sections.tsx';
export { TestEventButton } from './TestEventButton.tsx';
export { WebhookUrl } from './WebhookUrl.tsx';
