import { clinicWorld, type Fault, type SandboxOptions } from 'daybook/sandbox';

/** What can be tried of it, by the page's address: `?try=lost-slot`. */
const faults: Readonly<Record<string, readonly Fault[]>> = {
  slow: [{ name: 'slow', ms: 3000 }],
  outage: [{ name: 'outage', operation: 'slots.list' }],
  'lost-slot': [{ name: 'slot-stolen' }],
  'lost-answer': [{ name: 'lost-answer', operation: 'bookings.create', acted: true }],
  refused: [{ name: 'outage', operation: 'bookings.create', times: 1 }],
};

/** A host without hours has no times. */
function noHours(now: Parameters<typeof clinicWorld>[0]) {
  const world = clinicWorld(now);
  const managedUsers = world.managedUsers?.map((host) => ({
    ...host,
    schedules: host.schedules?.map((schedule) => ({ ...schedule, availability: [], overrides: [] })),
  }));
  return { ...world, managedUsers };
}

export function tried(search: string): SandboxOptions {
  const wish = new URLSearchParams(search).get('try') ?? '';
  return wish === 'no-times' ? { world: noHours } : { faults: faults[wish] ?? [] };
}
