import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

/** What a host reads of what is rarely changed, and of private links, in Spanish. */
export const esEventAdvanced = {
  'eventType.advanced.confirming': 'Confirmación',
  'eventType.advanced.naming': 'Nombre',
  'eventType.advanced.after': 'Después de reservar',
  'eventType.advanced.page': 'La página',
  'eventType.advanced.calendars': 'Calendarios',
  'eventType.advanced.privacy': 'Correo y privacidad',
  'eventType.advanced.changing': 'Cancelar y cambiar la hora',
  'eventType.advanced.minutes': { one: 'minuto', other: 'minutos' },
  'eventType.advanced.hours': { one: 'hora', other: 'horas' },
  'eventType.advanced.unit': 'Unidad: {name}',
  'eventType.advanced.atLeastOne': 'Escriba un número entero, al menos 1',
  'eventType.advanced.confirmHint':
    'Hasta que la confirme, la reserva es solo una solicitud, y así se comunica a quien reserva.',
  'eventType.advanced.confirmNever': 'Se confirma al instante',
  'eventType.advanced.confirmAlways': 'Confirmo cada reserva',
  'eventType.advanced.confirmLate': 'Confirmo solo las reservas con poca antelación',
  'eventType.advanced.confirmBefore': 'Antelación inferior a',
  'eventType.advanced.blocksTime': 'La hora queda ocupada mientras espera',
  'eventType.advanced.blocksTimeHint': 'Si no, otras personas pueden solicitar la misma hora entretanto.',
  'eventType.advanced.nameHint':
    'En calendarios y correos. Lo que va entre llaves se rellena en cada reserva.',
  'eventType.advanced.nameTemplate': 'Nombre',
  'eventType.advanced.nameExample': 'Por ejemplo: {name}',
  'eventType.advanced.nameInsert': 'Insertar en el nombre',
  'eventType.advanced.nameUnknown': '{variable} no se puede rellenar. Quítela o inserte una de las de abajo.',
  'eventType.advanced.exampleHost': 'Ada Campos',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Adónde va el navegador una vez hecha la reserva. Sin dirección, se queda en su página, que confirma la reserva.',
  'eventType.advanced.redirectAddress': 'Dirección de la página',
  'eventType.advanced.redirectTells':
    'Esa página recibe en su dirección los datos de la reserva, como nombres y horas. No se puede cambiar aquí.',
  'eventType.advanced.redirectTellsNothing':
    'Esa página no recibe nada de la reserva. No se puede cambiar aquí.',
  'eventType.advanced.noAddress': 'Escriba una dirección completa que empiece por https:// o http://',
  'eventType.advanced.zoneHint':
    'Quien reserva no puede elegir la zona. En Cal.com se ven las horas en la zona de su horario; en una página suya, en la que esta indique.',
  'eventType.advanced.zoneHintNamed':
    'Quien reserva no puede elegir la zona. En Cal.com se ve la hora de {zone}, la de su horario; en una página suya, la que esta indique.',
  'eventType.advanced.viewsHint':
    'Las vistas entre las que se puede elegir. Se pueden cambiar, pero no volver a dejar en manos del servidor.',
  'eventType.advanced.viewsUnset':
    'Las vistas entre las que se puede elegir. Aún no hay nada definido; una vez hecho, se pueden cambiar, pero no volver a dejar en manos del servidor.',
  'eventType.advanced.viewsOffered': 'Vistas ofrecidas',
  'eventType.advanced.viewLast': 'Tiene que quedar una.',
  'eventType.advanced.viewFirst': 'Se abre con',
  'eventType.advanced.monthView': 'Mes',
  'eventType.advanced.weekView': 'Semana',
  'eventType.advanced.columnView': 'Columnas',
  'eventType.advanced.firstView': 'La página debe abrirse con una de las vistas ofrecidas',
  'eventType.advanced.languageHint': 'El idioma de su página, la abra quien la abra.',
  'eventType.advanced.languageOwn': 'El de quien la visita',
  'eventType.advanced.colorHint':
    'Colores propios en lugar de los suyos. Una vez guardados, se pueden cambiar, pero no quitar.',
  'eventType.advanced.colorKept': 'Colores propios en lugar de los suyos. Se pueden cambiar, pero no quitar.',
  'eventType.advanced.lightColor': 'En páginas claras',
  'eventType.advanced.darkColor': 'En páginas oscuras',
  'eventType.advanced.colorPick': 'Elegir un color: {name}',
  'eventType.advanced.noColor': 'Escriba un color con seis cifras, por ejemplo #3b6cf6',
  'eventType.advanced.lightContrast':
    'Cuesta verlo sobre blanco: el contraste es de {ratio} a 1 y hace falta 3 a 1. Use un color más oscuro.',
  'eventType.advanced.darkContrast':
    'Cuesta verlo sobre oscuro: el contraste es de {ratio} a 1 y hace falta 3 a 1. Use un color más claro.',
  'eventType.advanced.calendarHint':
    'Dónde se escriben las reservas. Una vez elegido y guardado uno, se puede cambiar por otro, pero no volver al predeterminado.',
  'eventType.advanced.calendarKept':
    'Dónde se escriben las reservas. Se puede cambiar por otro, pero no volver al predeterminado.',
  'eventType.advanced.calendarDefault': 'Su calendario predeterminado',
  'eventType.advanced.calendarGone': 'Ya no está conectado o no es suyo',
  'eventType.advanced.calendarsNone':
    'No hay ningún calendario conectado. Las reservas no se escriben en ninguno.',
  'eventType.advanced.calendarsFailed': 'No se pudieron leer sus calendarios',
  'eventType.advanced.organizerHint':
    'Las invitaciones salen de la dirección de la cuenta de ese calendario, en lugar de la suya de aquí.',
  'eventType.advanced.organizerNone':
    'Hace falta una cuenta de calendario conectada. Las invitaciones salen de su dirección de aquí.',
  'eventType.advanced.hideNotesHint': 'Lo que responde quien reserva no se escribe en los calendarios.',
  'eventType.advanced.hideDetailsHint': 'Quien ve su calendario solo ve que la hora está ocupada.',
  'eventType.advanced.hideEmailHint':
    'Su dirección no se ve ni en la página ni en correos ni en calendarios.',
  'eventType.advanced.verifyHint': 'Se envía un código que hay que escribir antes de reservar.',
  'eventType.advanced.signInHint':
    'Solo pueden reservar usted o la administración de su equipo. Al resto se le rechaza.',
  'eventType.advanced.emailsHint':
    'Confirmaciones, recordatorios y cancelaciones que el servidor envía por sí solo.',
  'eventType.advanced.attendeesEmails': 'A asistentes',
  'eventType.advanced.hostsEmails': 'A quienes atienden',
  'eventType.advanced.attendeesOffTitle': '¿Ningún correo a asistentes?',
  'eventType.advanced.hostsOffTitle': '¿Ningún correo a quienes atienden?',
  'eventType.advanced.attendeesOffText':
    'Quien reserva no recibe confirmación, recordatorio ni aviso de cancelación, salvo que los envíe usted. Lo que envían los flujos de trabajo continúa.',
  'eventType.advanced.hostsOffText':
    'Quien atiende no se entera por correo de reservas, cambios ni cancelaciones y tiene que mirar el calendario. Lo que envían los flujos de trabajo continúa.',
  'eventType.advanced.emailsKeep': 'Seguir enviando',
  'eventType.advanced.emailsOff': 'No enviar ninguno',
  'eventType.advanced.cancellingHint': 'Nadie puede cancelar una reserva: ni quien la hizo ni usted.',
  'eventType.advanced.rescheduleTitle': 'Cambio de hora',
  'eventType.advanced.rescheduleHint': 'Hasta cuándo se puede cambiar la hora de una reserva.',
  'eventType.advanced.rescheduleAlways': 'En cualquier momento',
  'eventType.advanced.rescheduleUntil': 'Hasta cierto tiempo antes del inicio',
  'eventType.advanced.rescheduleNever': 'Nunca',
  'eventType.advanced.rescheduleBefore': 'Antelación mínima',
  'eventType.advanced.pastHint': 'Una reserva que ya ha pasado se puede llevar a una nueva hora.',
  'eventType.advanced.cancelledHint':
    'Con su enlace anterior, una reserva cancelada se puede volver a hacer.',
  'eventType.advanced.changeConfirmLate': 'Confirmo lo que se reserva con menos de {length} de antelación',
  'eventType.advanced.changeTimeFree': '{when}; la hora sigue libre entretanto',
  'eventType.advanced.changeViews': '{views}; primero, {first}',
  'eventType.advanced.changeRescheduleUntil': 'hasta {length} antes',
  'eventType.advanced.changeAttendeeMailOff': 'Ningún correo a asistentes',
  'eventType.advanced.changeAttendeeMailOn': 'De nuevo, correos a asistentes',
  'eventType.advanced.changeHostMailOff': 'Ningún correo a quienes atienden',
  'eventType.advanced.changeHostMailOn': 'De nuevo, correos a quienes atienden',
  'eventType.payments.hint': 'Lo que se paga al reservar.',
  'eventType.payments.price': 'Precio',
  'eventType.payments.where':
    'Se fija en Cal.com, en la aplicación de pago de este tipo de evento, y no se puede cambiar aquí.',
  'eventType.links.hint':
    'Direcciones para quien usted quiera: cada una funciona hasta un día o para un número de reservas, también si el tipo de evento está oculto. Se crean, cambian y eliminan al instante, sin pasar por «Guardar cambios».',
  'eventType.links.noneOfTeams':
    'Solo hay enlaces privados de sus propios tipos de evento y de los de un equipo de una organización.',
  'eventType.links.failed': 'No se pudieron leer los enlaces',
  'eventType.links.empty': 'Aún no hay enlaces privados',
  'eventType.links.emptyText': 'Cree uno para que alguien pueda reservar sin su página pública.',
  'eventType.links.add': 'Nuevo enlace privado',
  'eventType.links.used': {
    one: '{used} de {count} reserva hecha',
    other: '{used} de {count} reservas hechas',
  },
  'eventType.links.until': 'Hasta el {day}, {time}',
  'eventType.links.over': 'Caducado',
  'eventType.links.copy': 'Copiar',
  'eventType.links.copyOf': 'Copiar {link}',
  'eventType.links.changeTitle': 'Editar este enlace',
  'eventType.links.deleteTitle': '¿Eliminar este enlace?',
  'eventType.links.deleteText':
    'A partir de entonces nadie podrá reservar con él. Las reservas ya hechas se mantienen.',
  'eventType.links.deleted': 'El enlace se ha eliminado',
  'eventType.links.dayFault': 'Indique un día que no haya pasado',
  'eventType.links.changed': 'El enlace se ha modificado',
  'eventType.links.made': 'El enlace se ha creado',
  'eventType.links.works': 'Hasta cuándo funciona',
  'eventType.links.byBookings': 'Para un número de reservas',
  'eventType.links.byDay': 'Hasta un día',
  'eventType.links.lastDay': 'Último día',
  'eventType.links.bookings': 'Reservas',
  'eventType.links.make': 'Crear enlace',
} as const satisfies WordsOf<typeof enEventAdvanced>;
