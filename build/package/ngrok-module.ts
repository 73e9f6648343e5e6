/**
 * The module of ngrok beside the app, with its binary for the system that is built for: it can't be bundled, and is loaded only
 * by who chose ngrok (electron/tunnel/ngrok-tunnel.ts). npm lays down the binary of the building machine alone, so that a package for
 * another architecture comes without, and Hopwatch says then where to put it.
 */
export function ngrokModule(binary: string): { from: string; to: string; filter: string[] } {
  return {
    from: 'node_modules/@ngrok',
    to: 'modules/node_modules/@ngrok',
    filter: ['ngrok/index.js', 'ngrok/package.json', `${binary}/package.json`, `${binary}/*.node`],
  };
}
