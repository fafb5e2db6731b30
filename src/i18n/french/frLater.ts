import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { frAfter } from './frAfter.js';
import { frForm } from './frForm.js';

/** French that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const frLater = {
  // the layouts beside the month
  'booker.layout': 'Affichage',
  'booker.layoutMonth': 'Mois',
  'booker.layoutWeek': 'Semaine',
  'booker.layoutColumn': 'Colonnes',
  'booker.layoutList': 'Liste',
  'booker.today': 'Aujourd’hui',
  'booker.weekPrevious': 'Semaine précédente',
  'booker.weekNext': 'Semaine suivante',
  'booker.weekEmptyTitle': 'Aucun créneau libre cette semaine',
  'booker.weekKeys':
    'Les flèches vont d’un créneau à l’autre, Page précédente et Page suivante d’une semaine à l’autre.',
  'booker.weekFree': {
    one: '{count} créneau libre cette semaine',
    other: '{count} créneaux libres cette semaine',
  },
  'booker.dayNone': 'aucun créneau',
  'booker.timesFree': { one: '{count} créneau libre', other: '{count} créneaux libres' },

  // what only some event types have
  'booker.readMore': 'Lire la suite',
  'booker.readLess': 'Réduire',
  'booker.seats': { one: '{count} place par créneau', other: '{count} places par créneau' },
  'booker.confirmsWithin': 'L’hôte confirme les réservations faites moins de {length} à l’avance',
  'booker.zoneLocked': 'Heures affichées dans le fuseau « {city} », choisi par l’hôte.',
  'booker.bookableDays': 'Réservation possible : {days}',
  'booker.windowPastText': 'Le dernier jour était le {day}.',
  'booker.needsSignIn': 'Connectez-vous pour réserver',
  'booker.seriesWeekly': { one: 'Chaque semaine', other: 'Toutes les {count} semaines' },
  'booker.seriesMonthly': { one: 'Chaque mois', other: 'Tous les {count} mois' },
  'booker.seriesYearly': { one: 'Chaque année', other: 'Tous les {count} ans' },
  'booker.seriesTimes': { one: 'une fois', other: '{count} fois' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': 'Combien de fois ?',
  'booker.seriesMost': '{limit} au maximum',
  'booker.seriesDates': { one: 'Votre date', other: 'Vos {count} dates' },
  'booker.seriesLater': '{length} plus tard à l’horloge',
  'booker.seriesEarlier': '{length} plus tôt à l’horloge',
  'booker.seriesClocks': 'Entre-temps, on change d’heure.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Afficher mon agenda',
  'booker.overlayReading': 'Lecture de votre agenda',
  'booker.overlayFailed': 'Impossible de lire votre agenda. Les créneaux affichés restent justes.',
  'booker.busyTime': 'Occupé : de {from} à {to}',
  'booker.timeBusy': 'déjà pris dans votre agenda',
  'booker.linkGoneTitle': 'Le créneau de {time} n’est plus libre',
  'booker.linkGoneText': 'Le lien suivi indique ce créneau. Choisissez-en un autre.',

  // the hold
  'booker.heldFor': 'Gardé pour vous, encore {time}',
  'booker.holdSoon': 'Plus que deux minutes : le créneau de {time} est gardé jusque-là.',
  'booker.holdLast':
    'Plus qu’une minute : appuyez sur « Conserver » pour garder plus longtemps le créneau de {time}.',
  'booker.holdKeep': 'Conserver',
  'booker.holdEnded': 'Le créneau de {time} n’est plus gardé pour vous',

  // the time is gone
  'booker.takenTitle': 'Quelqu’un d’autre vient de réserver le créneau de {time}',
  'booker.nearestText': 'Vos réponses sont conservées. Voici les créneaux libres les plus proches.',
  'booker.nearestNone': 'Vos réponses sont conservées, mais aucun autre créneau n’est libre à proximité.',
  'booker.nearLater': '{length} plus tard',
  'booker.nearEarlier': '{length} plus tôt',
  'booker.nearNextDay': 'même heure, le lendemain',
  'booker.nearPreviousDay': 'même heure, la veille',
  'booker.nearSameTime': 'même heure',
  'booker.nearStillFree': 'encore libre',
  'booker.allTimesOn': 'Tous les créneaux du {day}',
  'booker.chooseToConfirm': 'Choisissez un créneau pour confirmer',

  // sending
  'booker.confirm': 'Confirmer la réservation',
  'booker.request': 'Demander la réservation',
  'booker.confirming': 'Réservation du créneau de {time}…',
  'booker.rescheduleConfirm': 'Déplacer vers ce créneau',
  'booker.rescheduling': 'Déplacement vers {time}…',
  'booker.formerTime': 'Avant : {time}',
  'booker.formerLabel': 'Horaire actuel',
  'booker.movingTitle': 'Choisissez un nouveau créneau',
  'booker.movingKeep': 'Garder l’ancien créneau',
  'booker.failedTitle': 'La réservation n’a pas abouti',
  'booker.failedText': 'Rien n’a été réservé. Vos réponses sont conservées.',
  'booker.serverSays': 'Réponse reçue : « {message} »',
  'booker.hostRefused': 'Réservation impossible pour le moment.',
  'booker.dryRun': 'Ceci est un essai',
  'booker.dryRunText': 'Aucun créneau n’est bloqué, aucun e-mail n’est envoyé, rien n’est réservé.',
  'booker.dryRunOver': 'Rien n’a été réservé. Voilà ce que cela donnerait.',
  'booker.handedOverTitle': 'Merci',
  'booker.handedOverText': 'Vos informations ont été transmises. La suite vous sera communiquée.',
  'booker.uncertainFreeTitle': 'Nous n’avons pas reçu de réponse',
  'booker.uncertainFreeText':
    'Le créneau est encore libre : rien n’a donc été réservé. Vous pouvez renvoyer la demande.',
  'booker.uncertainGoneTitle': 'Votre réservation est très probablement faite',
  'booker.uncertainGoneText':
    'Nous n’avons pas reçu de réponse, et le créneau n’est plus libre. Si tout a fonctionné, une confirmation arrive à l’adresse {email}. Vérifiez avant de réserver à nouveau.',
  'booker.checking': 'Vérification de la réservation…',
  'booker.uncertainTitle': 'Nous n’avons pas reçu de réponse',
  'booker.uncertainText':
    'Sans connexion, impossible de savoir si la réservation est faite. Si oui, une confirmation arrive à l’adresse {email}.',
  'booker.checkAgain': 'Vérifier à nouveau',

  // the code that is mailed
  'form.codeTitle': 'Est-ce bien votre adresse e-mail ?',
  'form.codeSending': 'Nous envoyons un code à six chiffres à l’adresse {email}.',
  'form.codeSent': 'Vous allez recevoir un code à six chiffres à l’adresse {email}.',
  'form.codeLabel': 'Code',
  'form.codeHint': 'Rien reçu ? Regardez aussi dans le courrier indésirable.',
  'form.codeCheck': 'Confirmer l’adresse',
  'form.codeChecking': 'Vérification du code…',
  'form.codeResend': 'Renvoyer le code',
  'form.codeResendIn': 'Renvoyer le code dans {time}',
  'form.codeOtherAddress': 'Modifier l’adresse',
  'form.codeWrong': 'Ce n’est pas le bon code. Regardez dans l’e-mail le plus récent.',
  'form.codeBusy': 'Trop de codes demandés. Réessayez dans une minute.',
  'form.codeNotSent': 'Impossible d’envoyer le code. Vérifiez l’adresse ou réessayez.',

  ...frAfter,
  ...frForm,
} as const satisfies WordsOf<typeof enLater>;
