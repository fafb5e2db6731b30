'use client';
import { useEffect, useRef } from 'react';
import { activeElementOf } from '../../ui/activeElementOf.js';
import type { FocusWish } from './booker.state.js';

const focusable = 'button,input,[tabindex]';

/**
 * Moves the keyboard's focus where the last step led. What is to have it may be painted some renders later; then it
 * gets it unless she has gone elsewhere meanwhile. An element that takes none passes it to its first that does.
 */
export function useFocusWish(focus: FocusWish | null) {
  const root = useRef<HTMLElement>(null);
  const wish = useRef<{ turn: number; from: Element | null; isOpen: boolean }>(null);
  useEffect(() => {
    if (focus === null) return;
    const { turn, on } = focus;
    if (wish.current?.turn !== turn) {
      wish.current = { turn, from: activeElementOf(root.current), isOpen: true };
    }
    const mine = wish.current;
    const give = () => {
      if (!mine.isOpen) return;
      const activeElement = activeElementOf(root.current);
      const target = root.current?.querySelector<HTMLElement>(`[data-focus="${on}"]`);
      // Elsewhere; or she has gone on typing while times were read anew: her place is not taken from her.
      const isLeft =
        ![document.body, mine.from].includes(activeElement) ||
        (on === 'alternatives' && activeElement?.matches('input,textarea,select'));
      mine.isOpen = !target && !isLeft;
      if (!target || isLeft) return;
      (target.matches(focusable) ? target : target.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
    };
    // Times are painted before: taking the focus has the browser lay out, and tell of it, once more.
    if (on === 'times') requestAnimationFrame(() => setTimeout(give));
    else give();
  });
  return root;
}
