'use client';

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../display/Icon.js';
import { LiveRegion } from '../feedback/LiveRegion.js';
import { keepInSight } from '../keepInSight.js';
import { ComboboxRow } from './ComboboxRow.js';
import { type ComboboxGroup, filterOptions } from './filterOptions.js';

export interface ComboboxListProps {
  groups: readonly ComboboxGroup[];
  /** A list: any number can be chosen. */
  value: string | readonly string[] | undefined;
  onChoose: (value: string) => void;
  /** Names the list. */
  label: string;
  /** Names the search field, and stands in it while it is empty. */
  searchLabel: string;
  /** Nothing answers what was typed. */
  emptyText: string;
  /** There are more than are shown. */
  moreText: (hiddenCount: number) => string;
}

const renderedAtMost = 60;
const pageSize = 8;

/** A search field over a listbox: the focus stays in the field, the arrow keys mark a row, Enter chooses it. */
export function ComboboxList({ groups, value, onChoose, ...texts }: ComboboxListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isChosen = (row: string) => (typeof value === 'string' ? row === value : (value ?? []).includes(row));
  const [query, setQuery] = useState('');
  const found = filterOptions(groups, query, renderedAtMost);
  const rows = found.groups.flatMap((group) => group.options);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => isChosen(row.value)),
    ),
  );
  const rowId = (index: number) => `${id}row${index}`;

  useLayoutEffect(() => {
    const row = list.current?.querySelectorAll<HTMLElement>('[role="option"]')[active];
    if (list.current && row) keepInSight(list.current, row);
  }, [active]);

  function search(text: string) {
    setQuery(text);
    setActive(0);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: Math.min(last, active + pageSize),
      PageUp: Math.max(0, active - pageSize),
    };
    const target = targets[event.key];
    if (target !== undefined) setActive(Math.max(0, target));
    else if (event.key === 'Enter') {
      const row = rows[active];
      if (row) onChoose(row.value);
    } else return;
    event.preventDefault();
  }

  let rowsBefore = 0;
  return (
    <div className="daybook-combobox">
      <div className="daybook-combobox-search">
        <Icon path="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.35 10.35l3.15 3.15" />
        <input
          className="daybook-combobox-input"
          type="text"
          role="combobox"
          aria-label={texts.searchLabel}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={rows.length > 0 ? rowId(active) : undefined}
          placeholder={texts.searchLabel}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => search(event.target.value)}
          onKeyDown={press}
        />
      </div>
      <div
        ref={list}
        id={`${id}list`}
        className="daybook-combobox-list"
        role="listbox"
        // A browser would take what scrolls into the tab order; the search field scrolls it.
        tabIndex={-1}
        aria-label={texts.label}
        aria-multiselectable={typeof value === 'object' || undefined}
      >
        {found.groups.map((group, groupIndex) => {
          const first = rowsBefore;
          rowsBefore += group.options.length;
          const labelId = `${id}group${groupIndex}`;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div
              key={labelId}
              className="daybook-combobox-options"
              role="group"
              aria-labelledby={group.label ? labelId : undefined}
            >
              {group.label && (
                <div id={labelId} className="daybook-combobox-group" role="presentation">
                  {group.label}
                </div>
              )}
              {group.options.map((option, index) => (
                <ComboboxRow
                  key={option.value}
                  id={rowId(first + index)}
                  option={option}
                  isChosen={isChosen(option.value)}
                  isActive={first + index === active}
                  onPoint={() => setActive(first + index)}
                  onChoose={() => onChoose(option.value)}
                />
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <p className="daybook-combobox-note">{texts.emptyText}</p>}
      {found.hiddenCount > 0 && <p className="daybook-combobox-note">{texts.moreText(found.hiddenCount)}</p>}
      <LiveRegion message={rows.length === 0 ? texts.emptyText : ''} />
    </div>
  );
}
