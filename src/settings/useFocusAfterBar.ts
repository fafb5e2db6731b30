'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the button that she pressed goes away, the focus goes on: to the next question, to Save, or with the bar to what
 * it was about: `data-focus="settings"` in the same atom. Nothing scrolls.
 * @param questionCount how many are still open
 */
export function useFocusAfterBar(
  bar: RefObject<HTMLElement | null>,
  isShown: boolean,
  questionCount: number,
) {
  const wasFocused = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that is answered takes its buttons along
  useEffect(() => {
    const { current } = bar;
    if (!current || !wasFocused.current || current.matches(':focus-within')) return;
    const place = isShown
      ? current.querySelector<HTMLElement>('.daybook-conflict button, [data-focus="save"]')
      : current.closest('.daybook')?.querySelector<HTMLElement>('[data-focus="settings"]');
    place?.focus({ preventScroll: true });
    wasFocused.current = isShown;
  }, [bar, isShown, questionCount]);
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
