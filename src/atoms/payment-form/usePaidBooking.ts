'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCal } from '../../provider/useCal.js';
import { bookingQuery, type WholeBooking } from '../../queries/bookings.js';

export interface PaidBooking {
  /** null: it is not known, and not needed to pay. */
  readonly booking: WholeBooking | null;
  /** It is paid, and the server is asked whether the booking stands: Stripe tells it a moment later. */
  readonly isConfirming: boolean;
}

const EVERY_MS = 1500;
const TRIES = 8;

/** The booking that is paid for; once it is paid, until it stands, or for some tries. */
export function usePaidBooking(uid: string, isPaid: boolean): PaidBooking {
  const { client, queryClient } = useCal();
  const [tries, setTries] = useState(0);
  const { data } = useQuery(bookingQuery(client, uid), queryClient);
  const isConfirming = isPaid && data?.status === 'pending' && tries < TRIES;
  useEffect(() => {
    if (!isConfirming) return;
    const timer = setTimeout(() => {
      void queryClient
        .invalidateQueries({ queryKey: bookingQuery(client, uid).queryKey })
        .then(() => setTries(tries + 1));
    }, EVERY_MS);
    return () => clearTimeout(timer);
  }, [isConfirming, tries, client, queryClient, uid]);
  return { booking: data ?? null, isConfirming };
}
