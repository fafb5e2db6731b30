'use client';

import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLate } from '../device/useLate.js';
import { Icon } from '../display/Icon.js';
import { lockIcon } from '../display/settingsIcons.js';
import { VisuallyHidden } from '../display/VisuallyHidden.js';
import { LiveRegion } from '../feedback/LiveRegion.js';
import { classNames } from '../usePart.js';
import { moveAround, nextPlace } from './moveAround.js';
import type { SortableMove } from './SortableHandle.js';
import { useRowDrag } from './useRowDrag.js';

export interface SortableTexts<Item> {
  /** Names a row's handle: "Move Phone". */
  handle: (item: Item) => string;
  /** Describes each handle: "Drag it, or press the arrow keys." */
  keys: string;
  /** In place of a handle, for who can't see the lock: "Stays in its place". */
  fixed: string;
  /** What the menu of a handle offers. */
  moves: Readonly<Record<SortableMove, string>>;
  /** Announced after a move: "Phone is now 3 of 6". `position` counts from 1, over all rows. */
  moved: (item: Item, position: number, count: number) => string;
}

export interface SortableListProps<Item> {
  /** The list's name for screen readers. */
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** The items in their new order. */
  onItemsChange: (items: readonly Item[]) => void;
  /** Has a lock instead of a handle, and keeps its place: the others move past it. */
  isFixed?: (item: Item) => boolean;
  /** No handle at all. */
  readOnly?: boolean;
  texts: SortableTexts<Item>;
  className?: string;
  /** What stands in a row, after its handle. */
  children: (item: Item, row: { isDragged: boolean }) => ReactNode;
}

const never = () => false;

/** Rows are read before they are moved: what moves them comes after. */
const loadHandle = async () => (await import('./SortableHandle.js')).SortableHandle;

/** Rows in an order of her own: dragged by a handle, moved by its arrow keys, Home and End, or by its menu. */
export function SortableList<Item>({
  items,
  itemKey,
  texts,
  isFixed = never,
  ...rest
}: SortableListProps<Item>) {
  const { label, onItemsChange, readOnly, className, children } = rest;
  const Handle = useLate(loadHandle, !readOnly);
  const list = useRef<HTMLUListElement>(null);
  const keysId = useId();
  const [message, setMessage] = useState('');
  const moved = useRef<string | null>(null);

  function move(from: number, to: number) {
    const item = items[from];
    const next = moveAround(items, from, to, isFixed);
    if (item === undefined || next === items) return;
    moved.current = itemKey(item);
    setMessage(texts.moved(item, next.indexOf(item) + 1, items.length));
    onItemsChange(next);
  }

  function placeFor(from: number, hovered: number) {
    const item = items[from];
    return item === undefined ? from : moveAround(items, from, hovered, isFixed).indexOf(item);
  }

  const { drag, endedDrag, handlePropsOf } = useRowDrag({ list, placeFor, onDrop: move });

  // Putting a row elsewhere in the document takes the focus from its handle.
  useLayoutEffect(() => {
    const place = items.findIndex((item) => itemKey(item) === moved.current);
    if (place < 0) return;
    moved.current = null;
    const row = list.current?.children[place];
    row?.querySelector<HTMLElement>('.daybook-sortable-handle')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });

  const placeOf: Record<SortableMove, (from: number) => number> = {
    up: (from) => nextPlace(items, from, -1, isFixed),
    down: (from) => nextPlace(items, from, 1, isFixed),
    first: () => 0,
    last: () => items.length - 1,
  };

  function dropOf(place: number) {
    if (!drag || drag.to !== place) return undefined;
    return drag.to > drag.from ? 'after' : 'before';
  }

  return (
    <div className={classNames('daybook-sortable', className)}>
      <ul ref={list} className="daybook-sortable-list" aria-label={label}>
        {items.map((item, place) => (
          <li
            key={itemKey(item)}
            className="daybook-sortable-item"
            data-drop={dropOf(place)}
            data-state={drag?.from === place ? 'dragging' : undefined}
          >
            <div className="daybook-sortable-row">
              {isFixed(item) && (
                <span className="daybook-sortable-fixed">
                  <Icon path={lockIcon} />
                  <VisuallyHidden>{texts.fixed}</VisuallyHidden>
                </span>
              )}
              {!isFixed(item) && !readOnly && !Handle && (
                <span className="daybook-sortable-fixed" aria-hidden="true" />
              )}
              {!isFixed(item) && !readOnly && Handle && (
                <Handle
                  label={texts.handle(item)}
                  describedBy={keysId}
                  moveLabels={texts.moves}
                  isFirst={placeOf.up(place) === place}
                  isLast={placeOf.down(place) === place}
                  onMove={(to) => move(place, placeOf[to](place))}
                  endedDrag={endedDrag}
                  pointer={handlePropsOf(place)}
                />
              )}
              <div className="daybook-sortable-content">
                {children(item, { isDragged: drag?.from === place })}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <VisuallyHidden id={keysId}>{texts.keys}</VisuallyHidden>
      <LiveRegion message={message} />
    </div>
  );
}
