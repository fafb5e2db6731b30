import type { ReactNode } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { ReceiptModel } from '../receiptModel.js';

/** How she is spoken to: `Priya`; the whole name where it begins with a title or an initial. */
function addressed(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first.endsWith('.') ? name : first;
}

/** Her address stands out: where a letter is missing in it, no mail comes, and here is her last chance to see it. */
function withAddress(text: string, email: string): ReactNode {
  const at = email === '' ? -1 : text.indexOf(email);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong className="daybook-text" data-strong="">
        {email}
      </strong>
      {text.slice(at + email.length)}
    </>
  );
}

/** How it ended, in a sentence, and where the mail goes. */
export function ReceiptHead({
  receipt: { booking, kind },
  words: { t },
}: {
  receipt: ReceiptModel;
  words: Words;
}) {
  const [attendee] = booking.attendees;
  const name = addressed(attendee?.name ?? '');
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
        {withAddress(texts[kind], email)}
      </p>
    </div>
  );
}
