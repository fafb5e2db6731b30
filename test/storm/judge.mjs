/** Prints what was answered, and says what must be true of it and of what is in the database. */
export function judge(
  { answers, taken, lost, unexpected, booked },
  { bookings, doubleBookings },
  { seconds, killed },
) {
  console.table(
    [...new Set(taken.map(({ what }) => what))].map((what) => {
      const times = taken.filter((one) => one.what === what).map(({ ms }) => ms);
      times.sort((a, b) => a - b);
      const at = (share) =>
        `${Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))])} ms`;
      const statuses = [...answers].filter(([key]) => key.startsWith(`${what} `));
      const said = statuses.map(([key, count]) => `${key.split(' ')[1]}: ${count}`).sort();
      return { what, answers: said.join(', '), p50: at(0.5), p95: at(0.95), p99: at(0.99) };
    }),
  );
  const count = (status) =>
    [...answers].filter(([key]) => status.test(key)).reduce((sum, [, times]) => sum + times, 0);
  const kept = new Map(bookings.map((booking) => [booking.uid, booking]));
  const gone = [...booked].filter(([uid, email]) => kept.get(uid)?.email !== email);
  const standing = new Map();
  for (const { status, email } of bookings) {
    if (status === 'accepted' && email?.endsWith('@storm.example'))
      standing.set(email, (standing.get(email) ?? 0) + 1);
  }
  const twice = [...standing.values()].filter((times) => times > 1);
  const uids = new Set(bookings.map(({ uid }) => uid));
  return [
    {
      text: `${taken.length} answers, ${Math.round(taken.length / seconds)} a second`,
      isTrue: taken.length > 0,
    },
    { text: `${count(/ 5\d\d$/)} answers of 5xx`, isTrue: count(/ 5\d\d$/) === 0 },
    { text: `${unexpected.length} answers that are not the API's`, isTrue: unexpected.length === 0 },
    { text: `${booked.size} bookings made, ${count(/ 4\d\d$/)} conflicts refused`, isTrue: booked.size > 0 },
    { text: `${doubleBookings} double bookings in the database`, isTrue: doubleBookings === 0 },
    { text: `${gone.length} bookings that were answered and are not there`, isTrue: gone.length === 0 },
    {
      text: `${twice.length} wishes that were booked twice`,
      isTrue: twice.length === 0 && uids.size === bookings.length,
    },
    { text: `${lost} requests without an answer`, isTrue: killed || lost === 0 },
  ];
}
