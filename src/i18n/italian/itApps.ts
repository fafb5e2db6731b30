import type { WordsOf } from '../dictionary.js';
import type { enApps } from '../english/enApps.js';

/** What a host reads of video apps, and of taking money, in Italian. */
export const itApps = {
  'apps.title': 'App video',
  'apps.hint':
    'Dove incontri le persone online. L’app predefinita vale per i tipi di evento senza un luogo proprio.',
  'apps.teamHint':
    'Dove il team tiene gli incontri online. L’app predefinita vale per i tipi di evento senza un luogo proprio.',
  'apps.hint.dailyVideo': 'Sempre disponibile: non occorre collegare nulla.',
  'apps.hint.googleMeet': 'Crea le stanze tramite il tuo Google Calendar.',
  'apps.hint.zoom': 'Accedi a Zoom e ci consenti di creare lì le riunioni.',
  'apps.hint.msteams':
    'Serve un account aziendale o scolastico: un account Microsoft personale non ha riunioni.',
  'apps.hint.other': 'Collegata altrove; qui non si può modificare nulla.',
  'apps.hint.isConnected': 'Ogni prenotazione che si svolge lì ha una stanza propria.',
  'apps.isDefault': 'Predefinita',
  'apps.isConnected': 'Collegata',
  'apps.isInvalid': 'Non funziona più',
  'apps.connect': 'Collega',
  'apps.connectName': 'Collega {name}',
  'apps.actions': 'Azioni per {name}',
  'apps.makeDefault': 'Imposta come predefinita',
  'apps.disconnect': 'Scollega',
  'apps.reconnect': 'Ricollega {name}',
  'apps.connectedDone': '{name}: collegamento riuscito.',
  'apps.connectedFailed': 'Impossibile collegare {name}.',
  'apps.madeDefaultDone': '{name} è ora l’app predefinita.',
  'apps.madeDefaultFailed': 'Impossibile impostare {name} come predefinita.',
  'apps.disconnectedDone': '{name}: scollegamento riuscito.',
  'apps.disconnectedFailed': 'Impossibile scollegare {name}.',
  'apps.dryRun': 'Questa è una prova: non è stato modificato nulla.',
  'apps.noOrganizationTitle': 'Questo team non ha app proprie',
  'apps.noOrganizationText':
    'Solo i team di un’organizzazione possono collegare app. Al loro posto si usano quelle di ogni host.',
  'apps.refusedTitle': 'Queste app sono visibili solo a chi amministra',
  'apps.refusedText': 'Chiedi a chi amministra il team di collegarle o di darti questo ruolo.',
  'apps.failedTitle': 'Impossibile caricare le app',
  'apps.invalidTitle': '{name} non ci consente più l’accesso',
  'apps.invalidText':
    'Finché non viene ricollegata, le prenotazioni che si svolgono lì non hanno una stanza.',
  'apps.googleCalendar': 'Google Calendar',
  'apps.meetMissingTitle': 'Google Meet richiede il tuo Google Calendar',
  'apps.meetBrokenTitle': 'Il tuo Google Calendar non ci consente più l’accesso',
  'apps.meetText': 'Collegalo, e subito dopo si collega anche Google Meet.',
  'apps.meetConnect': 'Collega Google Calendar',
  'apps.meetReconnect': 'Ricollega Google Calendar',
  'apps.disconnectTitle': 'Scollegare {name}?',
  'apps.disconnectText': 'Le riunioni già prenotate mantengono le loro stanze.',
  'apps.disconnectUsers': {
    one: 'Un tipo di evento si svolge in {name}. Le sue nuove prenotazioni non hanno una stanza finché non ha un altro luogo:',
    other:
      '{count} tipi di evento si svolgono in {name}. Le loro nuove prenotazioni non hanno una stanza finché non hanno un altro luogo:',
  },
  'apps.disconnectUnused': 'Nessun tipo di evento si svolge lì.',
  'apps.disconnectDefault': 'È l’app predefinita: Cal Video ne prende il posto.',
  'apps.disconnectKeep': 'Mantieni',
  'apps.disconnecting': 'Scollegamento…',
  'apps.giveOffer': {
    one: 'Un tipo di evento si svolge altrove.',
    other: '{count} tipi di evento si svolgono altrove.',
  },
  'apps.give': 'Sposta tipi di evento…',
  'apps.giveTitle': 'Sposta tipi di evento in {name}',
  'apps.giveText':
    'Quelli che scegli si svolgeranno in {name} dalla prossima prenotazione, e da nessun’altra parte.',
  'apps.giveLabel': 'Tipi di evento',
  'apps.given': {
    one: 'Un tipo di evento si svolge ora in {name}.',
    other: '{count} tipi di evento si svolgono ora in {name}.',
  },
  'apps.stripe': 'Stripe',
  'apps.stripe.connect': 'Collega Stripe',
  'apps.stripe.connected': 'Stripe è collegato',
  'apps.stripe.checking': 'Verifica di Stripe…',
  'apps.stripe.reconnect': 'Ricollega Stripe',
  'apps.stripe.finish': 'Continua su Stripe',
  'apps.stripe.failedTitle': 'Impossibile sapere se Stripe è collegato',
  'apps.stripe.invalidTitle': 'Stripe non ci consente più l’accesso',
  'apps.stripe.invalidText':
    'Finché non viene ricollegato, i tipi di evento a pagamento non sono prenotabili.',
  'apps.stripe.inactiveTitle': 'Stripe non consente ancora a questo account di incassare',
  'apps.stripe.inactiveText': 'Prima vuole sapere qualcos’altro su di te o sulla tua attività.',
  'apps.stripe.noOrganization': 'Stripe si può collegare solo per i team di un’organizzazione.',
} as const satisfies WordsOf<typeof enApps>;
