'use client';
import { useMemo } from 'react';
import { CalProvider } from '../../../provider/CalProvider.js';
import type { CalProviderProps } from '../../../provider/calProviderProps.js';
import { Booker, type BookerProps } from '../Booker.js';
import type { WhoIsBooked } from '../options/whoIsBooked.js';
import { routedBooking } from './routedBooking.js';

/** What the Booker's own provider is told: all that a page for visitors can say, who have no token. */
interface EmbedGround
  extends Pick<
    CalProviderProps,
    'clientId' | 'fetch' | 'labels' | 'language' | 'now' | 'onError' | 'timeoutMs'
  > {
  /** Address of the API v2, with or without the `/v2` at its end. Default `https://api.cal.com/v2`. */
  apiUrl?: string | undefined;
  /** Default: that of the language. */
  readingDirection?: 'ltr' | 'rtl' | undefined;
}

type RoutedProps = Omit<BookerProps, keyof WhoIsBooked | 'routingFormSearchParams'> & {
  /**
   * The address that a routing form led to, such as `https://cal.com/team/sales/intro?cal.teamId=5&name=Ada`: it says whom
   * to book, by which of the hosts, and what is answered already. `defaultFormValues` go before its answers. A team is
   * found by `cal.teamId`. Another address makes another Booker.
   */
  routingFormUrl: string;
};

export type BookerEmbedProps = EmbedGround & ((BookerProps & { routingFormUrl?: undefined }) | RoutedProps);

/**
 * A `Booker` that brings its own provider, for a page that has none: of somebody with an ordinary account, who needs no
 * OAuth client. It shares nothing with others on the page; where several Bookers stand on one, a `CalProvider` around
 * them lets them share what they read. Throws a `CalConfigError` for props that can't work.
 */
export function BookerEmbed(props: BookerEmbedProps) {
  const { apiUrl, readingDirection, clientId, fetch, labels, language, now, onError, timeoutMs, ...booker } =
    props;
  return (
    <CalProvider
      {...{ clientId, fetch, labels, language, now, onError, timeoutMs }}
      options={{ apiUrl, readingDirection }}
    >
      {booker.routingFormUrl === undefined ? <Booker {...booker} /> : <RoutedBooker {...booker} />}
    </CalProvider>
  );
}

function RoutedBooker({ routingFormUrl, ...booker }: RoutedProps) {
  const { who, searchParams, answers } = useMemo(() => routedBooking(routingFormUrl), [routingFormUrl]);
  return (
    <Booker
      key={routingFormUrl}
      {...booker}
      {...who}
      routingFormSearchParams={searchParams}
      defaultFormValues={{ ...answers, ...booker.defaultFormValues }}
    />
  );
}
