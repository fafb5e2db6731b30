import type { Sandbox } from 'daybook/sandbox';
import type { BookingField } from '../../src/contract/event-types/bookingFields.schema.js';

const own = { required: true, isDefault: false, hidden: false, disableOnPrefill: false } as const;
const asked = { required: false, isDefault: true, hidden: false, disableOnPrefill: false } as const;

/** What the API has no words for: the field as the server keeps it. */
const unknown = (field: object): BookingField => ({
  type: 'unknown',
  slug: 'unknown',
  bookingField: JSON.stringify({ required: true, ...field }),
});

const joints = ['Ankle', 'Back', 'Elbow', 'Foot', 'Hand', 'Hip', 'Jaw', 'Knee', 'Neck', 'Shoulder', 'Wrist'];

/** A question of every kind. */
export const everyField: readonly BookingField[] = [
  { ...asked, type: 'splitName', slug: 'splitName', lastNameRequired: true, disableOnPrefill: true },
  { ...asked, type: 'email', slug: 'email', required: true, disableOnPrefill: true },
  { ...asked, type: 'radioInput', slug: 'location' },
  { ...own, type: 'phone', slug: 'attendeePhoneNumber', label: 'Phone' },
  { ...own, type: 'select', slug: 'area', label: 'Where does it hurt?', options: ['Knee', 'Hip'] },
  { ...own, type: 'text', slug: 'insurer', label: 'Your **insurer**', placeholder: 'Such as AXA' },
  { ...own, type: 'number', slug: 'age', label: 'Age' },
  { ...own, type: 'url', slug: 'site', label: 'Website' },
  unknown({ name: 'born', type: 'date', label: 'Born on' }),
  { ...own, type: 'address', slug: 'home', label: 'Home address' },
  { ...own, type: 'multiselect', slug: 'joints', label: 'What else hurts?', options: joints },
  unknown({
    name: 'extras',
    type: 'checkbox',
    label: 'Extras',
    options: [
      { value: 'towel', label: 'A towel', price: 5 },
      { value: 'tea', label: 'Tea', price: 2.5 },
    ],
  }),
  { ...own, type: 'radio', slug: 'side', label: 'Which side?', options: ['Left', 'Right'] },
  { ...own, type: 'multiemail', slug: 'family', label: 'Family to tell' },
  { ...own, type: 'boolean', slug: 'consent', label: 'I accept the [terms](https://terms.example/)' },
  unknown({ name: 'about', type: 'textarea', label: 'About it', minLength: 5, maxLength: 200 }),
  { ...asked, type: 'textarea', slug: 'notes' },
  { ...asked, type: 'multiemail', slug: 'guests' },
  { ...asked, type: 'textarea', slug: 'rescheduleReason', required: true },
];

/** Makes Hannah's event types ask every kind of question, and offer her clinic or a phone call. */
export async function askEverything({ store, demo }: Sandbox): Promise<void> {
  for (const { id, settings } of await store.eventTypes.ofOwner(demo.user.id)) {
    await store.eventTypes.change(id, {
      settings: {
        ...settings,
        bookingFields: [...everyField],
        locations: [
          { type: 'address', address: '14 Chapel Lane, Leeds LS6', public: true },
          { type: 'attendeePhone' },
        ],
      },
    });
  }
}
