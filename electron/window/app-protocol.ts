import { protocol, type Session } from 'electron';
import { answerWithPage, ownHost } from './own-pages.ts';

const scheme = 'app';
/** Where the window's page lives: a scheme of our own instead of file://. */
export const appOrigin = `${scheme}://${ownHost}`;

/** Must be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the built window from `folder`, and nothing from outside of it. */
export function serveAppProtocol(session: Session, folder: string): void {
  session.protocol.handle(scheme, (request) => answerWithPage(request, folder));
}
