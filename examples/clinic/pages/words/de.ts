import type { Words } from './en.js';

export const de: Words = {
  tagline: 'Physiotherapie in Leeds',
  bookNav: 'Termin buchen',
  findNav: 'Anfahrt',
  staffNav: 'Praxis',
  hoursNav: 'Zeiten',
  meetingsNav: 'Besuche',
  calendarsNav: 'Kalender',
  otherLanguage: { short: 'EN', name: 'English' },
  visitorsTitle: 'Termin buchen',
  heroTitle: 'Wieder gut beweglich.',
  heroText:
    'Hannah Lindqvist nimmt sich Zeit und Schmerzen ernst. Behandlung aussuchen, freie Zeiten sehen, fertig: ohne Konto und ohne Warteschleife.',
  heroFacts: ['Erster Termin in wenigen Tagen', 'Bis zum Vortag kostenlos änderbar', 'Staatlich registriert'],
  treatments: 'Was können wir für Sie tun?',
  beforeTitle: 'Vor dem Besuch',
  before: [
    {
      title: 'Was mitbringen?',
      text: 'Bequeme Kleidung, Befunde und Bilder, falls vorhanden, und die Geschichte der Beschwerden.',
    },
    {
      title: 'Vor Ort',
      text: 'An der grünen Tür klingeln. Ein Wartezimmer gibt es kaum, denn hier wartet niemand.',
    },
    {
      title: 'Etwas kommt dazwischen?',
      text: 'Verschieben oder absagen geht auf der Seite nach der Buchung, bis zum Vortag kostenlos.',
    },
  ],
  footerHours: 'Montag bis Donnerstag 9:00 bis 17:30, Freitag bis 13:00',
  footerDemo: 'Eine erfundene Praxis, die Daybook bei der Arbeit zeigt.',

  meetingsTitle: 'Arten von Besuchen',
  meetingsBack: 'Alle Arten von Besuchen',
  meetingsText: 'Was gebucht werden kann, wie lange, wo, und was gefragt wird.',
  calendarsTitle: 'Kalender',
  calendarsText: 'Welche Kalender auf der Besucherseite Zeit belegen, und wohin Besuche eingetragen werden.',
  hoursTitle: 'Zeiten',
  hoursBack: 'Alle Zeiten',
  hoursText: 'Wann Besuche gebucht werden können. Was sich hier ändert, gilt auf der Besucherseite sofort.',

  staffTitle: 'Termine',
  signInTitle: 'Anmeldung für die Praxis',
  signInText:
    'Dies ist eine Vorführung, darum fragt niemand nach einem Passwort. Im eigenen Produkt steht hier die Anmeldung, die es schon gibt.',
  signIn: 'Als Hannah Lindqvist anmelden',
  signOut: 'Abmelden',
  loadFailed: 'Der Server der Praxis ist nicht erreichbar. Die Seite neu laden, um es wieder zu versuchen.',
  bookingsFailed: 'Die Termine konnten nicht geladen werden. Neuer Versuch in wenigen Sekunden.',
  loading: 'Lädt',
  today: 'Heute',
  tomorrow: 'Morgen',
  greeting: (name) => `Hallo ${name}`,
  appointments: (count) => (count === 1 ? '1 Termin' : `${count} Termine`),
  tileToday: 'Heute',
  tileWeek: 'Nächste sieben Tage',
  tileNext: 'Nächster Termin',
  none: 'keiner',
  lists: { upcoming: 'Kommende', past: 'Vergangene', cancelled: 'Abgesagte' },
  empty: {
    upcoming: 'Noch ist nichts gebucht. Was auf der Besucherseite gebucht wird, steht gleich darauf hier.',
    past: 'Noch hat nichts stattgefunden.',
    cancelled: 'Nichts wurde abgesagt.',
  },
  statuses: {
    accepted: 'Bestätigt',
    pending: 'Zu bestätigen',
    cancelled: 'Abgesagt',
    rejected: 'Abgelehnt',
  },
  isNew: 'Neu',
  notes: 'Notiz',
  guests: 'Gäste',
  cancel: 'Absagen',
  cancelOf: (name, time) => `${name}, ${time}, absagen`,
  cancelReason: (name) => `Grund, für ${name} zu lesen`,
  cancelYes: 'Termin absagen',
  cancelNo: 'Behalten',
  cancelFailed: 'Das hat nicht geklappt, der Termin steht noch. Bitte noch einmal versuchen.',
  cancelled: (name) => `Der Termin von ${name} ist abgesagt.`,
  zoneNote: (city) => `Alle Zeiten gelten für ${city}.`,
  renewed: (count, at) =>
    at === null
      ? 'Zugangstoken noch nicht erneuert.'
      : `Zugangstoken ${count === 1 ? 'einmal' : `${count}-mal`} erneuert, zuletzt um ${at}.`,
};
