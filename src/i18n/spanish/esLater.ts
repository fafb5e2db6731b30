import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { esAfter } from './esAfter.js';
import { esForm } from './esForm.js';

/** Spanish that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const esLater = {
  // the layouts beside the month
  'booker.layout': 'Vista',
  'booker.layoutMonth': 'Mes',
  'booker.layoutWeek': 'Semana',
  'booker.layoutColumn': 'Columnas',
  'booker.layoutList': 'Lista',
  'booker.today': 'Hoy',
  'booker.weekPrevious': 'Semana anterior',
  'booker.weekNext': 'Semana siguiente',
  'booker.weekEmptyTitle': 'No hay horas libres esta semana',
  'booker.weekKeys': 'Las flechas pasan de una hora a otra; Re Pág y Av Pág, de una semana a otra.',
  'booker.weekFree': { one: '{count} hora libre esta semana', other: '{count} horas libres esta semana' },
  'booker.dayNone': 'ninguna libre',
  'booker.timesFree': { one: '{count} hora libre', other: '{count} horas libres' },

  // what only some event types have
  'booker.readMore': 'Leer más',
  'booker.readLess': 'Leer menos',
  'booker.seats': { one: '{count} plaza en cada hora', other: '{count} plazas en cada hora' },
  'booker.confirmsWithin': 'Las reservas con menos de {length} de antelación se confirman manualmente',
  'booker.zoneLocked': 'Las horas son las de {city}. La zona horaria está fijada.',
  'booker.bookableDays': 'Se puede reservar para {days}',
  'booker.windowPastText': 'El último día fue el {day}.',
  'booker.needsSignIn': 'Para reservar hay que iniciar sesión',
  'booker.seriesWeekly': { one: 'Cada semana', other: 'Cada {count} semanas' },
  'booker.seriesMonthly': { one: 'Cada mes', other: 'Cada {count} meses' },
  'booker.seriesYearly': { one: 'Cada año', other: 'Cada {count} años' },
  'booker.seriesTimes': { one: 'una vez', other: '{count} veces' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': '¿Cuántas veces?',
  'booker.seriesMost': 'Hasta {limit}',
  'booker.seriesDates': { one: 'Su fecha', other: 'Sus {count} fechas' },
  'booker.seriesLater': '{length} más tarde en el reloj',
  'booker.seriesEarlier': '{length} más temprano en el reloj',
  'booker.seriesClocks': 'Entre medias cambia la hora.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Mostrar mi calendario',
  'booker.overlayReading': 'Leyendo su calendario',
  'booker.overlayFailed': 'No se pudo leer su calendario. Las horas libres siguen siendo correctas.',
  'booker.busyTime': 'No disponible: de {from} a {to}',
  'booker.timeBusy': 'ya ocupada en su calendario',
  'booker.linkGoneTitle': 'Esta hora ya no está libre: {time}',
  'booker.linkGoneText': 'Es la que indica el enlace. Elija otra.',

  // the hold
  'booker.heldFor': 'Hora guardada, quedan {time}',
  'booker.holdSoon': 'Quedan dos minutos: hasta entonces se le guarda la hora ({time}).',
  'booker.holdLast': 'Queda un minuto: pulse «Conservar» para guardar la hora ({time}) más tiempo.',
  'booker.holdKeep': 'Conservar',
  'booker.holdEnded': 'Esta hora ya no está guardada: {time}',

  // the time is gone
  'booker.takenTitle': 'Alguien acaba de reservar esta hora: {time}',
  'booker.nearestText': 'Sus respuestas se conservan. Estas son las horas libres más cercanas.',
  'booker.nearestNone': 'Sus respuestas se conservan, pero no hay otra hora libre cerca.',
  'booker.nearLater': '{length} más tarde',
  'booker.nearEarlier': '{length} antes',
  'booker.nearNextDay': 'misma hora, al día siguiente',
  'booker.nearPreviousDay': 'misma hora, el día anterior',
  'booker.nearSameTime': 'misma hora',
  'booker.nearStillFree': 'aún libre',
  'booker.allTimesOn': 'Todas las horas del {day}',
  'booker.chooseToConfirm': 'Elija una hora para confirmar',

  // sending
  'booker.confirm': 'Confirmar la reserva',
  'booker.request': 'Solicitar la reserva',
  'booker.confirming': 'Reservando: {time}…',
  'booker.rescheduleConfirm': 'Cambiar a esta hora',
  'booker.rescheduling': 'Cambiando a: {time}…',
  'booker.formerTime': 'Antes: {time}',
  'booker.formerLabel': 'Hora actual',
  'booker.movingTitle': 'Elija una nueva hora',
  'booker.movingKeep': 'Mantener la hora anterior',
  'booker.failedTitle': 'No se pudo hacer la reserva',
  'booker.failedText': 'No se ha reservado nada. Sus respuestas se conservan.',
  'booker.serverSays': 'La respuesta fue: «{message}»',
  'booker.hostRefused': 'No se puede reservar en este momento.',
  'booker.dryRun': 'Esto es una prueba',
  'booker.dryRunText': 'No se guarda ninguna hora, no se envía ningún correo y no se reserva nada.',
  'booker.dryRunOver': 'No se ha reservado nada. Así se vería.',
  'booker.handedOverTitle': 'Gracias',
  'booker.handedOverText': 'Sus datos se han transmitido. Recibirá noticias sobre los próximos pasos.',
  'booker.uncertainFreeTitle': 'No hemos recibido respuesta',
  'booker.uncertainFreeText':
    'La hora sigue libre, así que no se ha reservado nada. Puede enviar la solicitud de nuevo.',
  'booker.uncertainGoneTitle': 'Lo más probable es que la reserva esté hecha',
  'booker.uncertainGoneText':
    'No hemos recibido respuesta y la hora ya no está libre. Si ha funcionado, llegará una confirmación a {email}. Compruébelo antes de volver a reservar.',
  'booker.checking': 'Comprobando si se ha hecho la reserva…',
  'booker.uncertainTitle': 'No hemos recibido respuesta',
  'booker.uncertainText':
    'Sin conexión no podemos saber si la reserva está hecha. Si ha funcionado, llegará una confirmación a {email}.',
  'booker.checkAgain': 'Comprobar de nuevo',

  // the code that is mailed
  'form.codeTitle': '¿Es esta su dirección de correo?',
  'form.codeSending': 'Estamos enviando un código de seis cifras a {email}.',
  'form.codeSent': 'Recibirá un código de seis cifras en {email}.',
  'form.codeLabel': 'Código',
  'form.codeHint': '¿No ha llegado? Mire también en el correo no deseado.',
  'form.codeCheck': 'Confirmar la dirección',
  'form.codeChecking': 'Comprobando el código…',
  'form.codeResend': 'Enviar de nuevo',
  'form.codeResendIn': 'Enviar de nuevo dentro de {time}',
  'form.codeOtherAddress': 'Cambiar la dirección',
  'form.codeWrong': 'Ese no es el código. Mire en el correo más reciente.',
  'form.codeBusy': 'Se han pedido demasiados códigos. Inténtelo de nuevo dentro de un minuto.',
  'form.codeNotSent': 'No se pudo enviar el código. Compruebe la dirección o inténtelo de nuevo.',

  ...esAfter,
  ...esForm,
} as const satisfies WordsOf<typeof enLater>;
