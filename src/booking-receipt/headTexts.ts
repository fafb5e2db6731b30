import type { Words } from '../booking-form/words.js';
import { money } from '../i18n/money.js';
import { isOpen, type Receipt } from './receipt.model.js';

/** How she is spoken to: `Priya`; the whole name where it begins with a title or an initial. */
function addressed(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first.endsWith('.') ? name : first;
}

interface HeadTexts {
  readonly title: string;
  /** Empty: the title says it all. */
  readonly text: string;
}

/** Where the mail goes. Empty: she gave a phone number alone. */
function mailText({ booking: { guests }, person }: Receipt, t: Words['t']): string {
  const email = person?.email ?? '';
  if (email === '') return '';
  const count = guests.length;
  return count > 0 ? t('booker.bookedMailGuests', { email, count }) : t('booker.bookedMail', { email });
}

/** What has just become of it, to who did it. */
function newsTexts(receipt: Receipt, { t }: Words): HeadTexts {
  const { booking, kind, person } = receipt;
  const name = addressed(person?.name ?? '');
  const email = person?.email ?? '';
  const host = booking.hosts[0]?.name ?? '';
  const mail = mailText(receipt, t);
  if (kind === 'moved') return { title: t('booker.rescheduledTitle'), text: mail };
  if (kind === 'requested') {
    return {
      title: name ? t('booker.requestedTitle', { name }) : t('booker.requestedTitleNoName'),
      text: email ? t('booker.requestedText', { host, email }) : t('booking.waitingTitle', { host }),
    };
  }
  return { title: name ? t('booker.bookedTitle', { name }) : t('booker.bookedTitleNoName'), text: mail };
}

function laterTexts({ kind, booking, person }: Receipt, { t }: Words): HeadTexts {
  const host = booking.hosts[0]?.name ?? '';
  switch (kind) {
    case 'requested':
      return {
        title: t('booking.waitingTitle', { host }),
        text: person?.email ? t('booking.waitingText', { email: person.email }) : '',
      };
    case 'rejected':
      return { title: t('booking.rejectedTitle', { host }), text: t('booking.rejectedText') };
    case 'replaced':
      return { title: t('booking.replacedTitle'), text: t('booking.replacedText') };
    case 'past':
      return { title: t('booking.pastTitle'), text: '' };
    case 'kept':
      return { title: t('booking.keptTitle'), text: '' };
    default:
      return { title: t('booking.confirmedTitle'), text: '' };
  }
}

/** Of a series, how much of it is left. */
function leftText({ dates }: Receipt, { t }: Words): string {
  const gone = dates.filter((booking) => !isOpen(booking)).length;
  return gone > 0 && gone < dates.length ? t('booking.datesCancelled', { count: gone }) : '';
}

export function headTexts(receipt: Receipt, words: Words): HeadTexts {
  const { kind, news, price } = receipt;
  const { t, f } = words;
  if (kind === 'cancelled') return { title: t('booker.cancelledTitle'), text: t('booker.cancelledText') };
  if (kind === 'unpaid') {
    const text = price
      ? t('booking.unpaidText', { price: money(price.amount, price.currency, f.locale) })
      : t('booking.unpaidTextPlain');
    return { title: t('booking.unpaidTitle'), text };
  }
  const isNews = (news === 'made' || news === 'moved') && kind !== 'rejected' && kind !== 'replaced';
  const texts = isNews && kind !== 'past' ? newsTexts(receipt, words) : laterTexts(receipt, words);
  return { ...texts, text: leftText(receipt, words) || texts.text };
}
