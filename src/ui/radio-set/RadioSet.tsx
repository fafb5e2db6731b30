'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { isRtl } from '../direction.js';
import { useFieldControl } from '../form/fieldContext.js';

export interface RadioSetOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** The name for screen readers, where the label is an icon or an abbreviation. */
  'aria-label'?: string;
  disabled?: boolean;
}

export interface RadioSetProps<Value extends string = string> {
  id?: string;
  options: readonly RadioSetOption<Value>[];
  /** undefined: nothing chosen yet. */
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  /** Names the group where no Field does. */
  'aria-label'?: string;
  className?: string;
  itemClassName?: string;
}

interface RadioSetLooks {
  className: string;
  itemClassName: string;
  size?: 's';
  iconOnly?: boolean;
}

function stepOf(event: KeyboardEvent): number {
  const forward = isRtl(event.currentTarget) ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: forward,
    ArrowLeft: -forward,
  };
  return steps[event.key] ?? 0;
}

/** One of a few, side by side: one tab stop; the arrow keys move and choose, around the ends. */
export function RadioSet<Value extends string>({
  options,
  value,
  onValueChange,
  size,
  iconOnly,
  className,
  itemClassName,
  ...rest
}: Omit<RadioSetProps<Value>, 'className' | 'itemClassName'> & RadioSetLooks) {
  const { labelId, ...wired } = useFieldControl(rest);
  const enabled = options.filter((option) => !option.disabled);
  const tabStop = enabled.find((option) => option.value === value) ?? enabled[0];

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = stepOf(event);
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || !tabStop) return;
    event.preventDefault();
    const next = enabled[(enabled.indexOf(tabStop) + step + enabled.length) % enabled.length];
    if (!next) return;
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[options.indexOf(next)]?.focus();
    if (next.value !== value) onValueChange(next.value);
  }

  return (
    <div
      {...wired}
      className={className}
      data-size={size}
      role="radiogroup"
      aria-label={rest['aria-label']}
      aria-labelledby={rest['aria-label'] ? undefined : labelId}
      onKeyDown={move}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: drawn as a button; the arrow keys are ours in both directions
        <button
          key={option.value}
          type="button"
          role="radio"
          className={itemClassName}
          aria-checked={option.value === value}
          aria-label={option['aria-label']}
          aria-disabled={option.disabled || undefined}
          tabIndex={option === tabStop ? 0 : -1}
          data-icon-only={iconOnly ? '' : undefined}
          onClick={() => !option.disabled && option.value !== value && onValueChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
