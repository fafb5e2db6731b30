'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Escape for a control that has something to close or to take back: `onEscape` says whether it had. Heard before the
 * popover or the dialog that the control stands in, which would close as well.
 */
export function useEscape(control: RefObject<HTMLElement | null>, onEscape: () => boolean): void {
  const heard = useRef(onEscape);
  useEffect(() => {
    heard.current = onEscape;
  });
  useEffect(() => {
    const element = control.current;
    // React hears events at the root, after all that stands between.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !heard.current()) return;
      event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [control]);
}
