import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

export interface Arrival {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly tabIndex: -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Makes a heading the place where one arrives. After going to another page of the pane, the link or button that held
 * the focus is gone: the heading takes it, and Tab goes on from there. Where `step` changes it takes the focus in any
 * case. A page that opens while the focus is elsewhere, in the sheet above all, leaves it there.
 */
export function useArrival(step = ''): Arrival {
  const ref = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const first = shown.current === undefined;
    if (shown.current === step) return;
    shown.current = step;
    if (first && (!document.hasFocus() || document.activeElement !== document.body)) return;
    window.scrollTo({ top: 0 });
    ref.current?.focus({ preventScroll: true });
  }, [step]);
  return {
    ref,
    tabIndex: -1,
    // Office.js on the web takes Tab at the window. From what it does not count among the tab stops, such as a heading,
    // it leaves the pane; the browser's own Tab goes to the next stop.
    onKeyDown: (event) => {
      if (event.key === 'Tab') event.stopPropagation();
    },
  };
}
