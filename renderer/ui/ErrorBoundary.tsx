import { Component, type ContextType, type ReactNode } from 'react';
import { LanguageContext } from '../app/language.ts';
import { Trouble } from './Trouble.tsx';

/** Catches a mistake in drawing, so that the window says something instead of being blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: string | null }> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    const { say } = this.context;
    return (
      <Trouble
        title={say('frame.notDrawn')}
        text={say('frame.notDrawnText', { reason })}
        action={{ label: say('frame.loadAgain'), run: () => location.reload() }}
      />
    );
  }
}
