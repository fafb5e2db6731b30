import type { MailWords } from '../mailWords.js';

const both = (subject: string, lead: string) => ({
  attendee: { subject, lead },
  host: { subject, lead },
});

export const de: MailWords = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  bookings: {
    'booking-created': {
      attendee: { subject: 'Gebucht: {title}, {when}', lead: 'Ihre Buchung bei {host} steht.' },
      host: {
        subject: 'Neue Buchung: {title}, {when}',
        lead: '{attendee} hat einen Termin bei Ihnen gebucht.',
      },
    },
    'booking-requested': {
      attendee: {
        subject: 'Angefragt: {title}, {when}',
        lead: 'Ihre Anfrage liegt bei {host}. Sie erfahren, sobald sie bestätigt oder abgelehnt ist.',
      },
      host: {
        subject: 'Bitte bestätigen: {title}, {when}',
        lead: '{attendee} bittet um diesen Termin. Er steht, sobald Sie ihn bestätigen.',
      },
    },
    'booking-confirmed': {
      attendee: { subject: 'Bestätigt: {title}, {when}', lead: '{host} hat Ihre Buchung bestätigt.' },
      host: {
        subject: 'Bestätigt: {title}, {when}',
        lead: 'Sie haben die Buchung von {attendee} bestätigt.',
      },
    },
    'booking-declined': both('Abgelehnt: {title}, {when}', '{host} hat diese Buchung abgelehnt.'),
    'booking-rescheduled': both('Neuer Termin: {title}, {when}', 'Die Buchung wurde verlegt.'),
    'booking-cancelled': both('Storniert: {title}, {when}', 'Die Buchung wurde storniert.'),
    'reschedule-requested': {
      attendee: {
        subject: 'Bitte wählen Sie einen anderen Termin: {title}',
        lead: '{host} kann den Termin nicht wahrnehmen und bittet Sie um einen anderen. Bis dahin ist er storniert.',
      },
      host: {
        subject: 'Um einen anderen Termin gebeten: {title}, {when}',
        lead: 'Sie haben {attendee} um einen anderen Termin gebeten. Bis dahin ist er storniert.',
      },
    },
    'guests-added': both('Gäste hinzugefügt: {title}, {when}', 'Zu dieser Buchung kommen weitere Personen.'),
    'guest-invited': both('Einladung: {title}, {when}', 'Sie wurden zu dieser Buchung hinzugefügt.'),
    'attendee-removed': both('Abgemeldet: {title}, {when}', 'Sie nehmen an dieser Buchung nicht mehr teil.'),
    'host-changed': both('Neue Betreuung: {title}, {when}', '{host} übernimmt diese Buchung.'),
    'booking-handed-over': both(
      'Abgegeben: {title}, {when}',
      '{host} übernimmt diese Buchung an Ihrer Stelle.',
    ),
    'location-changed': both('Neuer Ort: {title}, {when}', 'Die Buchung findet an einem anderen Ort statt.'),
  },
  what: 'Was',
  when: 'Wann',
  formerly: 'Vorher',
  who: 'Wer',
  host: 'Gastgeber',
  where: 'Wo',
  video: 'Videoanruf',
  notes: 'Notizen',
  reason: 'Grund',
  changeTime: 'Anderen Termin wählen',
  cancel: 'Stornieren',
  chooseTime: 'Termin wählen',
  decide: 'Bestätigen oder ablehnen',
  open: 'Buchung öffnen',
  codeSubject: 'Ihr Code',
  codeText: (code) => `Ihr Code lautet ${code}. Er gilt mindestens 15 Minuten.`,
  invitationSubject: (team) => `Einladung zu ${team}`,
  invitationText: (team, inviter) =>
    inviter ? `${inviter} lädt Sie ein, ${team} beizutreten.` : `Sie sind eingeladen, ${team} beizutreten.`,
};
