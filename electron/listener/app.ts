import express, { type Express } from 'express';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Hopwatch</title>
<p>This address receives webhooks. It works: HireHop will send its messages here with POST, and nothing else needs to be done in a browser.</p>
</html>
`;

export interface AppOptions {
  /** True for the secret path in force; compares in constant time. */
  readonly isHookPath: (path: string) => boolean;
  readonly onRefused: (status: number) => void;
}

/**
 * Everything on the port but the hook's POST, which is taken ahead of Express (its dispatch alone costs three times
 * the rest of the way): a page for an admin who opens the webhook URL in a browser, and refusals.
 */
export function makeApp({ isHookPath, onRefused }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    if (!isHookPath(request.path)) return next();
    if (request.method === 'GET' || request.method === 'HEAD') {
      onRefused(200);
      response.set({ 'content-security-policy': "default-src 'none'", 'cache-control': 'no-store' }).type('html').send(page);
      return undefined;
    }
    onRefused(405);
    response.set('allow', 'GET, HEAD, POST').status(405).type('text').send('Send webhooks with POST.\n');
    return undefined;
  });
  app.use((_request, response) => {
    onRefused(404);
    response.status(404).type('text').send('Nothing here.\n');
  });
  app.use(((_error, _request, response, _next) => {
    onRefused(400);
    response.status(400).type('text').send('This request can not be read.\n');
  }) satisfies express.ErrorRequestHandler);
  return app;
}
