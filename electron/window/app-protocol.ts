import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

const scheme = 'app';
/** Where the window's page lives: a scheme of our own instead of file://. */
export const appOrigin = `${scheme}://hopwatch`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The component library writes its colour variables into a style element; the nonce is new for every load.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the built window from `folder`, and nothing from outside of it. */
export function serveAppProtocol(session: Session, folder: string): void {
  session.protocol.handle(scheme, async (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    if (hostname !== 'hopwatch' || !file.startsWith(folder + sep)) return new Response(null, { status: 404 });
    const content = await readFile(file).catch(() => null);
    if (content === null) return new Response(null, { status: 404 });
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (extname(file) !== '.html') return new Response(content, { headers: { 'content-type': type } });
    const nonce = randomBytes(16).toString('base64');
    const page = content.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`);
    return new Response(page, { headers: { 'content-type': type, 'content-security-policy': contentSecurityPolicy(nonce) } });
  });
}
