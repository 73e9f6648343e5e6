import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { projectFolder } from '../build-app.ts';
import { finishApp } from './finish-app.ts';
import { ngrokModule } from './ngrok-module.ts';
import { updateSource } from './update-source.ts';

/** The app's id on every system; electron/main.ts names the same to Windows. */
const appId = 'io.github.hopwatch';
/** "hopwatch-1.2.3-linux-amd64.deb", "hopwatch-1.2.3-win-x64-setup.exe"; electron-builder fills in what stands in braces. */
export const artifactName = (kind = '', mark = ''): string => `\${name}-\${version}${mark}-\${os}-\${arch}${kind}.\${ext}`;
const both = (target: string): { target: string; arch: ('x64' | 'arm64')[] } => ({ target, arch: ['x64', 'arm64'] });

/** What Electron links and a bare Debian lacks. The t64 names: Debian 13 and Ubuntu 24.04. Source: `ldd` of the executable. */
const debDepends = ['libc6', 'libgtk-3-0t64 | libgtk-3-0', 'libnotify4', 'libnss3', 'libasound2t64 | libasound2', 'libgbm1', 'xdg-utils'];

/**
 * What electron-builder makes of the built app for each system. Everything is bundled into `dist/`, so that it and package.json
 * are all that goes in; ngrok's module, which holds a binary, stands beside it. Signing and notarisation are asked of the environment: CSC_LINK and CSC_KEY_PASSWORD
 * (macOS), WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD (Windows), APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER (notarisation). `command` is what
 * becomes /usr/bin/hopwatch.
 */
export function packageConfiguration(env: NodeJS.ProcessEnv, command = 'build/linux/hopwatch-command.sh'): Configuration {
  return {
    appId,
    productName: 'Hopwatch',
    copyright: 'MIT licence',
    files: ['dist/**', '!dist/**/*.map', '!dist/sbom.cdx.json', 'package.json'],
    extraResources: [
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: 'dist/third-party-licences.txt', to: 'third-party-licences.txt' },
    ],
    asar: true,
    npmRebuild: false,
    afterPack: finishApp,
    artifactName: artifactName(),
    publish: updateSource(env),
    electronLanguages: ['en-GB', 'en-US', 'fr', 'de', 'es', 'it'],
    protocols: [{ name: 'Hopwatch', schemes: ['hopwatch'] }],
    linux: {
      extraResources: [ngrokModule(`ngrok-linux-\${arch}-gnu`)],
      target: [both('AppImage'), both('deb'), both('rpm'), both('tar.gz')],
      executableName: 'hopwatch',
      icon: 'build/icons/app',
      category: 'Office',
      synopsis: 'Tells at once what happens in a HireHop account',
      description: 'Sits in the tray, notifies of what happens in the HireHop account of a rental company, and keeps the record of it.',
      syncDesktopName: true,
      desktop: { entry: { Name: 'Hopwatch', GenericName: 'HireHop notifications', Keywords: 'HireHop;rental;webhook;' } },
    },
    deb: {
      depends: debDepends,
      recommends: ['libayatana-appindicator3-1'],
      packageCategory: 'misc',
      afterInstall: 'build/linux/after-install.sh',
      afterRemove: 'build/linux/after-remove.sh',
      fpm: linuxFiles('deb', command),
    },
    rpm: {
      afterInstall: 'build/linux/after-install.sh',
      afterRemove: 'build/linux/after-remove.sh',
      fpm: linuxFiles('rpm', command),
    },
    win: {
      target: [both('nsis'), both('portable')],
      icon: 'build/icons/app.ico',
      extraResources: [ngrokModule(`ngrok-win32-\${arch}-msvc`)],
    },
    nsis: { oneClick: true, perMachine: false, artifactName: artifactName('-setup'), deleteAppDataOnUninstall: false },
    portable: { artifactName: artifactName('-portable') },
    mac: {
      target: [
        { target: 'dmg', arch: ['universal'] },
        { target: 'zip', arch: ['universal'] },
      ],
      extraResources: [ngrokModule('ngrok-darwin-universal')],
      icon: 'build/icons/app.icns',
      category: 'public.app-category.business',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'build/mac/entitlements.plist',
      entitlementsInherit: 'build/mac/entitlements.plist',
      // Without the keys there is nothing to notarise with: a local build stays unnotarised.
      notarize: Boolean(env.APPLE_API_KEY || env.APPLE_ID),
    },
  };
}

/** What a Linux package installs besides the app: the command, its service, and what Debian wants to see. */
function linuxFiles(target: 'deb' | 'rpm', command: string): string[] {
  const from = (file: string): string => join(projectFolder, file);
  return [
    `${from(command)}=/usr/bin/hopwatch`,
    `${from('build/linux/hopwatch.service')}=/usr/lib/systemd/user/hopwatch.service`,
    ...(target === 'deb'
      ? [
          `${from('build/linux/copyright')}=/usr/share/doc/hopwatch/copyright`,
          `${from('build/linux/lintian-overrides')}=/usr/share/lintian/overrides/hopwatch`,
        ]
      : []),
  ];
}
