import type { HoursWords } from '../words.js';
import type { WeekPictureModel } from './weekPictureModel.js';

export interface PictureLegendProps {
  model: WeekPictureModel;
  words: HoursWords;
}

/** What the marks of the drawing mean: of those that not every week has, the ones that are there. */
export function PictureLegend({ model: { days }, words: { t } }: PictureLegendProps) {
  const has = (state: 'added' | 'removed') =>
    days.some(({ blocks }) => blocks.some((block) => block.state === state));
  const marks = [
    { state: 'open', text: t('hours.pictureOpen'), isThere: true },
    { state: 'added', text: t('hours.pictureAdded'), isThere: has('added') },
    { state: 'removed', text: t('hours.pictureRemoved'), isThere: has('removed') },
    { state: 'own', text: t('hours.pictureOwn'), isThere: days.some((day) => day.isOverridden) },
    {
      state: 'clock',
      text: t('hours.pictureClock'),
      isThere: days.some((day) => day.clockChanges.length > 0),
    },
  ];
  return (
    <ul className="daybook-week-picture-legend" aria-hidden="true">
      {marks
        .filter(({ isThere }) => isThere)
        .map(({ state, text }) => (
          <li key={state} className="daybook-week-picture-mark" data-state={state}>
            {text}
          </li>
        ))}
    </ul>
  );
}
