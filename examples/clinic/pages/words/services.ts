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
    {
      slug: 'running-analysis',
      title: 'Running analysis',
      terms: '60 min, £85, paid when you book',
      text: 'You run, we film it, and look at it together.',
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
    {
      slug: 'running-analysis',
      title: 'Laufanalyse',
      terms: '60 Min., £85, bei der Buchung zu zahlen',
      text: 'Laufen, filmen, und es gemeinsam ansehen.',
    },
  ],
};

/** The clinic's catalogue; which of it can be booked is told by the backend. */
export const bookableServices = (eventSlugs: readonly string[]) =>
  services[language].filter(({ slug }) => eventSlugs.includes(slug));
