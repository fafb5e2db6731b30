import type { Sandbox } from 'daybook/sandbox';

export interface FreeTimesQuestion {
  username?: string;
  eventTypeSlug?: string;
  /** ISO 8601 */
  start: string;
  end: string;
  timeZone?: string;
  duration?: number;
}

/** What the API offers a stranger, day by day, as ISO texts with the zone's offset. */
export async function freeTimes(
  { fetch }: Pick<Sandbox, 'fetch'>,
  question: FreeTimesQuestion,
): Promise<Record<string, string[]>> {
  const query = new URLSearchParams({
    username: 'hannah',
    eventTypeSlug: 'initial-assessment',
    timeZone: 'Europe/London',
    ...Object.fromEntries(Object.entries(question).map(([name, value]) => [name, String(value)])),
  });
  const answer = await fetch(`/v2/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } });
  if (!answer.ok) throw new Error(`The sandbox refused to tell the free times: ${await answer.text()}`);
  const { data }: { data: Record<string, { start: string }[]> } = await answer.json();
  return Object.fromEntries(
    Object.entries(data).map(([day, slots]) => [day, slots.map(({ start }) => start)]),
  );
}

/** `09:45` and so on: what one day's wall clock shows at its free times. */
export async function freeOn(
  sandbox: Pick<Sandbox, 'fetch'>,
  day: string,
  question: Partial<FreeTimesQuestion> = {},
): Promise<string[]> {
  const { [day]: starts = [] } = await freeTimes(sandbox, { start: day, end: day, ...question });
  return starts.map((start) => start.slice(11, 16));
}
