'use client';
import type { Words } from '../../../../booking-form/words.js';
import type { Zone } from '../../../../time/types.js';
import { Button } from '../../../../ui/action/Button.js';
import { Popover } from '../../../../ui/floating/Popover.js';
import type { PanelExtras as Extras, PanelModel } from '../../panelModel.js';
import { PanelFact } from './PanelFact.js';
import { priceText } from './priceText.js';
import { SeriesCount } from './SeriesCount.js';
import { SeriesList } from './SeriesList.js';
import { seriesText } from './seriesText.js';

export interface PanelExtrasProps {
  extras: Extras;
  panel: PanelModel;
  zone: Zone;
  /** She may still say how many times. */
  isOpen: boolean;
  /** BCP 47 */
  locale: string;
  words: Words;
  onCount: (count: number) => void;
}

/** What only some event types have to say, below what all have. */
export function PanelExtras({ extras, panel, zone, isOpen, locale, words, onCount }: PanelExtrasProps) {
  const { t, f } = words;
  const { price, seats, recurrence, confirmsWithinMinutes, lockedZone, bookableDays, needsSignIn } = extras;
  return (
    <>
      {price && <PanelFact icon="card" title={priceText(price, locale)} />}
      {seats && <PanelFact icon="users" title={t('booker.seats', { count: seats.total })} />}
      {recurrence && (
        <div className="daybook-booker-series">
          <PanelFact icon="refresh" title={seriesText(recurrence, words)} />
          {isOpen && <SeriesCount recurrence={recurrence} words={words} onCount={onCount} />}
          {panel.selection && (
            <Popover
              label={t('booker.seriesDates', { count: recurrence.count })}
              trigger={(trigger) => (
                <Button {...trigger} size="s">
                  {t('booker.seriesDates', { count: recurrence.count })}
                </Button>
              )}
            >
              <SeriesList start={panel.selection.start} recurrence={recurrence} zone={zone} words={words} />
            </Popover>
          )}
        </div>
      )}
      {confirmsWithinMinutes !== null && !panel.needsConfirmation && (
        <PanelFact
          icon="info"
          title={t('booker.confirmsWithin', { length: f.longLength(confirmsWithinMinutes) })}
        />
      )}
      {lockedZone && (
        <PanelFact icon="globe" title={t('booker.zoneLocked', { city: f.zoneCity(lockedZone) })} />
      )}
      {bookableDays && (
        <PanelFact
          icon="calendar"
          {...(bookableDays.arePast
            ? {
                title: t('booker.windowPast'),
                detail: t('booker.windowPastText', { day: f.fullDay(bookableDays.last) }),
              }
            : {
                title: t('booker.bookableDays', { days: f.dayRange(bookableDays.first, bookableDays.last) }),
              })}
        />
      )}
      {needsSignIn && <PanelFact icon="user" title={t('booker.needsSignIn')} />}
    </>
  );
}
