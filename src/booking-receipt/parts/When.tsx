import type { Words } from '../../booking-form/words.js';
import type { Booking } from '../../queries/bookings.js';
import { dayOf } from '../../time/day.js';
import type { Zone } from '../../time/types.js';
import { isZone, parseZone, zoneOffsetMinutes } from '../../time/zone.js';
import { isOpen } from '../receipt.model.js';
import { zoneText } from '../zoneText.js';

/** Her time; the host's too, where their clocks differ. Struck through where it is not to be. */
export function When({ booking, zone, words }: { booking: Booking; zone: Zone; words: Words }) {
  const { t, f } = words;
  const { start, end } = booking;
  const [host] = booking.hosts;
  const hostZone = host && isZone(host.zone) ? parseZone(host.zone) : zone;
  const differs = zoneOffsetMinutes(hostZone, start) !== zoneOffsetMinutes(zone, start);
  const hostDay = dayOf(start, hostZone);
  const otherDay = hostDay === dayOf(start, zone) ? '' : `${f.shortDay(hostDay)}, `;
  const Line = isOpen(booking) ? 'span' : 's';
  return (
    <>
      <p className="daybook-text" data-strong="">
        <Line>{f.fullDay(dayOf(start, zone))}</Line>
      </p>
      {differs ? (
        <div className="daybook-receipt-zones">
          <Line>{f.timeRange(start, end, zone)}</Line>
          <span>{t('booker.yourTime', { city: f.zoneCity(zone) })}</span>
          <span data-tone="muted">{`${otherDay}${f.timeRange(start, end, hostZone)}`}</span>
          <span data-tone="muted">
            {t('booker.hostTime', { city: f.zoneCity(hostZone), name: host?.name ?? '' })}
          </span>
        </div>
      ) : (
        <p className="daybook-text daybook-tabular">
          <Line>{f.timeRange(start, end, zone)}</Line>
          {`${f.comma}${zoneText(zone, start, words)}`}
        </p>
      )}
    </>
  );
}
