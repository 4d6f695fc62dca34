import type { PageWording } from '../wording';

export const LEAST_PANE = 320;
export const HOME_PANE = 350;

export interface SplitterProps {
  readonly wording: PageWording;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const STEP = 16;

/** Drags the edge between grid and pane; arrow keys do the same. */
export function Splitter({ wording, width, onWidth }: SplitterProps): React.JSX.Element {
  const widest = (): number => Math.floor(window.innerWidth / 2);
  const set = (wanted: number): void => onWidth(Math.max(LEAST_PANE, Math.min(widest(), wanted)));
  const steps: Record<string, () => void> = {
    ArrowLeft: () => set(width + STEP),
    ArrowRight: () => set(width - STEP),
    Home: () => set(LEAST_PANE),
    End: () => set(widest()),
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={wording.resizePane}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={widest()}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(Math.round(window.innerWidth - event.clientX));
      }}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        step();
      }}
    />
  );
}
