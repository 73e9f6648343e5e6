import { useMemo } from 'react';
import type { AppState, Done } from '../../../shared/ipc/contract.ts';
import { languageCodes, languageNames } from '../../../shared/locales/languages.ts';
import { useLanguage } from '../../app/language.ts';
import type { ScreenName } from '../../app/navigation.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { type SettingsSectionId, settingsSections } from '../settings/index.ts';
import { type Command, pauseEnd } from './commands.ts';

/** Where commands lead to within the window. */
export interface CommandTargets {
  readonly screen: (screen: ScreenName) => void;
  readonly search: (text: string) => void;
  readonly event: (id: string) => void;
  /** To a section of the settings, by its id. */
  readonly section: (id: SettingsSectionId) => void;
  readonly exportEvents: () => void;
  readonly shortcuts: () => void;
}

const pauses = ['30', '60', 'tomorrow'] as const;
const screens = ['history', 'overview', 'quarantine', 'settings', 'health', 'welcome'] as const satisfies readonly ScreenName[];

/** All commands in the user's language, those of the moment among them. */
export function useCommands(state: AppState, targets: CommandTargets): Command[] {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  const { savedSearches, unread, pausedUntil, events } = state;
  return useMemo(() => {
    /** Asks main, and says what went wrong. */
    const ask = (request: () => Promise<Done>, done?: string) => () =>
      void request().then(
        (answer) => {
          if (!answer.ok) notices.problem(answer.problem);
          else if (done !== undefined) notices.success(done);
        },
        (error: unknown) => notices.problem(problemOf(error)),
      );
    const nextUnread = async (): Promise<Done> => {
      const id = await bridge.nextUnread({ id: null });
      if (id !== null) targets.event(id);
      return { ok: true };
    };
    const always: Command[] = [
      ...savedSearches.map(({ name, text }) => ({
        id: `saved ${name}`,
        title: say('palette.saved', { name }),
        detail: text,
        run: () => targets.search(text),
      })),
      ...screens.map((screen) => ({ id: screen, title: say(`palette.go.${screen}`), run: () => targets.screen(screen) })),
      ...pauses.map((pause) => ({
        id: `pause ${pause}`,
        title: say(`palette.pause.${pause}`),
        words: say('palette.words.pause'),
        run: ask(() => bridge.changeSettings({ pausedUntil: pauseEnd(pause === 'tomorrow' ? pause : Number(pause), new Date()) })),
      })),
      { id: 'copy url', title: say('palette.copyUrl'), run: ask(() => bridge.copyWebhookUrl(), say('palette.copied')) },
      { id: 'test', title: say('palette.sendTest'), run: ask(() => bridge.sendTestEvent()) },
      ...settingsSections.map(({ id, title, words }) => ({
        id: `section ${id}`,
        title: say('palette.section', { section: say(title) }),
        words: words ? say(words) : '',
        run: () => targets.section(id),
      })),
      ...(['system', ...languageCodes] as const).map((code) => ({
        id: `language ${code}`,
        title: code === 'system' ? say('palette.languageSystem') : say('palette.language', { language: languageNames[code] }),
        run: ask(() => bridge.changeSettings({ language: code })),
      })),
      { id: 'shortcuts', title: say('palette.shortcuts'), run: targets.shortcuts },
    ];
    const ofUnread: Command[] = [
      { id: 'next unread', title: say('palette.does.nextUnread'), run: ask(nextUnread) },
      { id: 'all read', title: say('palette.markAllRead'), run: ask(() => bridge.markAllRead().then(() => ({ ok: true }))) },
    ];
    const resume: Command = { id: 'resume', title: say('palette.resume'), run: ask(() => bridge.changeSettings({ pausedUntil: null })) };
    const exporting: Command = { id: 'export', title: say('palette.export'), run: targets.exportEvents };
    return [...(unread > 0 ? ofUnread : []), ...(pausedUntil === null ? [] : [resume]), ...(events > 0 ? [exporting] : []), ...always];
  }, [bridge, notices, say, savedSearches, unread, pausedUntil, events, targets]);
}
