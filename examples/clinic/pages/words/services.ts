import { language } from './language.js';

interface Service {
  /** Slug of Hannah's event type. */
  slug: string;
  title: string;
  /** How long, and what it costs. */
  terms: string;
  text: string;
}

const services: Record<typeof language, Service[]> = {
  en: [
    {
      slug: 'initial-assessment',
      title: 'Initial assessment',
      terms: '30 to 60 min, from £48',
      text: 'New here, or something new hurts.',
    },
    { slug: 'follow-up', title: 'Follow-up', terms: '30 min, £44', text: 'We know you, and carry on.' },
    {
      slug: 'video-check-in',
      title: 'Video check-in',
      terms: '20 min, £24',
      text: 'How are the exercises going?',
    },
  ],
  de: [
    {
      slug: 'initial-assessment',
      title: 'Erstuntersuchung',
      terms: '30 bis 60 Min., ab £48',
      text: 'Neu hier, oder etwas Neues tut weh.',
    },
    {
      slug: 'follow-up',
      title: 'Folgetermin',
      terms: '30 Min., £44',
      text: 'Wir kennen uns und machen weiter.',
    },
    {
      slug: 'video-check-in',
      title: 'Videogespräch',
      terms: '20 Min., £24',
      text: 'Wie klappt es mit den Übungen?',
    },
  ],
};

/** The clinic's catalogue; which of it can be booked is told by the backend. */
export const bookableServices = (eventSlugs: readonly string[]) =>
  services[language].filter(({ slug }) => eventSlugs.includes(slug));
