import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { nlAfter } from './nlAfter.js';
import { nlForm } from './nlForm.js';

/** Dutch that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const nlLater = {
  // the layouts beside the month
  'booker.layout': 'Weergave',
  'booker.layoutMonth': 'Maand',
  'booker.layoutWeek': 'Week',
  'booker.layoutColumn': 'Kolommen',
  'booker.layoutList': 'Lijst',
  'booker.today': 'Vandaag',
  'booker.weekPrevious': 'Vorige week',
  'booker.weekNext': 'Volgende week',
  'booker.weekEmptyTitle': 'Deze week zijn er geen tijden vrij',
  'booker.weekKeys':
    'Met de pijltoetsen ga je van tijd naar tijd, met Page Up en Page Down van week naar week.',
  'booker.weekFree': { one: '{count} tijd vrij deze week', other: '{count} tijden vrij deze week' },
  'booker.dayNone': 'niets vrij',
  'booker.timesFree': { one: '{count} tijd vrij', other: '{count} tijden vrij' },

  // what only some event types have
  'booker.readMore': 'Meer lezen',
  'booker.readLess': 'Minder lezen',
  'booker.seats': { one: '{count} plaats per tijd', other: '{count} plaatsen per tijd' },
  'booker.confirmsWithin': 'De host bevestigt afspraken die minder dan {length} vooraf zijn geboekt',
  'booker.zoneLocked': 'De tijden zijn die van {city}. De host heeft de tijdzone vastgezet.',
  'booker.bookableDays': 'Te boeken voor {days}',
  'booker.windowPastText': 'De laatste dag was {day}.',
  'booker.needsSignIn': 'Log in om dit te boeken',
  'booker.seriesWeekly': { one: 'Elke week', other: 'Elke {count} weken' },
  'booker.seriesMonthly': { one: 'Elke maand', other: 'Elke {count} maanden' },
  'booker.seriesYearly': { one: 'Elk jaar', other: 'Elke {count} jaar' },
  'booker.seriesTimes': { one: 'één keer', other: '{count} keer' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': 'Hoe vaak?',
  'booker.seriesMost': 'Maximaal {limit}',
  'booker.seriesDates': { one: 'Je datum', other: 'Je {count} datums' },
  'booker.seriesLater': '{length} later op de klok',
  'booker.seriesEarlier': '{length} eerder op de klok',
  'booker.seriesClocks': 'Tussendoor wordt de klok verzet.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Mijn agenda tonen',
  'booker.overlayReading': 'Je agenda wordt gelezen',
  'booker.overlayFailed': 'Je agenda kon niet worden gelezen. De tijden kloppen nog steeds.',
  'booker.busyTime': 'Bezet: {from} tot {to}',
  'booker.timeBusy': 'al bezet',
  'booker.linkGoneTitle': '{time} is niet meer vrij',
  'booker.linkGoneText': 'De link is voor deze tijd. Kies een andere.',

  // the hold
  'booker.heldFor': 'Voor je vastgehouden, nog {time}',
  'booker.holdSoon': 'Nog twee minuten: zo lang blijft {time} vastgehouden.',
  'booker.holdLast': 'Nog één minuut: met “Behouden” houd je {time} langer vast.',
  'booker.holdKeep': 'Behouden',
  'booker.holdEnded': '{time} wordt niet meer voor je vastgehouden',

  // the time is gone
  'booker.takenTitle': '{time} is zojuist door iemand anders geboekt',
  'booker.nearestText': 'Je antwoorden zijn bewaard. Dit zijn de dichtstbijzijnde vrije tijden.',
  'booker.nearestNone': 'Je antwoorden zijn bewaard, maar er is geen andere tijd in de buurt vrij.',
  'booker.nearLater': '{length} later',
  'booker.nearEarlier': '{length} eerder',
  'booker.nearNextDay': 'zelfde tijd, een dag later',
  'booker.nearPreviousDay': 'zelfde tijd, een dag eerder',
  'booker.nearSameTime': 'zelfde tijd',
  'booker.nearStillFree': 'nog vrij',
  'booker.allTimesOn': 'Alle tijden op {day}',
  'booker.chooseToConfirm': 'Kies een tijd om te bevestigen',

  // sending
  'booker.confirm': 'Afspraak bevestigen',
  'booker.request': 'Afspraak aanvragen',
  'booker.confirming': '{time} wordt geboekt…',
  'booker.rescheduleConfirm': 'Naar deze tijd verzetten',
  'booker.rescheduling': 'Wordt verzet naar {time}…',
  'booker.formerTime': 'Was {time}',
  'booker.formerLabel': 'De huidige tijd',
  'booker.movingTitle': 'Kies een nieuwe tijd',
  'booker.movingKeep': 'Oude tijd behouden',
  'booker.failedTitle': 'Je afspraak is niet geboekt',
  'booker.failedText': 'Er is niets geboekt. Je antwoorden zijn bewaard.',
  'booker.serverSays': 'Het antwoord was: “{message}”',
  'booker.hostRefused': 'Dit kan nu niet worden geboekt.',
  'booker.dryRun': 'Dit is een proef',
  'booker.dryRunText': 'Er wordt geen tijd vastgehouden, geen mail verstuurd en niets geboekt.',
  'booker.dryRunOver': 'Er is niets geboekt. Zo zou het eruitzien.',
  'booker.handedOverTitle': 'Bedankt',
  'booker.handedOverText': 'Je gegevens zijn doorgegeven. Je hoort hoe het verdergaat.',
  'booker.uncertainFreeTitle': 'We kregen geen antwoord',
  'booker.uncertainFreeText': 'De tijd is nog vrij, dus er is niets geboekt. Je kunt het opnieuw versturen.',
  'booker.uncertainGoneTitle': 'Waarschijnlijk is je afspraak geboekt',
  'booker.uncertainGoneText':
    'We kregen geen antwoord en de tijd is niet meer vrij. Als het is gelukt, gaat er een bevestiging naar {email}. Kijk daar voordat je opnieuw boekt.',
  'booker.checking': 'Er wordt gecontroleerd of het is gelukt…',
  'booker.uncertainTitle': 'We kregen geen antwoord',
  'booker.uncertainText':
    'Er is geen verbinding, dus we weten niet of je afspraak is geboekt. Als het is gelukt, gaat er een bevestiging naar {email}.',
  'booker.checkAgain': 'Opnieuw controleren',

  // the code that is mailed
  'form.codeTitle': 'Is dit je adres?',
  'form.codeSending': 'We sturen een code van zes cijfers naar {email}.',
  'form.codeSent': 'Een code van zes cijfers is onderweg naar {email}.',
  'form.codeLabel': 'Code',
  'form.codeHint': 'Niet aangekomen? Kijk ook in de map met ongewenste mail.',
  'form.codeCheck': 'Adres bevestigen',
  'form.codeChecking': 'De code wordt gecontroleerd…',
  'form.codeResend': 'Opnieuw versturen',
  'form.codeResendIn': 'Opnieuw versturen over {time}',
  'form.codeOtherAddress': 'Adres wijzigen',
  'form.codeWrong': 'Dit is niet de code. Kijk in de nieuwste mail.',
  'form.codeBusy': 'Er zijn te veel codes aangevraagd. Probeer het over een minuut opnieuw.',
  'form.codeNotSent': 'De code kon niet worden verstuurd. Controleer het adres of probeer het opnieuw.',

  ...nlAfter,
  ...nlForm,
} as const satisfies WordsOf<typeof enLater>;
