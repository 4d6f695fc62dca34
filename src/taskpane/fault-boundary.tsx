import { Component, type ReactNode } from 'react';
import { useWords } from './language-context';
import { Notice } from './parts';
import { HOME, navigate } from './route';

interface State {
  readonly broken?: string;
}

/** Our own mistakes, caught: a sentence and a way home instead of an empty pane. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.broken === undefined) return this.props.children;
    return (
      <Broken
        detail={this.state.broken}
        onHome={() => {
          navigate(HOME);
          this.setState({ broken: undefined });
        }}
      />
    );
  }
}

function Broken({ detail, onHome }: { detail: string; onHome: () => void }) {
  const { words, say } = useWords();
  return (
    <main style={{ padding: 12 }}>
      <Notice kind="error" title={words.pane.broken.title} actions={[{ label: words.pane.nav.backHome, onPress: onHome }]}>
        {say(words.pane.broken.body, { detail })}
      </Notice>
    </main>
  );
}
