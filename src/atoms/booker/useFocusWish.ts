'use client';
import { useEffect, useRef } from 'react';
import { activeElementOf } from '../../ui/activeElementOf.js';
import type { FocusWish } from './booker.state.js';

const focusable = 'button, a[href], input, [tabindex="0"]';

/**
 * Moves the keyboard's focus where the last step led. What is to have it may be painted some renders later; then it
 * gets it unless she has gone elsewhere meanwhile. An element that takes none passes it to its first that does.
 */
export function useFocusWish(focus: FocusWish | null) {
  const root = useRef<HTMLElement>(null);
  const wish = useRef<{ turn: number; from: Element | null; isOpen: boolean }>(null);
  useEffect(() => {
    if (focus === null) return;
    const activeElement = activeElementOf(root.current);
    if (wish.current?.turn !== focus.turn) {
      wish.current = { turn: focus.turn, from: activeElement, isOpen: true };
    }
    if (!wish.current.isOpen) return;
    const isElsewhere = activeElement !== document.body && activeElement !== wish.current.from;
    // She has gone on typing while times were read anew: her place is not taken from her.
    const isTyping = focus.on === 'alternatives' && activeElement?.matches('input, textarea, select');
    const target = root.current?.querySelector<HTMLElement>(`[data-focus="${focus.on}"]`);
    wish.current.isOpen = !target && !isElsewhere && !isTyping;
    if (!target || isElsewhere || isTyping) return;
    const takesFocus = target.hasAttribute('tabindex') || target.matches(focusable);
    (takesFocus ? target : target.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
  });
  return root;
}
