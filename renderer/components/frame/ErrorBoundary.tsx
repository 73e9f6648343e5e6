import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

/** Catches a mistake in drawing, so that the window says something instead of being blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <Trouble
        title="The window could not be drawn"
        text={`Events are still received and recorded. Load the window again; if it happens once more, report it with these words: ${reason}`}
        action={{ label: 'Load again', run: () => location.reload() }}
      />
    );
  }
}
