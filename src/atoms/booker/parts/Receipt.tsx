'use client';
import type { ReactNode } from 'react';
import { placeText } from '../../../booking-form/fieldTexts.js';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { isZone, parseZone, zoneOffsetMinutes } from '../../../time/zone.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { PanelModel, ReceiptModel } from '../booker.model.js';
import { calendarLinks } from '../calendarLinks.js';
import { CancelQuestion } from './CancelQuestion.js';
import { zoneText } from './zoneText.js';

export interface ReceiptProps {
  receipt: ReceiptModel;
  panel: PanelModel;
  hostNote: string | undefined;
  zone: Zone;
  now: number;
  words: Words;
  onCancelAsked: () => void;
  onCancelDismissed: () => void;
  onCancelConfirmed: (reason: string) => void;
  onMove: () => void;
  onStartOver: () => void;
}

/** What she has now: what, when, where; what to do with it, and how to change it. */
export function Receipt(props: ReceiptProps) {
  const { receipt, zone, words, now } = props;
  const { t } = words;
  const { booking, kind } = receipt;
  return (
    <div className="daybook-booker-success">
      <ReceiptHead receipt={receipt} words={words} />
      <dl className="daybook-booker-receipt">
        <WhatRow {...props} />
        <Row name={t('booker.when')}>
          <When booking={booking} zone={zone} words={words} />
        </Row>
        <WhereRow {...props} />
        {booking.guests.length > 0 && <Row name={t('form.guests')}>{words.f.list(booking.guests)}</Row>}
      </dl>
      {kind !== 'cancelled' && <CalendarButtons booking={booking} words={words} now={now} />}
      {receipt.cancel === 'no' ? <Afterwards {...props} /> : <CancelQuestion {...props} />}
    </div>
  );
}

function ReceiptHead({ receipt: { booking, kind }, words: { t } }: { receipt: ReceiptModel; words: Words }) {
  const [attendee] = booking.attendees;
  const name = attendee?.name.split(' ')[0] ?? '';
  const email = attendee?.email ?? '';
  const host = booking.hosts[0]?.name ?? '';
  const titles = {
    booked: name ? t('booker.bookedTitle', { name }) : t('booker.bookedTitleNoName'),
    requested: t('booker.requestedTitle', { name }),
    moved: t('booker.rescheduledTitle'),
    cancelled: t('booker.cancelledTitle'),
  };
  const mail =
    booking.guests.length > 0
      ? t('booker.bookedMailGuests', { email, count: booking.guests.length })
      : t('booker.bookedMail', { email });
  const texts = {
    booked: mail,
    requested: t('booker.requestedText', { host, email }),
    moved: mail,
    cancelled: t('booker.cancelledText'),
  };
  return (
    <div>
      <span className="daybook-booker-success-mark" data-kind={kind} aria-hidden="true">
        <Icon name={kind === 'cancelled' ? 'x' : kind === 'requested' ? 'clock' : 'check'} size="l" />
      </span>
      <h2 className="daybook-heading" data-size="2xl" tabIndex={-1} data-focus="success">
        {titles[kind]}
      </h2>
      <p className="daybook-text" data-tone="muted">
        {texts[kind]}
      </p>
    </div>
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
            {t('booker.hostTime', { city: f.zoneCity(hostZone), name: host?.name.split(' ')[0] ?? '' })}
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

function CalendarButtons({ booking, words: { t }, now }: { booking: Booking; words: Words; now: number }) {
  const links = calendarLinks(booking, now);
  const outside = {
    className: 'daybook-button',
    'data-variant': 'secondary',
    target: '_blank',
    rel: 'noreferrer',
  };
  return (
    <div className="daybook-booker-calendars">
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('booker.addToCalendar')}
      </p>
      <div className="daybook-booker-actions">
        <a {...outside} href={links.google}>
          {t('booker.calendarGoogle')}
        </a>
        <a {...outside} href={links.outlook}>
          {t('booker.calendarOutlook')}
        </a>
        <a
          className="daybook-button"
          data-variant="secondary"
          href={links.file}
          download={`${booking.uid}.ics`}
        >
          {t('booker.calendarFile')}
        </a>
      </div>
    </div>
  );
}

function Afterwards({ receipt, words: { t }, onMove, onCancelAsked, onStartOver }: ReceiptProps) {
  if (receipt.kind === 'cancelled') {
    return (
      <div className="daybook-booker-actions">
        <Button onClick={onStartOver}>{t('booker.bookAnother')}</Button>
      </div>
    );
  }
  return (
    <div className="daybook-booker-afterwards">
      <span className="daybook-text" data-tone="muted">
        {t('booker.plansChanged')}
      </span>
      <button type="button" className="daybook-link" onClick={onMove}>
        {t('booker.reschedule')}
      </button>
      <button type="button" className="daybook-link" onClick={onCancelAsked}>
        {t('booker.cancel')}
      </button>
      <button type="button" className="daybook-link" onClick={onStartOver}>
        {t('booker.bookAnother')}
      </button>
    </div>
  );
}
