import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { type IconPicture, toIcns, toIco } from './icon-files.ts';

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
  'tray-idle': { picture: svg(mark), sizes: [16, 24, 32, 48] },
  'tray-unread': { picture: svg(mark + badge('#f79009')), sizes: [16, 24, 32, 48] },
  'tray-stopped': { picture: svg(mark + badge('#d92d20', exclamation)), sizes: [16, 24, 32, 48] },
  'tray-paused': { picture: svg(mark + badge('#667085', pause)), sizes: [16, 24, 32, 48] },
};

/**
 * macOS colours a template itself, light or dark, from its opacity alone: the mark in outline, the state a solid shape with
 * its sign cut out. Everywhere else the coloured tile stands out from a light and from a dark bar alike.
 */
const outline = `<path d="M3.5 24.5c1.2-10.4 5-15.6 9.4-15.6s5.8 4.7 6.3 9.800c.8-5.4 3.2-8.5 6-8.5 2.3 0 4 3.6 4.5 9.4" fill="none" stroke="#000" stroke-width="3.6" stroke-linecap="round"/>
  <circle cx="27.5" cy="27" r="3" fill="#000"/>`;
const cut = (sign: string): string =>
  `<mask id="m"><rect width="32" height="32" fill="#fff"/><circle cx="24.5" cy="8" r="9" fill="#000"/></mask><g mask="url(#m)">${outline}</g>
  <mask id="s"><rect width="32" height="32" fill="#fff"/>${sign}</mask><circle cx="24.5" cy="8" r="7" fill="#000" mask="url(#s)"/>`;
const dark = (path: string): string => `<path d="${path}" stroke="#000" stroke-width="2.4" stroke-linecap="round"/>`;
const templates: Record<string, string> = {
  idle: svg(outline),
  unread: svg(cut('')),
  stopped: svg(cut(`${dark('M24.5 4.500v3.8')}<circle cx="24.5" cy="11.7" r="1.5" fill="#000"/>`)),
  paused: svg(cut(dark('M22.3 5.500v5M26.7 5.500v5'))),
};
for (const [state, picture] of Object.entries(templates)) icons[`tray-${state}-template`] = { picture, sizes: [16, 32] };

const draw = (picture: string, size: number): Buffer => new Resvg(picture, { fitTo: { mode: 'width', value: size } }).render().asPng();

const folder = fileURLToPath(new URL('./icons/', import.meta.url));
mkdirSync(`${folder}app`, { recursive: true });
for (const [name, { picture, sizes }] of Object.entries(icons)) {
  for (const size of sizes) writeFileSync(`${folder}${name}-${size}.png`, draw(picture, size));
}

const appPictures: IconPicture[] = [16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => ({ size, png: draw(svg(mark), size) }));
// The freedesktop icon theme knows no 1024.
for (const { size, png } of appPictures) if (size <= 512) writeFileSync(`${folder}app/${size}x${size}.png`, png);
writeFileSync(`${folder}app.ico`, toIco(appPictures.filter(({ size }) => size <= 256)));
// macOS leaves a margin of a tenth around a tile.
const macMark = `<g transform="translate(3.2 3.2) scale(0.8)">${mark}</g>`;
writeFileSync(`${folder}app.icns`, toIcns([32, 64, 128, 256, 512, 1024].map((size) => ({ size, png: draw(svg(macMark), size) }))));
