'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { Icon } from '../display/Icon.js';
import { arrowDownIcon, arrowUpIcon, gripIcon } from '../display/settingsIcons.js';
import { Menu } from '../menu/Menu.js';
import type { MenuItem } from '../menu/menuItem.js';

export type SortableMove = 'up' | 'down' | 'first' | 'last';

interface SortableHandleProps {
  label: string;
  describedBy: string;
  moveLabels: Readonly<Record<SortableMove, string>>;
  /** Nothing stands before it, or after it, that it could change places with. */
  isFirst: boolean;
  isLast: boolean;
  onMove: (move: SortableMove) => void;
  /** Whether the press that is being told is the end of a drag. */
  endedDrag: () => boolean;
  pointer: Readonly<Record<`on${'Pointer' | 'Lost'}${string}`, (event: PointerEvent<HTMLElement>) => void>>;
}

const moveOfKey: Readonly<Record<string, SortableMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const isMove = (value: string): value is SortableMove =>
  Object.values(moveOfKey).some((move) => move === value);

/** The grip of a row: dragged, moved by the arrow keys, or pressed for a menu that can do the same. */
export function SortableHandle({ label, describedBy, moveLabels, onMove, ...rest }: SortableHandleProps) {
  const { isFirst, isLast, endedDrag, pointer } = rest;
  const item = (value: SortableMove, path: string, disabled: boolean): MenuItem => ({
    value,
    label: moveLabels[value],
    icon: <Icon path={path} />,
    disabled,
  });

  function press(event: KeyboardEvent) {
    const move = moveOfKey[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onMove(move);
  }

  return (
    <Menu
      label={label}
      align="start"
      groups={[
        [item('up', arrowUpIcon, isFirst), item('down', arrowDownIcon, isLast)],
        [item('first', arrowUpIcon, isFirst), item('last', arrowDownIcon, isLast)],
      ]}
      onChoose={(value) => isMove(value) && onMove(value)}
      trigger={({ onClick, ...props }) => (
        <button
          {...props}
          {...pointer}
          type="button"
          className="daybook-sortable-handle"
          aria-label={label}
          aria-describedby={describedBy}
          // A press by keyboard is never the end of a drag.
          onClick={(event) => (event.detail === 0 || !endedDrag()) && onClick()}
          onKeyDown={press}
        >
          <Icon path={gripIcon} />
        </button>
      )}
    />
  );
}
