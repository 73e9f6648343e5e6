import '@mantine/core/styles.layer.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import { App } from './App.tsx';
import { LanguageContext } from './app/language.ts';
import { newQueryClient } from './app/query-client.ts';
import { BridgeContext } from './bridge.ts';
import { cssVariablesResolver, systemColours, theme } from './theme.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Trouble } from './ui/Trouble.tsx';

/** Main puts a fresh nonce into the page; without it the page's policy refuses the style elements of Mantine and its dialogs. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce !== undefined) setNonce(nonce);
const bridge = window.hopwatch ?? null;
/** Until main has told what the user chose, and where it can't. */
const language = speak(chooseLanguage('system', navigator.languages));
const queries = newQueryClient();
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
      <LanguageContext value={language}>
        <ErrorBoundary>
          <BridgeContext value={bridge}>
            <QueryClientProvider client={queries}>
              {bridge ? <App bridge={bridge} /> : <Trouble title={language.say('frame.noApp')} text={language.say('frame.noAppText')} />}
            </QueryClientProvider>
          </BridgeContext>
        </ErrorBoundary>
      </LanguageContext>
    </MantineProvider>,
  );
}
