import '@mantine/core/styles.layer.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { BridgeContext } from './bridge.ts';
import { ErrorBoundary } from './components/frame/ErrorBoundary.tsx';
import { Trouble } from './components/frame/Trouble.tsx';
import { cssVariablesResolver, systemColours, theme } from './theme.ts';

/** Main puts a fresh nonce into the page; without it the page's policy refuses Mantine's style element. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const bridge = window.hopwatch ?? null;
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={systemColours}
      defaultColorScheme="auto"
      {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
    >
      <ErrorBoundary>
        <BridgeContext value={bridge}>
          {bridge ? (
            <App bridge={bridge} />
          ) : (
            <Trouble
              title="This page belongs to the Hopwatch app"
              text="It can’t show anything by itself. If you see it inside of Hopwatch, quit Hopwatch and start it again."
            />
          )}
        </BridgeContext>
      </ErrorBoundary>
    </MantineProvider>,
  );
}
