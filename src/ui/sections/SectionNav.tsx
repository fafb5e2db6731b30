'use client';

import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { isRtl } from '../direction.js';
import { Icon } from '../display/Icon.js';
import { VisuallyHidden } from '../display/VisuallyHidden.js';
import { Select } from '../form/Select.js';
import { classNames, usePart } from '../usePart.js';

export interface Section<Value extends string = string> {
  value: Value;
  label: string;
  icon?: ReactNode;
  /** Has what is not saved yet. */
  changed?: boolean;
  /** Has what must be mended before it can be saved. */
  invalid?: boolean;
}

export interface SectionNavProps<Value extends string = string> {
  /** The navigation's name for screen readers. */
  label: string;
  sections: readonly Section<Value>[];
  /** The one that is shown. */
  value: Value;
  onValueChange: (value: Value) => void;
  /** A word for the dot: "changed". */
  changedText: string;
  /** A word for the mark: "has faults". */
  invalidText: string;
  className?: string;
}

/** Where an arrow key leads from the button at `from`, around the ends; undefined for every other key. */
function placeOfKey(event: KeyboardEvent, from: number, count: number): number | undefined {
  const forward = isRtl(event.currentTarget) ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: forward,
    ArrowLeft: -forward,
  };
  const step = steps[event.key];
  if (step !== undefined) return (from + step + count) % count;
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? count - 1 : undefined;
}

/**
 * Which of several sections is shown: a list of buttons, in a column from 920 px and in lines below that; the browser's
 * own select in a container under 560 px. Arrow keys, Home and End move the focus, a press chooses.
 */
export function SectionNav<Value extends string>(props: SectionNavProps<Value>) {
  const part = usePart();
  const { label, sections, value, onValueChange, changedText, invalidText, className } = props;
  const id = useId();

  function marksOf({ changed, invalid }: Section) {
    return [changed ? changedText : '', invalid ? invalidText : ''].filter(Boolean);
  }

  function move(event: KeyboardEvent<HTMLUListElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const from = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const next = placeOfKey(event, from, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    <nav className={classNames('daybook-sections', className)} aria-label={label}>
      <ul className="daybook-sections-list" onKeyDown={move}>
        {sections.map((section) => (
          <li key={section.value} className="daybook-sections-item">
            <button
              type="button"
              className={part('daybook-sections-button')}
              aria-current={section.value === value ? 'true' : undefined}
              onClick={() => section.value !== value && onValueChange(section.value)}
            >
              {section.icon}
              <span className="daybook-sections-label">{section.label}</span>
              {marksOf(section).map((mark) => (
                <VisuallyHidden key={mark}> {mark}</VisuallyHidden>
              ))}
              {section.invalid && <Icon name="alert" className="daybook-sections-fault" />}
              {section.changed && <span className="daybook-sections-dot" />}
            </button>
          </li>
        ))}
      </ul>
      <div className="daybook-sections-jump">
        <Select
          id={`${id}jump`}
          aria-label={label}
          options={sections.map((section) => ({
            value: section.value,
            label: [section.label, ...marksOf(section)].join(' · '),
          }))}
          value={value}
          onValueChange={(next) => {
            const chosen = sections.find((section) => section.value === next);
            if (chosen) onValueChange(chosen.value);
          }}
        />
      </div>
    </nav>
  );
}
