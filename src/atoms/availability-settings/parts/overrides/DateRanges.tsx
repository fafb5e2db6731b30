'use client';
import { useEffect, useId, useState } from 'react';
import { checkRanges } from '../../../../time/checkRanges.js';
import { nextRange } from '../../../../time/nextRange.js';
import type { HourRange } from '../../../../time/weeklyHours.js';
import { Button } from '../../../../ui/action/Button.js';
import { Icon } from '../../../../ui/display/Icon.js';
import { plusIcon, trashIcon } from '../../../../ui/display/settingsIcons.js';
import { TimeField } from '../../../../ui/time-field/TimeField.js';
import type { DatesEditorProps } from './overridesProps.js';
import { dateFaultText } from './overrideTexts.js';

export interface DateRangesProps
  extends Pick<DatesEditorProps, 'draft' | 'stepMinutes' | 'words' | 'onDraft'> {
  /** How many fields hold a text that is no time. */
  onTypos: (count: number) => void;
}

const ordinals = ['hours.rangeFirst', 'hours.rangeSecond', 'hours.rangeThird'] as const;

/** The hours of the dates: any number of ranges, each with what is wrong with it. */
export function DateRanges({ draft, stepMinutes, words, onDraft, onTypos }: DateRangesProps) {
  const { t, clock } = words;
  const id = useId();
  const { ranges } = draft;
  const faults = checkRanges(ranges);
  const [typos, setTypos] = useState<Readonly<Record<string, string>>>({});
  /** Fields of a range that is gone must not hold the text of the one that has moved up. */
  const [generation, setGeneration] = useState(0);
  const added = nextRange(ranges);
  const count = Object.keys(typos).length;

  useEffect(() => {
    onTypos(count);
    return () => onTypos(0);
  }, [count, onTypos]);

  const put = (next: readonly HourRange[]) => onDraft({ ...draft, ranges: next });

  function mistype(key: string, text: string | null) {
    setTypos(({ [key]: _, ...others }) => (text === null ? others : { ...others, [key]: text }));
  }

  function remove(index: number) {
    setTypos({});
    setGeneration(generation + 1);
    put(ranges.filter((_, at) => at !== index));
  }

  return (
    <div className="daybook-availability-dates-ranges">
      {ranges.map((range, index) => {
        const fault = faults.find((each) => each.index === index);
        const ordinal = ordinals[index];
        const names = {
          day: t('hours.datesOther'),
          range: ordinal ? t(ordinal) : t('hours.rangeNth', { number: index + 1 }),
        };
        const wrong = (['start', 'end'] as const).filter((edge) => typos[`${index} ${edge}`] !== undefined);
        const noteId = `${id}note${index}`;
        const field = (edge: keyof HourRange) => (
          <TimeField
            value={range[edge]}
            clock={clock}
            stepMinutes={stepMinutes}
            after={edge === 'end' ? range.start : undefined}
            aria-label={t(edge === 'start' ? 'hours.timeFrom' : 'hours.timeUntil', names)}
            aria-describedby={fault || wrong.length > 0 ? noteId : undefined}
            aria-invalid={fault !== undefined}
            listLabel={t('hours.times')}
            onValueChange={(minutes) =>
              put(ranges.map((each, at) => (at === index ? { ...each, [edge]: minutes } : each)))
            }
            onInvalid={(text) => mistype(`${index} ${edge}`, text)}
          />
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a range is its place; what is made anew is counted
          <div key={`${generation} ${index}`} className="daybook-availability-range">
            {field('start')}
            <span className="daybook-text" data-tone="muted" aria-hidden="true">
              {t('hours.rangeTo')}
            </span>
            {field('end')}
            {ranges.length > 1 && (
              <Button
                variant="quiet"
                iconOnly
                aria-label={t('hours.datesRemoveRange', { range: clock.range(range.start, range.end) })}
                onClick={() => remove(index)}
              >
                <Icon path={trashIcon} />
              </Button>
            )}
            {(fault || wrong.length > 0) && (
              <div id={noteId} className="daybook-field-error daybook-availability-fault">
                <Icon name="alert" />
                <span className="daybook-field-words">
                  {wrong.map((edge) =>
                    t('hours.faultTypo', {
                      text: typos[`${index} ${edge}`] ?? '',
                      example: clock.text(range[edge]),
                    }),
                  )}
                  {wrong.length === 0 && fault && dateFaultText(fault, words)}
                </span>
              </div>
            )}
          </div>
        );
      })}
      {added && (
        <Button
          variant="quiet"
          size="s"
          className="daybook-availability-dates-add"
          onClick={() => put([...ranges, added].sort((a, b) => a.start - b.start))}
        >
          <Icon path={plusIcon} />
          {t('hours.datesAddRange')}
        </Button>
      )}
    </div>
  );
}
