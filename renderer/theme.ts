import { ActionIcon, Button, type CSSVariablesResolver, createTheme, type MantineColorSchemeManager, Menu, Tooltip } from '@mantine/core';

/** The look of the window: one accent, the system's own letters, small radii. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  fontFamily: 'system-ui, "Segoe UI", Cantarell, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace',
  headings: { fontWeight: '650' },
  colors: {
    petrol: ['#e8f6f8', '#d3ebef', '#a6d6df', '#74bfcd', '#4dacbd', '#34a0b4', '#1f8a9e', '#0f7385', '#0a6373', '#045261'],
  },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

/** Mantine's own grey for secondary text misses the contrast of 4.5 on our surfaces. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#596068', '--mantine-color-placeholder': '#6b7279', '--mantine-color-error': '#c92a2a' },
  dark: { '--mantine-color-dimmed': '#a4a9b0', '--mantine-color-placeholder': '#9aa0a6', '--mantine-color-error': '#ff8f8f' },
});

/** The window follows the system's colours; nothing is kept in the page's storage. */
export const systemColours: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
