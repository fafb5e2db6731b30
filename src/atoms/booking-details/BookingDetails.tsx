'use client';
import { type ReactNode, useState } from 'react';
import type { Payment } from '../../booking-receipt/payment.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { isZone, parseZone } from '../../time/zone.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { BookingDetailsView } from './BookingDetailsView.js';
import { DetailsFrame } from './parts/DetailsFrame.js';
import { DetailsTrouble } from './parts/DetailsTrouble.js';
import { type UseBookingDetailsOptions, useBookingDetails } from './useBookingDetails.js';
import { useLaterWords } from './useLaterWords.js';

export interface BookingDetailsProps extends UseBookingDetailsOptions {
  /**
   * She wants to move it: show a `Booker` with this `rescheduleUid`. Of a seat it is the seat's uid, of a series as a whole the
   * series'. Without this and `rescheduleUrl` moving is not offered.
   */
  onReschedule?: ((uid: string) => void) | undefined;
  /** The address of a page that has such a `Booker`. */
  rescheduleUrl?: ((uid: string) => string) | undefined;
  /** The address of another booking's page, for one that has moved. Default: it is shown in place. */
  bookingUrl?: ((uid: string) => string) | undefined;
  /** The address where a booking is paid for. Default: the page says that it is to be paid, and links to nowhere. */
  paymentUrl?: ((payment: Payment) => string) | undefined;
  /** Zone to show times in (IANA). Default: the visitor's own. The host's is shown beside it where they differ. */
  timeZone?: string | undefined;
  /** Stands after the host's name: the name of the practice, the company. */
  entity?: { name?: string | undefined } | undefined;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * A booking's page: what, when, where and with whom, how it stands, calendars to put it in, and how to move, cancel, join or
 * pay for it. Needs a `CalProvider` above it; visitors need no token.
 */
export function BookingDetails({ appearance, className, fallback, ...options }: BookingDetailsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveDetails key={options.uid} {...options} /> : <DetailsFrame />}
    </AtomRoot>
  );
}

function LiveDetails(props: BookingDetailsProps) {
  const { timeZone, entity } = props;
  const { formatters, t } = useCal();
  /** The booking that stands for the one that was asked for, once she wants to see it. */
  const [shownUid, setShownUid] = useState(props.uid);
  const controller = useBookingDetails({ ...props, uid: shownUid });
  const later = useLaterWords();
  const words = { t, f: formatters() };
  if (later.state === 'failed') {
    return <DetailsTrouble kind="wordless" error={null} words={words} onRetry={later.retry} />;
  }
  if (later.state === 'loading') return <DetailsFrame />;
  return (
    <BookingDetailsView
      controller={controller}
      hostNote={entity?.name}
      zone={timeZone && isZone(timeZone) ? parseZone(timeZone) : deviceZone()}
      words={words}
      onReschedule={props.onReschedule}
      rescheduleUrl={props.rescheduleUrl}
      bookingUrl={props.bookingUrl}
      paymentUrl={props.paymentUrl}
      onShow={setShownUid}
    />
  );
}
