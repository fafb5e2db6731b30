'use client';

import { Button } from '../action/Button.js';
import { Combobox } from '../combobox/Combobox.js';
import type { ComboboxOption } from '../combobox/filterOptions.js';
import { Icon } from '../display/Icon.js';
import { useFieldControl } from '../form/fieldContext.js';
import { usePart } from '../usePart.js';
import { Tag } from './Tag.js';

export interface ChoiceTagsProps {
  id?: string;
  options: readonly ComboboxOption[];
  /** The chosen values, in the order of the options. */
  value: readonly string[];
  onValueChange: (value: string[]) => void;
  /** Names the list of options. */
  label: string;
  /** On the button that opens the list. */
  chooseText: string;
  searchLabel: string;
  emptyText: string;
  moreText: (hiddenCount: number) => string;
  /** The name of the button that takes an option back. */
  removeLabel: (label: string) => string;
  readOnly?: boolean;
}

/** Any number of many: what is chosen as tags, the rest in a searchable list. Stands in a Field with `group`. */
export function ChoiceTags({ options, value, onValueChange, readOnly, ...rest }: ChoiceTagsProps) {
  const part = usePart();
  const { label, chooseText, searchLabel, emptyText, moreText, removeLabel } = rest;
  const { labelId, 'aria-invalid': isInvalid, ...wired } = useFieldControl(rest);

  function toggle(pressed: string) {
    const isChosen = (each: string) => value.includes(each) !== (each === pressed);
    onValueChange(options.map((option) => option.value).filter(isChosen));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be the Field's label
    <div
      {...wired}
      className={part('daybook-input', 'daybook-tags')}
      role="group"
      aria-labelledby={labelId}
      data-invalid={isInvalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
    >
      <ul className="daybook-tags-list">
        {options
          .filter((option) => value.includes(option.value))
          .map((option) => (
            <Tag
              key={option.value}
              text={option.label}
              invalidText={undefined}
              removeLabel={removeLabel(option.label)}
              onRemove={readOnly ? undefined : () => toggle(option.value)}
            />
          ))}
      </ul>
      <Combobox
        groups={() => [{ options }]}
        value={value}
        onValueChange={toggle}
        label={label}
        searchLabel={searchLabel}
        emptyText={emptyText}
        moreText={moreText}
        trigger={(trigger) => (
          <Button
            {...trigger}
            variant="quiet"
            size="s"
            className="daybook-tags-add"
            disabled={readOnly}
            focusableWhenDisabled
            aria-describedby={wired['aria-describedby']}
          >
            {chooseText}
            <Icon name="chevron-down" />
          </Button>
        )}
      />
    </div>
  );
}
