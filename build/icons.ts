import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/**
 * Draws all icons from one mark, the one that the window shows: `npm run icons`. The PNGs are kept in the repository, so
 * that a build needs no renderer. The mark is our own: a hand that hops.
 */

const mark = `<rect width="32" height="32" rx="9" fill="#0f7385"/>
  <path d="M7.5 20.5c.8-6.6 3.2-9.9 6-9.9s3.7 3 4 6.2c.5-3.4 2-5.4 3.8-5.4 2.1 0 3.2 3.4 3.4 9.1" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>
  <circle cx="24.7" cy="22.4" r="2.4" fill="#ffd166"/>`;

/** What the tray adds at the corner: large enough to be told apart at 16 pixels. */
const badge = (colour: string, inner = ''): string =>
  `<circle cx="24.5" cy="7.5" r="6.6" fill="${colour}" stroke="#fff" stroke-width="1.8"/>${inner}`;
const line = (path: string): string => `<path d="${path}" stroke="#fff" stroke-width="2" stroke-linecap="round"/>`;
const exclamation = `${line('M24.5 4.4v3.4')}<circle cx="24.5" cy="10.7" r="1.2" fill="#fff"/>`;
const pause = line('M22.6 5.2v4.6M26.4 5.2v4.6');

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inner}</svg>`;

const icons: Record<string, { picture: string; sizes: readonly number[] }> = {
  app: { picture: svg(mark), sizes: [64, 256, 512] },
  'tray-idle': { picture: svg(mark), sizes: [24, 48] },
  'tray-unread': { picture: svg(mark + badge('#f79009')), sizes: [24, 48] },
  'tray-stopped': { picture: svg(mark + badge('#d92d20', exclamation)), sizes: [24, 48] },
  'tray-paused': { picture: svg(mark + badge('#667085', pause)), sizes: [24, 48] },
};

const folder = fileURLToPath(new URL('./icons/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, { picture, sizes }] of Object.entries(icons)) {
  for (const size of sizes) {
    const png = new Resvg(picture, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(`${folder}${name}-${size}.png`, png);
  }
}
