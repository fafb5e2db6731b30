'use client';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { scrollAtEdge, scrollerOf } from './autoScroll.js';

/** How far a pointer goes before a press becomes a drag. */
const beginPx = 4;

interface Options {
  list: RefObject<HTMLElement | null>;
  /** The place at which a row comes to stand, in the order as it is before; a fixed one is passed over. */
  placeFor: (from: number, hovered: number) => number;
  onDrop: (from: number, to: number) => void;
}

interface Grab {
  from: number;
  to: number;
  row: HTMLElement;
  startY: number;
  pointerY: number;
  listTop: number;
  /** The middles of the rows, from the top of the list. */
  middles: number[];
  scroller: Element;
  hasMoved: boolean;
}

/** Which row a y belongs to: rows give way once the pointer is past their middle. */
function hoveredBy(y: number, from: number, middles: readonly number[]): number {
  const above = middles.filter((middle, place) => place !== from && middle < y).length;
  return Math.min(above, middles.length - 1);
}

/**
 * A row that follows the pointer by its handle, and where it would land. The others stay where they are meanwhile, so that
 * what was measured at the beginning holds. Escape puts it back.
 */
export function useRowDrag({ list, placeFor, onDrop }: Options) {
  const grab = useRef<Grab | null>(null);
  const frame = useRef(0);
  /** The press that ends a drag is no press on the handle. */
  const endsDrag = useRef(false);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);

  function follow() {
    const held = grab.current;
    if (!held || !list.current) return;
    const { top } = list.current.getBoundingClientRect();
    // The page may have been scrolled under the pointer.
    held.row.style.setProperty('--daybook--drag', `${held.pointerY - held.startY - (top - held.listTop)}px`);
    const to = placeFor(held.from, hoveredBy(held.pointerY - top, held.from, held.middles));
    if (held.hasMoved && to === held.to) return;
    held.to = to;
    held.hasMoved = true;
    setDrag({ from: held.from, to });
  }

  function scroll() {
    const held = grab.current;
    if (!held) return;
    if (scrollAtEdge(held.scroller, held.pointerY)) follow();
    frame.current = requestAnimationFrame(scroll);
  }

  function end(isDrop: boolean) {
    const held = grab.current;
    grab.current = null;
    cancelAnimationFrame(frame.current);
    if (!held) return;
    held.row.style.removeProperty('--daybook--drag');
    setDrag(null);
    if (!held.hasMoved) return;
    endsDrag.current = true;
    if (isDrop && held.to !== held.from) onDrop(held.from, held.to);
  }

  const latestEnd = useRef(end);
  useEffect(() => {
    latestEnd.current = end;
  });
  useEffect(() => () => latestEnd.current(false), []);
  useEffect(() => {
    if (!drag) return;
    // Before a dialog or a popover around the list, which would close as well.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latestEnd.current(false);
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [drag]);

  function begin(event: PointerEvent<HTMLElement>, from: number) {
    endsDrag.current = false;
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const row = rows[from];
    if (event.button !== 0 || !event.isPrimary || !list.current || !row) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top } = list.current.getBoundingClientRect();
    grab.current = {
      from,
      to: from,
      row,
      startY: event.clientY,
      pointerY: event.clientY,
      listTop: top,
      middles: rows.map((each) => {
        const rect = each.getBoundingClientRect();
        return (rect.top + rect.bottom) / 2 - top;
      }),
      scroller: scrollerOf(list.current),
      hasMoved: false,
    };
  }

  return {
    drag,
    /** Whether the press that is being told ended a drag. */
    endedDrag: () => endsDrag.current,
    handlePropsOf: (from: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, from),
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const held = grab.current;
        if (!held) return;
        held.pointerY = event.clientY;
        if (!held.hasMoved && Math.abs(held.pointerY - held.startY) < beginPx) return;
        if (!held.hasMoved) frame.current = requestAnimationFrame(scroll);
        follow();
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
      onLostPointerCapture: () => end(false),
    }),
  };
}
