'use client';

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type PopoverState, type PopoverTriggerProps, usePopover } from '../floating/usePopover.js';
import type { MenuItem } from './menuItem.js';

export interface MenuTriggerProps extends Omit<PopoverTriggerProps, 'aria-haspopup'> {
  'aria-haspopup': 'menu';
  onKeyDown: (event: KeyboardEvent) => void;
}

export interface MenuProps extends PopoverState {
  /** The menu's name for screen readers. */
  label: string;
  /** What can be done, in groups with a line between them. */
  groups: readonly (readonly MenuItem[])[];
  /** The menu is closed by then, and its button has the focus: what is begun may take it. */
  onChoose: (value: string) => void;
  /** The button that opens it, with the given props on it. */
  trigger: (props: MenuTriggerProps) => ReactNode;
  align?: 'start' | 'center' | 'end';
}

const loadPanel = () => import('./MenuPanel.js').then((module) => module.MenuPanel);

/** A button with a list of things to do: the menu button of the ARIA practices guide. Its code is fetched when it is first opened. */
export function Menu({ label, groups, onChoose, trigger, align = 'end', ...state }: MenuProps) {
  const popover = usePopover(state, loadPanel);
  const [beginsAtEnd, setBeginsAtEnd] = useState(false);

  function openAt(isEnd: boolean) {
    setBeginsAtEnd(isEnd);
    popover.setOpen(true);
  }

  return (
    <>
      {trigger({
        ...popover.triggerProps,
        'aria-haspopup': 'menu',
        onClick: () => {
          setBeginsAtEnd(false);
          popover.triggerProps.onClick();
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          openAt(event.key === 'ArrowUp');
        },
      })}
      {popover.Panel && popover.trigger && (
        <popover.Panel
          id={popover.id}
          trigger={popover.trigger}
          label={label}
          groups={groups}
          align={align}
          beginsAtEnd={beginsAtEnd}
          onClose={() => popover.setOpen(false)}
          onChoose={(value) => {
            popover.setOpen(false);
            onChoose(value);
          }}
        />
      )}
    </>
  );
}
