import { placeText } from '../../booking-form/placeText.js';
import type { Words } from '../../booking-form/words.js';
import type { Receipt } from '../receipt.model.js';
import { Row } from './Row.js';

export interface WhereRowProps {
  receipt: Receipt;
  words: Words;
}

/** Where it takes place: the kind of place, and the address or the link as it is written, whichever way the page runs. */
export function WhereRow({ receipt: { booking, eventType }, words: { t } }: WhereRowProps) {
  const { location, locationKind, meetingUrl } = booking;
  const places = eventType?.locations ?? [];
  const [place] = places.length === 1 ? places : [];
  const kinds = { online: t('booker.placeLink'), phone: t('booker.placePhone'), place: '', unknown: '' };
  const title = place ? placeText(place, t).title : kinds[locationKind];
  if (!location && !title) return null;
  return (
    <Row name={t('booker.where')}>
      {title && (
        <p className="daybook-text" data-strong="">
          {title}
        </p>
      )}
      {meetingUrl ? (
        <a className="daybook-link" href={meetingUrl} target="_blank" rel="noreferrer">
          <span dir="auto">{meetingUrl.replace(/^https?:\/\//i, '')}</span>
        </a>
      ) : (
        location && (
          <p className="daybook-text">
            <span dir="auto">{location}</span>
          </p>
        )
      )}
      {!location && locationKind === 'online' && (
        <p className="daybook-text" data-tone="muted">
          {t('booking.linkLater')}
        </p>
      )}
    </Row>
  );
}
