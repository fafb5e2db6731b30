import { talk } from './talk.js';

export const FEED_URL = 'https://feeds.example/busy.ics';
export const event = (start: string, end: string, more = '') =>
  `BEGIN:VEVENT\r\nUID:${start}@x\r\nDTSTART:${start}\r\nDTEND:${end}\r\n${more}END:VEVENT\r\n`;
export const feed = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Rota\r\n${events.join('')}END:VCALENDAR\r\n`;
/** A Tuesday morning on which the clinic's host is at work. */
const BUSY = feed(event('20261124T090000Z', '20261124T100000Z', 'SUMMARY:Ward round\r\n'));

/** A sandbox that reads what is in the list, which a test may change. */
export function withFeeds(feeds: Record<string, string> = { [FEED_URL]: BUSY }) {
  const fetchFeed = async (url: string) => {
    const text = feeds[url];
    if (text === undefined) throw new Error('out of reach');
    return text;
  };
  const talking = talk({ fetchFeed });
  const { post, token } = talking;
  const save = (urls: readonly string[] = [FEED_URL]) =>
    post('/v2/calendars/ics-feed/save', { urls }, { token });
  const select = (credentialId: number) =>
    post(
      '/v2/selected-calendars',
      { integration: 'ics-feed_calendar', externalId: FEED_URL, credentialId },
      { token },
    );
  const slotsOn = async (day: string): Promise<string[]> => {
    const { username } = talking.sandbox.demo.user;
    const [slug] = talking.sandbox.demo.eventSlugs;
    const { body } = await talking.get(
      `/v2/slots?eventTypeSlug=${slug}&username=${username}&start=${day}&end=${day}`,
    );
    return (body.data[day] ?? []).map(({ start }: { start: string }) => start);
  };
  return { ...talking, feeds, save, select, slotsOn };
}
