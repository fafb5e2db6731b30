'use client';

import { Fragment, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { openPanel } from '../floating/openPanel.js';
import { type PanelAlign, placePanel } from '../floating/placePanel.js';
import { usePart } from '../usePart.js';
import type { MenuItem } from './menuItem.js';
import { placeOfKey } from './placeOfKey.js';

export interface MenuPanelProps {
  id: string;
  trigger: HTMLButtonElement;
  label: string;
  groups: readonly (readonly MenuItem[])[];
  align: PanelAlign;
  /** It opens at its last item. */
  beginsAtEnd: boolean;
  onClose: () => void;
  onChoose: (value: string) => void;
}

/** The items: the focus moves among them by arrow keys, Home and End, and by the first letters of what they say. */
export function MenuPanel({
  id,
  trigger,
  label,
  groups,
  align,
  beginsAtEnd,
  onClose,
  onChoose,
}: MenuPanelProps) {
  const part = usePart();
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const rows = () => [...(panel.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    close.current = onClose;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it begins counts when it opens
  useLayoutEffect(() => {
    if (!panel.current) return;
    const end = openPanel(panel.current, trigger, () => close.current());
    rows()
      .at(beginsAtEnd ? -1 : 0)
      ?.focus({ preventScroll: true });
    return end;
  }, [trigger]);

  useLayoutEffect(() => {
    if (!panel.current) return;
    return placePanel(panel.current, trigger, align, true);
  }, [trigger, align]);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = rows();
    const labels = groups.flat().map((item) => item.label);
    const from = all.findIndex((row) => event.target instanceof Node && row.contains(event.target));
    const place = placeOfKey(event.key, from, labels);
    if (place === undefined) return;
    event.preventDefault();
    all[place]?.focus();
  }

  return (
    <div
      ref={panel}
      id={id}
      className={part('daybook-popover', part('daybook-menu'))}
      popover="auto"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={move}
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.value}>
          {index > 0 && <hr className="daybook-menu-line" />}
          {group.map((item) => (
            <button
              key={item.value}
              type="button"
              role="menuitem"
              className={part('daybook-menu-item')}
              data-tone={item.tone}
              aria-disabled={item.disabled || undefined}
              tabIndex={-1}
              onClick={() => !item.disabled && onChoose(item.value)}
            >
              {item.icon}
              {item.hint ? <Hinted label={item.label} hint={item.hint} /> : item.label}
            </button>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** Both are its name: what can be read in a button has to be in what it is called. */
function Hinted({ label, hint }: { label: string; hint: string }) {
  return (
    <span className="daybook-menu-words">
      <span>{label} </span>
      <span className="daybook-menu-hint">{hint}</span>
    </span>
  );
}
