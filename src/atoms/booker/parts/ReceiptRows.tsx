import type { ReactNode } from 'react';
import { placeText } from '../../../booking-form/placeText.js';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { isZone, parseZone, zoneOffsetMinutes } from '../../../time/zone.js';
import type { ReceiptProps } from './receiptProps.js';
import { zoneText } from './zoneText.js';

/** What, when, where, who else: in that order. */
export function ReceiptRows(props: ReceiptProps) {
  const { receipt, zone, words } = props;
  const { booking } = receipt;
  return (
    <dl className="daybook-booker-receipt">
      <WhatRow {...props} />
      <Row name={words.t('booker.when')}>
        <When booking={booking} zone={zone} words={words} />
      </Row>
      <WhereRow {...props} />
      {booking.guests.length > 0 && <Row name={words.t('form.guests')}>{words.f.list(booking.guests)}</Row>}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="daybook-booker-receipt-row">
      <dt className="daybook-booker-term">{name}</dt>
      <dd className="daybook-booker-value">{children}</dd>
    </div>
  );
}

function WhatRow({ receipt: { booking }, panel, hostNote, words: { t, f } }: ReceiptProps) {
  const minutes = Math.round((booking.end - booking.start) / 60_000);
  const hosts = f.list(booking.hosts.map(({ name }) => name));
  return (
    <Row name={t('booker.what')}>
      <p className="daybook-text" data-strong="">
        {`${panel.title}, ${f.longLength(minutes)}`}
      </p>
      <p className="daybook-text" data-tone="muted">
        {t('booker.with', { name: hostNote ? `${hosts}, ${hostNote}` : hosts })}
      </p>
    </Row>
  );
}

/** Her time; the host's too, where their clocks differ. */
function When({ booking, zone, words }: { booking: Booking; zone: Zone; words: Words }) {
  const { t, f } = words;
  const { start, end } = booking;
  const [host] = booking.hosts;
  const hostZone = host && isZone(host.zone) ? parseZone(host.zone) : zone;
  const differs = zoneOffsetMinutes(hostZone, start) !== zoneOffsetMinutes(zone, start);
  const hostDay = dayOf(start, hostZone);
  const otherDay = hostDay === dayOf(start, zone) ? '' : `${f.shortDay(hostDay)}, `;
  return (
    <>
      <p className="daybook-text" data-strong="">
        {f.fullDay(dayOf(start, zone))}
      </p>
      {differs ? (
        <div className="daybook-booker-zones">
          <span>{f.timeRange(start, end, zone)}</span>
          <span>{t('booker.yourTime', { city: f.zoneCity(zone) })}</span>
          <span data-tone="muted">{`${otherDay}${f.timeRange(start, end, hostZone)}`}</span>
          <span data-tone="muted">
            {t('booker.hostTime', { city: f.zoneCity(hostZone), name: host?.name ?? '' })}
          </span>
        </div>
      ) : (
        <p className="daybook-text daybook-tabular">{`${f.timeRange(start, end, zone)}, ${zoneText(zone, start, words)}`}</p>
      )}
    </>
  );
}

const isUrl = (text: string) => /^https?:\/\//.test(text);

function WhereRow({ receipt: { booking }, panel, words: { t } }: ReceiptProps) {
  const place = panel.locations.length === 1 ? panel.locations[0] : undefined;
  const title = place && placeText(place, t).title;
  if (!booking.location && !title) return null;
  return (
    <Row name={t('booker.where')}>
      {title && (
        <p className="daybook-text" data-strong="">
          {title}
        </p>
      )}
      {booking.location &&
        (isUrl(booking.location) ? (
          <a className="daybook-link" href={booking.location} target="_blank" rel="noreferrer">
            {booking.location.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          <p className="daybook-text">{booking.location}</p>
        ))}
    </Row>
  );
}
