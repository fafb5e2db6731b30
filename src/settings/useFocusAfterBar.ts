'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the bar's buttons go away under her, the focus goes to what they were about: `data-focus="settings"` in the same
 * atom. Nothing scrolls.
 */
export function useFocusAfterBar(bar: RefObject<HTMLElement | null>, isShown: boolean) {
  const wasFocused = useRef(false);
  useEffect(() => {
    const place = bar.current?.closest('.daybook')?.querySelector<HTMLElement>('[data-focus="settings"]');
    if (!isShown && wasFocused.current) place?.focus({ preventScroll: true });
    wasFocused.current = false;
  }, [bar, isShown]);
  return {
    onFocus: () => {
      wasFocused.current = true;
    },
    // A button that is taken away loses the focus without a word in some browsers, and to nothing in the others.
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (relatedTarget !== null) wasFocused.current = false;
    },
  };
}
