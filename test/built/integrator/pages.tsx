import {
  Booker,
  bookingsQuery,
  CalProvider,
  eventTypeQuery,
  slotsQuery,
  useBookings,
  useCal,
  useCancelBooking,
  useCreateBooking,
  useEventType,
  useSlots,
} from 'daybook';
import 'daybook/styles.css';

const monthOf = (date: Date) => ({
  start: new Date(date.getFullYear(), date.getMonth()).getTime(),
  end: new Date(date.getFullYear(), date.getMonth() + 1).getTime(),
});

interface Visitor {
  name: string;
  email?: string | undefined;
}

interface PageProps {
  apiUrl: string | undefined;
  theme?: 'light' | 'dark' | undefined;
  token: string | undefined;
  visitor?: Visitor | undefined;
  zone?: string | undefined;
}

/** What is not known yet, or not set in the environment, is passed on as it is. */
export const VisitorPage = ({ apiUrl, theme, token, visitor, zone }: PageProps) => (
  <CalProvider
    clientId="client"
    accessToken={token}
    appearance={{ theme, variables: { accent: '#1b6b52' } }}
    labels={{ 'booker.monthNext': 'Onward' }}
    options={{ apiUrl, refreshUrl: '/api/refresh' }}
    onError={(error) => error.code.toUpperCase()}
  >
    <Booker
      username="hannah"
      eventSlug="initial-assessment"
      timeZone={zone}
      defaultFormValues={{ name: visitor?.name, email: visitor?.email }}
      onCreateBookingSuccess={(booking) => new Date(booking.start).toISOString()}
    />
  </CalProvider>
);

/** A view of one's own on the hooks. */
export function OwnTimes({ zone }: { zone: string }) {
  const eventType = useEventType({ username: 'hannah', eventSlug: 'initial-assessment' });
  const slots = useSlots({
    username: 'hannah',
    eventSlug: 'initial-assessment',
    within: monthOf(new Date()),
    zone,
    lengthMinutes: eventType.data?.lengthMinutes,
  });
  const create = useCreateBooking();
  if (slots.error) return <p>{slots.error.code}</p>;
  const book = (start: number) =>
    eventType.data &&
    create.mutate(
      {
        start: new Date(start).toISOString(),
        eventTypeId: eventType.data.id,
        attendee: { name: 'Ann', email: 'ann@post.example', timeZone: zone },
      },
      { onSuccess: (booking) => booking.uid, onError: (error) => error.code },
    );
  return slots.data?.flatMap(({ day, slots: times }) =>
    times.map(({ start }) => (
      <button key={start} type="button" onClick={() => book(start)}>
        {day} {new Date(start).toLocaleTimeString()}
      </button>
    )),
  );
}

export function OwnList({ status }: { status?: 'upcoming' | 'past' | undefined }) {
  const { data = [], error } = useBookings({ status: status && [status], take: 10 });
  const cancel = useCancelBooking();
  const { client, queryClient } = useCal();
  const prefetch = () =>
    Promise.all([
      queryClient.prefetchQuery(bookingsQuery(client, {})),
      queryClient.prefetchQuery(eventTypeQuery(client, { username: 'hannah', eventSlug: 'follow-up' })),
      queryClient.prefetchQuery(
        slotsQuery(client, {
          username: 'hannah',
          eventSlug: 'follow-up',
          within: monthOf(new Date()),
          zone: 'UTC',
        }),
      ),
    ]);
  if (error) return <p>{error.code}</p>;
  return data.map(({ uid, title, attendees }) => (
    <button
      key={uid}
      type="button"
      onMouseEnter={prefetch}
      onClick={() => cancel.mutate({ bookingUid: uid, cancellationReason: 'ill' })}
    >
      {title} {attendees[0]?.name} {cancel.error?.message}
    </button>
  ));
}
