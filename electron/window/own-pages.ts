import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** The host of the window's own addresses. */
export const ownHost = 'hopwatch';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

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

/** The file that an address names; null for one outside of `folder`, and for an address that can't be read. */
function fileOf(address: string, folder: string): string | null {
  const { hostname, pathname } = new URL(address);
  if (hostname !== ownHost) return null;
  let path: string;
  try {
    path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return null;
  }
  // Decoded, a path may have become one that leads out of the folder.
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

/** Answers a request for a page or its parts with the built files in `folder`; 404 for everything else. Pages come with their policy. */
export async function answerWithPage(request: Pick<Request, 'method' | 'url'>, folder: string): Promise<Response> {
  const file = request.method === 'GET' ? fileOf(request.url, folder) : null;
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) return new Response(null, { status: 404 });
  const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' };
  if (extname(file) !== '.html') return new Response(content, { headers });
  const nonce = randomBytes(16).toString('base64');
  const page = content.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`);
  return new Response(page, { headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) } });
}
