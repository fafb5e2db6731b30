'use client';

import { Icon } from '../display/Icon.js';
import { VisuallyHidden } from '../display/VisuallyHidden.js';
import { usePart } from '../usePart.js';

export interface TagProps {
  text: string;
  /** undefined: nothing is wrong with it. */
  invalidText: string | undefined;
  removeLabel: string;
  /** undefined: it stays. */
  onRemove: (() => void) | undefined;
}

/** One chip: its text, what is wrong with it, and the button that removes it. */
export function Tag({ text, invalidText, removeLabel, onRemove }: TagProps) {
  const part = usePart();
  return (
    <li className={part('daybook-tag')} data-state={invalidText ? 'invalid' : undefined}>
      <span className="daybook-tag-text">{text}</span>
      {invalidText && <VisuallyHidden>{`, ${invalidText}`}</VisuallyHidden>}
      <button
        type="button"
        className="daybook-tag-remove"
        aria-label={removeLabel}
        disabled={!onRemove}
        onClick={(event) => {
          const entry = event.currentTarget
            .closest('.daybook-tags')
            ?.querySelector<HTMLElement>('input, .daybook-tags-add');
          onRemove?.();
          entry?.focus();
        }}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}
