import type { WordsOf } from '../dictionary.js';
import type { enFirst } from '../english/enFirst.js';

/** French that is read until a time is chosen, and when something fails. */
export const frFirst = {
  // choosing a day
  'booker.lengthLabel': 'Durée',
  'booker.monthPrevious': 'Mois précédent',
  'booker.monthNext': 'Mois suivant',
  'booker.monthLabel': 'Jours du mois : {month}',
  'booker.chooseDay': 'Choisir un jour',
  'booker.dayFree': { one: '{day}, {count} créneau libre', other: '{day}, {count} créneaux libres' },
  'booker.dayUnavailable': '{day}, indisponible',
  'booker.dayLoading': '{day}, chargement en cours',
  'booker.densityFew': 'peu',
  'booker.densitySome': 'plusieurs',
  'booker.densityMany': 'beaucoup de créneaux',
  'booker.monthEmptyTitle': 'Plus aucun créneau en {month}',
  'booker.monthEmptyNext': 'Prochain créneau libre : {day}, {time}',
  'booker.monthEmptyNone':
    'Rien de libre non plus dans les mois suivants. Revenez voir plus tard : des créneaux se libèrent en cas d’annulation.',
  'booker.windowPast': 'Les réservations sont closes',
  'booker.monthEmptyGo': 'Aller au {day}',
  'booker.dayEmpty': 'Complet',
  'booker.monthFree': {
    one: '{month}, {count} jour avec des créneaux libres',
    other: '{month}, {count} jours avec des créneaux libres',
  },

  // choosing a time
  'booker.timesLabel': 'Créneaux',
  'booker.timesIn': { one: '{count} créneau, {city}', other: '{count} créneaux, {city}' },
  'booker.timeTo': 'jusqu’à {time}',
  'booker.timeHolding': 'Nous gardons pour vous le créneau de {time}',
  'booker.timeTaken': 'vient d’être pris',
  'booker.timeCurrent': 'votre créneau actuel',
  'booker.timeFull': 'complet',
  'booker.fillHalf': 'à moitié plein',
  'booker.fillNearly': 'presque plein',
  'booker.timeGone': 'Le créneau de {time} vient d’être pris. Choisissez-en un autre.',
  'booker.morning': 'Matin',
  'booker.afternoon': 'Après-midi',
  'booker.evening': 'Soir',
  'booker.partFree': { one: '{count} libre', other: '{count} libres' },
  'booker.seatsLeft': { one: '{count} place restante', other: '{count} places restantes' },
  'booker.clocksForward': 'Les horloges avancent ce jour-là.',
  'booker.clocksBack': 'Les horloges reculent ce jour-là : certaines heures reviennent deux fois.',
  'booker.timesLoading': 'Recherche de créneaux libres',
  'booker.waitLong': 'Cela prend plus de temps que d’habitude.',
  'booker.timesFailedTitle': 'Impossible de charger les créneaux',
  'booker.timesFailedText': 'Vos choix sont conservés et rien n’a été réservé.',
  'booker.retry': 'Réessayer',
  'booker.retrying': 'Nouvel essai…',
  'booker.retryItself': 'Nous réessayons aussi de notre côté.',
  'booker.clockAhead': 'L’horloge de cet appareil avance de {length}',
  'booker.clockBehind': 'L’horloge de cet appareil retarde de {length}',
  'booker.clockText':
    'Les heures affichées viennent de l’agenda de l’hôte et sont justes. Réglez votre horloge pour ne pas arriver en avance ou en retard.',
  'booker.backToMonth': 'Retour au mois',
  'booker.backToTimes': 'Retour aux créneaux',

  // the page as a whole
  'booker.loading': 'Chargement de la page de réservation',
  'booker.missingTitle': 'Cette page de réservation n’existe pas',
  'booker.missingText': 'Vérifiez le lien ou demandez à la personne qui l’a envoyé.',
  'booker.refusedTitle': 'Vous n’avez pas accès à cette page de réservation',
  'booker.refusedText': 'Adressez-vous à la personne qui a envoyé le lien.',
  'booker.brokenTitle': 'Un problème est survenu ici',
  'booker.brokenText': 'Réessayez ou rechargez la page.',
  'booker.with': 'avec {name}',
  'booker.andOthers': {
    one: '{name} et {count} autre personne',
    other: '{name} et {count} autres personnes',
  },
  'booker.oneOf': 'Une personne parmi {names}',
  'booker.requiresConfirmation': 'L’hôte confirme chaque réservation',

  // where it takes place
  'booker.placeAddress': 'Sur place',
  'booker.placeVideo': 'Appel vidéo',
  'booker.placeLink': 'En ligne',
  'booker.placePhone': 'Appel téléphonique',
  'booker.placeYourPhone': 'Nous vous appelons',
  'booker.placeYourAddress': 'À votre adresse',
  'booker.placeYours': 'Lieu à votre choix',
  'booker.placeLater': 'Précisions après la réservation',
  'booker.placePrivate': 'Communiqué après la réservation',

  // time zone and clock
  'zone.label': 'Fuseau horaire',
  'zone.current': 'Fuseau horaire : {zone}',
  'zone.search': 'Rechercher une ville',
  'zone.none': 'Aucun fuseau trouvé',
  'zone.more': { one: '{count} autre : continuez à taper', other: '{count} autres : continuez à taper' },
  'zone.yours': 'Votre appareil',
  'zone.all': 'Tous les fuseaux',
  'zone.summary': '{city} ({name})',
  'zone.clock': 'Format de l’heure',
  'zone.clock12': '12 h',
  'zone.clock24': '24 h',

  // failures, for visitors
  'error.offline': 'La connexion a échoué. Vérifiez-la et réessayez.',
  'error.slow': 'La réponse a trop tardé. Réessayez.',
  'error.busy': 'Trop de demandes en ce moment. Réessayez dans un instant.',
  'error.server': 'Le service de réservation rencontre un problème. Réessayez plus tard.',
  'error.notFound': 'Cet élément n’existe plus.',
  'error.forbidden': 'Vous n’avez pas l’autorisation nécessaire.',
  'error.conflict': 'Quelqu’un a été plus rapide. Choisissez à nouveau.',
  'error.rejected': 'Le service de réservation a refusé la demande.',
  'error.signIn': 'Votre session a expiré. Reconnectez-vous.',
  'error.setup': 'Cette page est mal configurée. Merci de prévenir la personne qui la gère.',
  'error.unknown': 'Un problème est survenu. Réessayez.',

  // the provider
  'provider.signInTitle': 'Reconnectez-vous',
  'provider.signInText': 'Votre session a expiré. Votre saisie est conservée.',
} as const satisfies WordsOf<typeof enFirst>;
