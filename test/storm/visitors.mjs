const DAY_MS = 86_400_000;

/** What the API may answer here: it worked, or the time is somebody else's. */
const ANSWERS = {
  slots: [200],
  hold: [201, 422],
  book: [201, 400],
  move: [201, 400],
  cancel: [200, 400],
};
const VERSIONS = { slots: '2024-09-04', hold: '2024-09-04' };

/** Visitors who want the same hours, until the time is over. Each asks for something and goes on when it is answered. */
export async function runClients({ urls, visitors, seconds, usernames }) {
  const report = { answers: new Map(), taken: [], lost: 0, unexpected: [], booked: new Map(), attempts: 0 };
  const until = Date.now() + seconds * 1000;
  /** Days from now, of each host: where there are still times. */
  const ahead = new Map(usernames.map((username) => [username, 1]));

  async function ask(what, url, path, body) {
    const began = performance.now();
    try {
      const answer = await fetch(url + path, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', 'cal-api-version': VERSIONS[what] ?? '2024-08-13' },
        body: body && JSON.stringify(body),
      });
      const text = await answer.text();
      report.taken.push({ what, ms: performance.now() - began });
      const key = `${what} ${answer.status}`;
      report.answers.set(key, (report.answers.get(key) ?? 0) + 1);
      if (!ANSWERS[what].includes(answer.status)) report.unexpected.push(`${key}: ${text.slice(0, 300)}`);
      return { isDone: answer.status < 300, data: JSON.parse(text).data };
    } catch {
      // The line broke: the server was killed. Whether it has acted, nobody knows.
      report.lost += 1;
      await new Promise((done) => setTimeout(done, 100));
      return { isDone: false };
    }
  }

  const eventTypes = await Promise.all(
    usernames.map(async (username) => {
      const answer = await fetch(`${urls[0]}/v2/event-types?username=${username}`, {
        headers: { 'cal-api-version': '2024-06-14' },
      });
      return { username, id: (await answer.json()).data[0].id };
    }),
  );

  async function visit(visitor) {
    for (let turn = 0; Date.now() < until; turn++) {
      const url = urls[(visitor + turn) % urls.length];
      const { username, id: eventTypeId } = eventTypes[(visitor * 7 + turn) % eventTypes.length];
      const start = await freeTime(url, eventTypeId, username);
      if (start === undefined) continue;
      if (turn % 2 === 0) await ask('hold', url, '/v2/slots/reservations', { eventTypeId, slotStart: start });
      const email = `visitor-${visitor}-${turn}@storm.example`;
      const attendee = { name: `Visitor ${visitor}`, email, timeZone: 'Europe/London' };
      report.attempts += 1;
      const made = await ask('book', url, '/v2/bookings', { eventTypeId, start, attendee });
      if (!made.isDone) continue;
      const { uid } = made.data;
      report.booked.set(uid, email);
      if (turn % 10 === 3) await ask('cancel', url, `/v2/bookings/${uid}/cancel`, {});
      if (turn % 10 === 6) await move(url, uid, email, eventTypeId, username);
    }
  }

  async function move(url, uid, email, eventTypeId, username) {
    const start = await freeTime(url, eventTypeId, username);
    if (start === undefined) return;
    const moved = await ask('move', url, `/v2/bookings/${uid}/reschedule`, { start });
    if (moved.isDone) report.booked.set(moved.data.uid, email);
  }

  /** One of the first six that are offered, which others see too. */
  async function freeTime(url, eventTypeId, username) {
    const from = Date.now() + ahead.get(username) * DAY_MS;
    const [start, end] = [from, from + 2 * DAY_MS].map((at) => new Date(at).toISOString().slice(0, 10));
    const { isDone, data } = await ask(
      'slots',
      url,
      `/v2/slots?eventTypeId=${eventTypeId}&start=${start}&end=${end}`,
    );
    if (!isDone) return undefined;
    const times = Object.values(data).flat();
    if (times.length === 0) ahead.set(username, ahead.get(username) + 1);
    return times[Math.floor(Math.random() * Math.min(6, times.length))]?.start;
  }

  await Promise.all(Array.from({ length: visitors }, (_, visitor) => visit(visitor)));
  return report;
}
