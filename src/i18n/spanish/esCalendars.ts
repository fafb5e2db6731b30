import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** What a host reads of her calendars, in Spanish. */
export const esCalendars = {
  'calendars.title': 'Calendarios',
  'calendars.intro': 'Las horas ocupadas en los calendarios activados nunca se ofrecen.',
  'calendars.connect': 'Conectar un calendario',
  'calendars.dryRun': 'Es una prueba: nada de lo que cambie aquí se guarda.',
  'calendars.google': 'Google Calendar',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Enlace de calendario',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'Aún no hay calendarios',
  'calendars.emptyText':
    'Conecte uno y sus horas ocupadas nunca se ofrecerán. Las reservas se escriben en él.',
  'calendars.refusedTitle': 'No puede ver estos calendarios',
  'calendars.failedTitle': 'No se pudieron leer sus calendarios',

  // an account
  'calendars.working': 'Funciona',
  'calendars.broken': 'Requiere atención',
  'calendars.delegated': 'De su organización',
  'calendars.feed': 'Solo lectura',
  'calendars.listOf': 'Calendarios de {account}. Los que están activados ocupan su tiempo.',
  'calendars.noneInAccount': 'Esta cuenta no tiene calendarios.',
  'calendars.menu': 'Acciones para {account}',
  'calendars.checkAgain': 'Comprobar de nuevo',
  'calendars.checking': 'Comprobando…',
  'calendars.reconnect': 'Volver a conectar {provider}',
  'calendars.remove': 'Quitar la cuenta',
  'calendars.removeMenu': 'Quitar la cuenta…',
  'calendars.delegatedNote':
    'Su organización ha conectado esta cuenta. Solo su administración puede quitarla.',
  'calendars.unknownNote': 'Esta cuenta solo se puede quitar donde se conectó.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} no responde',
  'calendars.brokenSays': 'Dice: «{problem}».',
  'calendars.brokenUnknown':
    'Hasta que responda, no se sabe qué ocupa su tiempo allí. Si uno de sus calendarios está activado, no se ofrece ninguna hora.',
  'calendars.brokenOn': {
    one: 'No se puede leer {count} calendario activado. Hasta entonces no se ofrece ninguna hora.',
    other: 'No se pueden leer {count} calendarios activados. Hasta entonces no se ofrece ninguna hora.',
  },
  'calendars.brokenOff':
    'Ninguno de sus calendarios está activado, así que sus horas se ofrecen como siempre.',
  'calendars.brokenPlace': 'Tampoco se pueden escribir en él nuevas reservas.',
  'calendars.brokenDelegated': 'La ha conectado su organización: su administración puede arreglarlo.',
  'calendars.frozen': 'Según la última lectura. Se puede activar o desactivar cuando la cuenta responda.',

  // a calendar
  'calendars.goesHere': 'Aquí van las nuevas reservas',
  'calendars.readOnly': 'Solo lectura',
  'calendars.saving': 'Guardando…',
  'calendars.onFailed': 'No se pudo activar y sigue desactivado. {reason}',
  'calendars.offFailed': 'No se pudo desactivar y sigue activado. {reason}',
  'calendars.nothingTitle': 'Ningún calendario ocupa su tiempo',
  'calendars.nothingText':
    'Se ofrecen todas las horas de su horario, haya lo que haya en sus calendarios. Active los que cuenten.',

  // removing an account
  'calendars.removeTitle': '¿Quitar {account}?',
  'calendars.unblocked': {
    one: '{count} calendario ya no ocupa su tiempo: {names}.',
    other: '{count} calendarios ya no ocupan su tiempo: {names}.',
  },
  'calendars.unblockedNone':
    'Ninguno de sus calendarios ocupa su tiempo, así que no cambia nada en lo que se ofrece.',
  'calendars.unblockedUnknown':
    'No responde, así que no se sabe cuáles de sus calendarios ocupan su tiempo. Ninguno lo hará.',
  'calendars.unblockedLast': 'Es la última cuenta que lo hace: después, ningún calendario ocupará su tiempo.',
  'calendars.lostTo': 'Las nuevas reservas irán a {name}, en {account}.',
  'calendars.lostToNowhere':
    'Las nuevas reservas no se escribirán en ningún calendario y se guardarán solo aquí.',
  'calendars.lostEventTypes': {
    one: '{count} tipo de evento escribe allí sus reservas y necesita otro calendario: {names}.',
    other: '{count} tipos de evento escriben allí sus reservas y necesitan otro calendario: {names}.',
  },
  'calendars.stays':
    'Lo que hay en sus calendarios se queda allí. Los cambios posteriores de esas reservas ya no llegan.',
  'calendars.keep': 'Conservar',
  'calendars.removing': 'Quitando…',
  'calendars.removeFailed': 'No se pudo quitar la cuenta',
  'calendars.removed': 'Cuenta quitada: {account}.',
  'calendars.connected': 'El calendario está conectado.',
  'calendars.reconnected': 'Cuenta conectada de nuevo: {account}.',

  // where bookings go
  'calendars.placeTitle': 'Adónde van las nuevas reservas',
  'calendars.placeIn': 'En {account}. Cada tipo de evento puede elegir otro.',
  'calendars.placeHint': 'Cada tipo de evento puede elegir otro.',
  'calendars.placeChoose': 'Elegir un calendario',
  'calendars.placeLost': 'Un calendario que no se puede leer',
  'calendars.placeLostHint': 'Ahora no se pueden escribir reservas allí. Arregle la cuenta o elija otro.',
  'calendars.placeNone':
    'En ningún calendario conectado se puede escribir. Las reservas se guardan solo aquí.',
  'calendars.placeNoAccount': 'No hay ningún calendario conectado. Las reservas se guardan solo aquí.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Las nuevas reservas van a {name}.',
  'calendars.placeFailed': 'Sigue como estaba. {reason}',
  'calendars.elsewhere': {
    one: '{count} tipo de evento escribe en otro sitio:',
    other: '{count} tipos de evento escriben en otro sitio:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: un calendario que no se puede leer',

  // what blocks
  'calendars.todayTitle': 'Qué ocupa el día de hoy',
  'calendars.todayNone': 'Nada en sus calendarios.',
  'calendars.todayNothingOn': 'Ningún calendario está activado.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'No disponible',
  'calendars.todayAll': 'Todo el día',
  'calendars.todayMissing': 'En esta lista falta {accounts}.',
  'calendars.todayMissingMany': 'En esta lista faltan {accounts}.',
  'calendars.todayZone': 'Horas de {zone}',

  // a part alone
  'calendars.selectedTitle': 'Qué ocupa su tiempo',
} as const satisfies WordsOf<typeof enCalendars>;
