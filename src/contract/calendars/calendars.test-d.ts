import { describe, expectTypeOf, it } from 'vitest';
import type { AnswerOf, InputOf } from '../operation.js';
import type { calendars } from '../table.js';
import type { DestinationCalendar } from './connectedCalendars.schema.js';
import type { CalendarEventLocation } from './events/calendarEvents.schema.js';

type Calendars = typeof calendars;

describe('the operations on calendars', () => {
  it('take the providers that the server takes', () => {
    expectTypeOf<InputOf<Calendars['check']>['calendar']>().toEqualTypeOf<'google' | 'office365' | 'apple'>();
    expectTypeOf<InputOf<Calendars['getConnectUrl']>['calendar']>().toEqualTypeOf<'google' | 'office365'>();
    expectTypeOf<InputOf<Calendars['createCredentials']>['calendar']>().toEqualTypeOf<'apple'>();
    expectTypeOf<InputOf<Calendars['events']['list']>['calendar']>().toEqualTypeOf<'google'>();
  });

  it('tell a destination from none by its id', () => {
    const nameOf = ({ destinationCalendar }: AnswerOf<Calendars['list']>) => {
      if (destinationCalendar.id === undefined) return undefined;
      expectTypeOf(destinationCalendar).toEqualTypeOf<DestinationCalendar>();
      return destinationCalendar.externalId;
    };
    expectTypeOf(nameOf).returns.toEqualTypeOf<string | undefined>();
  });

  it('tell the ways into a meeting apart by their type', () => {
    const pinOf = (location: CalendarEventLocation) =>
      location.type === 'phone' || location.type === 'sip' ? location.pin : undefined;
    expectTypeOf(pinOf).returns.toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error a meeting on video has no pin
    expectTypeOf<Extract<CalendarEventLocation, { type: 'video' }>['pin']>();
  });
});
