import { describe, expect, it } from 'vitest';
import { moved, ours, todos, using } from '../testing/moved.js';

describe('props', () => {
  it.each([
    [
      'the same',
      '<Booker username="a" eventSlug="b" view="WEEK_VIEW" />',
      '<Booker username="a" eventSlug="b" view="WEEK_VIEW" />',
    ],
    [
      'without effect, gone',
      '<Booker username="a" hideBranding eventSlug="b" />',
      '<Booker username="a" eventSlug="b" />',
    ],
    [
      'without effect, gone with their line',
      '<Booker\n  username="a"\n  hideBranding={true}\n  eventSlug="b"\n/>',
      '<Booker\n  username="a"\n  eventSlug="b"\n/>',
    ],
    ['renamed', '<ListSchedules getRedirectUrl={f} />', '<ListSchedules getScheduleUrl={f} />'],
    [
      'class names as a text',
      '<DestinationCalendarSettings classNames="mx-5" />',
      '<DestinationCalendarSettings className="mx-5" />',
    ],
    [
      'class names of the root',
      "<Booker customClassNames={{ bookerWrapper: 'mine' }} />",
      '<Booker className="mine" />',
    ],
    [
      'class names of parts, however deep',
      "<Booker customClassNames={{ bookerWrapper: 'mine', datePickerCustomClassNames: { datePickerDate: 'day' }, confirmStep: { confirmButton: 'go' } }} />",
      "<Booker className=\"mine\" appearance={{ elements: { monthgridDay: 'day', buttonPrimary: 'go' } }} />",
    ],
    [
      'class names that are worked out',
      '<Booker customClassNames={{ bookerWrapper: cx(a), atomsWrapper: b }} />',
      "<Booker className={[cx(a), b].join(' ')} />",
    ],
    [
      'an object without what has no meaning',
      "<Booker entity={{ orgSlug: 'acme', considerUnpublished: false }} />",
      "<Booker entity={{ orgSlug: 'acme', }} />",
    ],
    [
      'a callback that reads its data',
      '<Booker onCreateBookingSuccess={(res) => go(res.data.uid, res?.data)} />',
      '<Booker onCreateBookingSuccess={(res) => go(res.uid, res)} />',
    ],
    [
      'a callback that takes its data out',
      '<Booker onCreateBookingSuccess={({ data }) => go(data.uid)} />',
      '<Booker onCreateBookingSuccess={(data) => go(data.uid)} />',
    ],
    [
      'a callback that takes out what is in it',
      '<Booker onCreateBookingSuccess={({ data: { uid } }) => go(uid)} />',
      '<Booker onCreateBookingSuccess={({ uid }) => go(uid)} />',
    ],
    [
      'a callback that says its type',
      '<Booker onCreateBookingSuccess={(res: Answer<Booking>) => { const { data } = res; go(data); }} />',
      '<Booker onCreateBookingSuccess={(res) => { const data = res; go(data); }} />',
    ],
    [
      'an error',
      '<Booker onCreateBookingError={(e) => say(e.error.message)} onReserveSlotError={({ error }) => say(error.message)} />',
      '<Booker onCreateBookingError={(e) => say(e.message)} onReserveSlotError={(error) => say(error.message)} />',
    ],
    [
      'the uid of a hold',
      '<Booker onReserveSlotSuccess={(res) => keep(res.data)} />',
      '<Booker onReserveSlotSuccess={(res) => keep(res.uid)} />',
    ],
  ])('are moved: %s', (_, before, after) => {
    const names = 'Booker, ListSchedules, DestinationCalendarSettings';
    expect(moved(using(names, `export const a = ${before};`))).toBe(
      ours(names, `export const a = ${after};`),
    );
  });

  it('of a function in the file are moved where nothing else calls it', () => {
    const before =
      'const told = useCallback((r) => go(r.data.id), []);\nexport const a = <Booker onCreateBookingSuccess={told} />;';
    expect(moved(using('Booker', before))).toBe(ours('Booker', before.replace('r.data.id', 'r.id')));
    expect(todos(using('Booker', `${before}\ntold(1);`))).toEqual(['3 Booker onCreateBookingSuccess']);
  });

  it.each([
    [
      'in one line',
      '<Booker durationConfig={[15]} />',
      '<Booker /* TODO(daybook-migrate): … Was: durationConfig={[15]} */ />',
    ],
    [
      'on a line of its own',
      '<Booker\n  durationConfig={[15]}\n/>',
      '<Booker\n  // TODO(daybook-migrate): … Was: durationConfig={[15]}\n/>',
    ],
    [
      'over several lines',
      '<Booker\n  durationConfig={[\n    15, /* a */\n  ]}\n/>',
      '<Booker\n  /* TODO(daybook-migrate): … Was: durationConfig={[\n    15, /* a *\\/\n  ]} */\n/>',
    ],
    [
      'that is changed',
      '<Booker\n  onTimeslotsLoaded={f}\n/>',
      '<Booker\n  // TODO(daybook-migrate): …\n  onTimeslotsLoaded={f}\n/>',
    ],
  ])('that are left out leave a word: %s', (_, before, after) => {
    const text = moved(using('Booker', `export const a = ${before};`));
    const short = text.replaceAll(/(TODO\(daybook-migrate\):) .+?( Was:|$| \*\/)/gm, '$1 …$2');
    expect(short).toBe(ours('Booker', `export const a = ${after};`));
    expect(todos(using('Booker', `export const a = ${before};`))).toHaveLength(1);
  });

  it.each([
    [
      'another name',
      "import { Booker as Page } from '@calcom/atoms';\nexport const a = <Page hideBranding />;",
    ],
    ['a namespace', "import * as Cal from '@calcom/atoms';\nexport const a = <Cal.Booker hideBranding />;"],
    [
      'loaded on demand',
      "const Page = dynamic(() => import('@calcom/atoms').then((m) => m.Booker), { ssr: false });\nexport const a = <Page hideBranding />;",
    ],
    [
      'loaded by React',
      "const Page = React.lazy(() => import('@calcom/atoms').then((m) => ({ default: m.Booker })));\nexport const a = <Page hideBranding />;",
    ],
    [
      'awaited',
      "const { Booker } = await import('@calcom/atoms');\nexport const a = <Booker hideBranding />;",
    ],
    [
      'remembered',
      "import { Booker } from '@calcom/atoms';\nconst Page = memo(Booker);\nexport const a = <Page hideBranding />;",
    ],
    ['required', "const Cal = require('@calcom/atoms');\nexport const a = <Cal.Booker hideBranding />;"],
    [
      'made by createElement',
      "import { Booker } from '@calcom/atoms';\nexport const a = React.createElement(Booker, { hideBranding: true });",
    ],
  ])('are found however the component came: %s', (_, text) => {
    expect(moved(text)).not.toContain('hideBranding');
    expect(moved(text)).toContain('daybook');
  });

  it('are found of a button by its name in Connect', () => {
    const text = using('Connect', 'export const a = <Connect.GoogleCalendar onSuccess={f} redir="/x" />;');
    expect(todos(text)).toEqual(['2 Connect.GoogleCalendar onSuccess']);
  });

  it('that come by a spread, or are asked for here, are told of', () => {
    expect(
      todos(
        using('Booker, PaymentForm', 'export const a = [<Booker {...b} />, <PaymentForm paymentUid={c} />];'),
      ),
    ).toEqual(['2 Booker', '2 PaymentForm bookingUid', '2 PaymentForm getPayment']);
  });
});
