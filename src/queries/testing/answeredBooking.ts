/** A booking as the API answers it. */
export const answeredBooking = {
  uid: 'b1',
  title: 'Follow-up between Hannah and Priya',
  status: 'accepted',
  start: '2026-11-12T10:30:00.000Z',
  end: '2026-11-12T11:00:00.000Z',
  eventType: { id: 7, slug: 'follow-up' },
  hosts: [{ name: 'Hannah', username: 'hannah', timeZone: 'Europe/London', email: 'h@post.example' }],
  attendees: [{ name: 'Priya', email: 'priya@post.example', timeZone: 'Asia/Kathmandu' }],
  guests: ['tom@post.example'],
  location: '14 Chapel Lane',
  description: 'Sore knee',
};
