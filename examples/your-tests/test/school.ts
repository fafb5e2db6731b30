import type { World } from 'daybook/sandbox';

/** Monday. */
export const NOW = '2026-11-23T09:00:00Z';

const lesson = (slug: string, title: string) => ({ slug, title, lengthInMinutes: 60 });

/** Ada teaches on Tuesdays from ten to one; the hour from eleven is taken. */
export const school: World = {
  organizations: [{ id: 1, name: 'Fernhill Music School', slug: 'fernhill', isPlatform: true }],
  users: [],
  oauthClients: [
    { id: 'fernhill', secret: 'not-a-secret', name: 'Fernhill', organizationId: 1, areEmailsEnabled: true },
  ],
  managedUsers: [
    {
      clientId: 'fernhill',
      username: 'ada',
      name: 'Ada Okafor',
      email: 'ada@fernhill.example',
      timeZone: 'Europe/London',
      schedules: [
        {
          name: 'Lessons',
          timeZone: 'Europe/London',
          isDefault: true,
          availability: [{ days: ['Tuesday'], startTime: '10:00', endTime: '13:00' }],
        },
      ],
      eventTypes: [lesson('piano-lesson', 'Piano lesson'), lesson('cello-lesson', 'Cello lesson')],
      bookings: [
        {
          eventSlug: 'piano-lesson',
          start: '2026-11-24T11:00:00Z',
          name: 'Tom Hill',
          email: 'tom@example.com',
        },
      ],
    },
  ],
};
