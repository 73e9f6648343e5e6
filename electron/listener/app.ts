import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import express, { type Express } from 'express';
import type { HookMatch } from './hook-path.ts';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Hopwatch</title>
<p>This address receives webhooks. It works: HireHop will send its messages here with POST, and nothing else needs to be done in a browser.</p>
</html>
`;

export interface AppOptions {
  /** The address that is listened on. */
  readonly host: string;
  readonly matchHook: (url: string) => HookMatch;
  /** False when the request was answered instead: too many pages were asked for. */
  readonly allowPage: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly refuse: (request: IncomingMessage, response: ServerResponse, reason: 'path' | 'host' | 'method' | 'malformed') => void;
}

/**
 * True for a Host by which this computer is called. A page on the web can point a name of its own here (DNS rebinding), but no
 * bare address and not "localhost".
 */
function isOwnHost(host: string, listening: string): boolean {
  const name = host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return name === 'localhost' || name === listening.toLowerCase() || isIP(name) !== 0;
}

/**
 * Everything on the port but the hook's POST, which is taken ahead of Express (its dispatch alone costs three times
 * the rest of the way): a page for an admin who opens the webhook URL in a browser, and refusals.
 */
export function makeApp({ host, matchHook, allowPage, refuse }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response) => {
    const { url, method, headers, httpVersion } = request;
    // A proxy's form of URL, "*", HTTP/0.9, and HTTP/1.1 without a Host: nothing that finds its way here by right sends these.
    const isPlain = url.startsWith('/') && (httpVersion === '1.0' || (httpVersion === '1.1' && headers.host !== undefined));
    if (!isPlain) return refuse(request, response, 'malformed');
    if (matchHook(url) !== null) {
      if (method !== 'GET' && method !== 'HEAD') return refuse(request, response, 'method');
      if (!allowPage(request, response)) return undefined;
      response.set({ 'content-security-policy': "default-src 'none'", 'cache-control': 'no-store' }).type('html').send(page);
      return undefined;
    }
    return refuse(request, response, isOwnHost(headers.host ?? '', host) ? 'path' : 'host');
  });
  app.use(((_error, request, response, _next) => {
    if (response.headersSent) response.destroy();
    else refuse(request, response, 'malformed');
  }) satisfies express.ErrorRequestHandler);
  return app;
}
