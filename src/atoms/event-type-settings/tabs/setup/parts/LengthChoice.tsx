'use client';
import { type KeyboardEvent, useState } from 'react';
import {
  isLength,
  longestLength,
  pickableLengths,
  shortestLength,
  withLength,
  withoutLength,
} from '../../../../../event-type/lengths/lengths.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { Field } from '../../../../../ui/form/Field.js';
import { readWhole } from '../../../../../ui/form/readWhole.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useLengths } from '../useLengths.js';

/** The lengths that visitors can choose from: usual ones to be pressed, others to be typed. */
export function LengthChoice() {
  const { words, say } = useEventTypeScene();
  const { t, f } = words;
  const { options, lengths, change } = useLengths();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const chosen = lengths.lengthInMinutesOptions;
  const { isReadOnly } = options;

  function toggle(minutes: number) {
    if (isReadOnly) return;
    if (!chosen.includes(minutes)) return change(withLength(lengths, minutes));
    const next = withoutLength(lengths, minutes);
    if (next === lengths) say(t('eventType.basics.lengthsLeast'));
    else change(next);
  }

  function add() {
    const minutes = readWhole(typed);
    if (minutes === undefined || !isLength(minutes)) return setWrong(true);
    setTyped('');
    setWrong(false);
    if (!chosen.includes(minutes)) change(withLength(lengths, minutes));
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }

  return (
    <>
      <div className="daybook-lengths">
        {pickableLengths(chosen, options.saved).map((minutes) => {
          const isChosen = chosen.includes(minutes);
          return (
            <button
              key={minutes}
              type="button"
              className="daybook-length"
              aria-pressed={isChosen}
              aria-disabled={isReadOnly || undefined}
              onClick={() => toggle(minutes)}
            >
              {isChosen && <Icon name="check" />}
              {f.length(minutes)}
            </button>
          );
        })}
      </div>
      {!isReadOnly && (
        <Field
          label={t('eventType.basics.otherLength')}
          error={isWrong && t('eventType.basics.lengthWrong', { min: shortestLength, max: longestLength })}
        >
          {(wiring) => (
            <span className="daybook-length-other">
              <TextInput
                id={wiring.id}
                aria-describedby={wiring.describedBy}
                aria-invalid={wiring.isInvalid || undefined}
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onValueChange={(text) => {
                  setTyped(text);
                  setWrong(false);
                }}
                onKeyDown={press}
              />
              <Button onClick={add} disabled={typed.trim() === ''} focusableWhenDisabled>
                {t('eventType.basics.addLength')}
              </Button>
            </span>
          )}
        </Field>
      )}
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('eventType.basics.severalSeen', {
          lengths: f.list(chosen.map(f.length)),
          first: f.length(lengths.lengthInMinutes),
        })}
      </p>
    </>
  );
}
