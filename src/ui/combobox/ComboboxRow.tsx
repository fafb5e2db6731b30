'use client';

import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';
import type { FoundOption } from './filterOptions.js';

interface ComboboxRowProps {
  id: string;
  option: FoundOption;
  isChosen: boolean;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

export function ComboboxRow({ id, option, isChosen, isActive, onPoint, onChoose }: ComboboxRowProps) {
  const part = usePart();
  const { label, match, aside } = option;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div
      id={id}
      className={part('daybook-option')}
      role="option"
      aria-selected={isChosen}
      data-active={isActive ? '' : undefined}
      onPointerMove={isActive ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="daybook-option-label">
        {match ? (
          <>
            {label.slice(0, match.start)}
            <mark className="daybook-option-match">{label.slice(match.start, match.end)}</mark>
            {label.slice(match.end)}
          </>
        ) : (
          label
        )}
      </span>
      {aside && <span className="daybook-option-aside">{aside}</span>}
      {isChosen && <Icon name="check" />}
    </div>
  );
}
