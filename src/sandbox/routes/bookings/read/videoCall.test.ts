import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const VIDEO = { locations: [{ type: 'integration', integration: 'cal-video' }] };

/** A booked video call, and what its host is told of it after it has ended. */
async function booked() {
  const all = talk();
  await all.patch('/v2/event-types/2', VIDEO, { token: all.token });
  const { body } = await all.post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
  const path = `/v2/bookings/${body.data.uid}`;
  const renewed = async (id: number): Promise<string> =>
    (
      await all.post(`/v2/oauth-clients/${all.sandbox.demo.clientId}/users/${id}/force-refresh`, undefined, {
        headers: all.secret,
      })
    ).body.data.accessToken;
  return { ...all, path, booking: body.data, renewed };
}

const CALLS = [
  ['recordings', '2026-02-25'],
  ['transcripts', '2024-08-13'],
  ['conferencing-sessions', '2026-02-25'],
] as const;

describe('a video call', () => {
  it.each(CALLS)('has no %s before it has ended', async (what, version) => {
    const { get, path, token } = await booked();
    const { status, body } = await get(`${path}/${what}`, { token, version });
    expect([status, body.data]).toEqual([200, []]);
  });

  it('is told of over its booked time, with all who came', async () => {
    const { get, path, booking, sandbox, renewed } = await booked();
    sandbox.advance({ days: 5 });
    const token = await renewed(booking.hosts[0].id);
    const [recordings, transcripts, sessions] = await Promise.all(
      CALLS.map(async ([what, version]) => (await get(`${path}/${what}`, { token, version })).body.data),
    );
    const startTime = Date.parse(FREE) / 1000;
    const duration = booking.duration * 60;
    expect(recordings).toMatchObject([{ startTs: startTime, duration, maxParticipants: 2 }]);
    expect(transcripts).toEqual([expect.stringMatching(/^https?:\/\//)]);
    expect(sessions).toMatchObject([
      {
        startTime,
        duration,
        ongoing: false,
        participants: [
          { userId: String(booking.hosts[0].id), joinTime: startTime },
          { userId: null, userName: ADA.name },
        ],
      },
    ]);
  });

  it('can be watched and read for an hour, by whoever has the link', async () => {
    const { get, path, booking, sandbox, renewed } = await booked();
    sandbox.advance({ days: 5 });
    const token = await renewed(booking.hosts[0].id);
    const [[recording], [transcript]] = await Promise.all(
      CALLS.slice(0, 2).map(
        async ([what, version]) => (await get(`${path}/${what}`, { token, version })).body.data,
      ),
    );
    const watched = await sandbox.fetch(recording.downloadLink);
    expect([watched.status, watched.headers.get('content-type')]).toEqual([200, 'video/webm']);
    const start = new Uint8Array(await watched.arrayBuffer()).slice(0, 4);
    expect([...start]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
    const read = await get(transcript);
    expect(read.headers.get('content-type')).toContain('text/vtt');
    expect(read.body).toContain(`00:00:04.000 --> 00:00:08.000\n<v ${ADA.name}>Hello, this is ${ADA.name}.`);
    expect((await get(`${transcript}x`)).status).toBe(403);
    sandbox.advance({ minutes: 60 });
    expect((await get(transcript)).status).toBe(403);
  });

  it('leaves out who was absent', async () => {
    const { get, post, path, booking, sandbox, renewed } = await booked();
    sandbox.advance({ days: 5 });
    const token = await renewed(booking.hosts[0].id);
    const absent = { host: true, attendees: [{ email: ADA.email, absent: true }] };
    await post(`${path}/mark-absent`, absent, { token });
    const { body } = await get(`${path}/conferencing-sessions`, { token, version: '2026-02-25' });
    expect(body.data).toEqual([]);
  });

  it('is nobody else’s, and needs a room', async () => {
    const { get, patch, path, token, renewed } = await booked();
    const version = '2026-02-25';
    expect((await get(`${path}/recordings`, { token: await renewed(3), version })).status).toBe(403);
    expect((await get(`${path}/recordings`, { version })).status).toBe(403);
    const location = { type: 'address', address: '1 Elm Row' };
    await patch(`${path}/location`, { location }, { token });
    const { status, body } = await get(`${path}/recordings`, { token, version });
    expect([status, body.error.message]).toEqual([
      404,
      `No Cal Video reference found with booking uid ${path.split('/').at(-1)}`,
    ]);
    const unknown = await get('/v2/bookings/nope/recordings', { token, version });
    expect(unknown.body.error.message).toBe('Booking with uid=nope was not found in the database');
  });

  it('was told of in an older version, with a word on the future', async () => {
    const { get, path, token } = await booked();
    const older = await get(`${path}/recordings`, { token, version: '2024-08-13' });
    expect(older.body.message).toContain('will require authentication');
    const newer = await get(`${path}/recordings`, { token, version: '2026-02-25' });
    expect(newer.body).toEqual({ status: 'success', data: [] });
  });
});
