import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** What a host reads of who hosts a team’s event type, in Spanish. */
export const esEventTeam = {
  'eventType.team.hint': 'Con quién de su equipo se reserva, y cómo.',
  'eventType.team.collective': 'En conjunto',
  'eventType.team.collectiveHint':
    'Se ofrece una hora cuando están libres todas las personas que atienden, y acuden todas.',
  'eventType.team.roundRobin': 'Por turnos',
  'eventType.team.roundRobinHint':
    'Se ofrece una hora cuando al menos una persona está libre. Entre las que lo están, acude la de mayor prioridad; a igualdad, por turnos.',
  'eventType.team.managed': 'Cada cual por su cuenta',
  'eventType.team.managedHint':
    'Cada persona tiene una copia de este tipo de evento en su propia página y allí recibe las reservas. Lo que se guarda aquí cambia todas las copias.',
  'eventType.team.managedStays':
    'Esto se queda así: un tipo de evento con copias no se puede convertir en otro.',
  'eventType.team.everyone':
    'Quien se una al equipo más adelante también atiende; quien lo deje, ya no. En el equipo de una plataforma cuentan solo las cuentas que esta gestiona.',
  'eventType.team.everyoneLater': 'Después de guardar, aquí aparece todo el equipo.',
  'eventType.team.hosts.collective': {
    one: '{count} persona debe estar libre.',
    other: 'Las {count} personas deben estar libres.',
  },
  'eventType.team.hosts.collectiveAlone': 'Una persona: las horas son aquellas en que está libre.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} persona por turnos.',
    other: '{count} personas se turnan.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Una persona, que atiende siempre.',
  'eventType.team.hosts.mandatory': {
    one: 'Una persona más está en todas las reservas y también debe estar libre.',
    other: '{count} personas más están en todas las reservas y también deben estar libres.',
  },
  'eventType.team.hosts.managed': {
    one: 'Una copia para una persona.',
    other: 'Una copia para cada una de las {count} personas.',
  },
  'eventType.team.nobody': 'Nadie todavía: no se ofrece ninguna hora.',
  'eventType.team.nobodyManaged': 'Nadie tiene aún una copia, así que no se puede reservar.',
  'eventType.team.add': 'Añadir a alguien',
  'eventType.team.addLabel': 'Integrantes del equipo',
  'eventType.team.search': 'Buscar en el equipo',
  'eventType.team.noMember': 'Nadie en el equipo con ese nombre',
  'eventType.team.moreMembers': {
    one: '{count} más: siga escribiendo',
    other: '{count} más: siga escribiendo',
  },
  'eventType.team.remove': 'Quitar a {name}',
  'eventType.team.removed': 'Ya no atiende: {name}',
  'eventType.team.added': 'Ahora atiende: {name}',
  'eventType.team.user': 'Cuenta {id}',
  'eventType.team.new': 'Recién añadida',
  'eventType.team.left': 'Fuera del equipo',
  'eventType.team.leftText':
    'Ya no está en el equipo: el servidor no acepta a nadie de fuera. Quite a esta persona o vuelva a invitarla.',
  'eventType.team.mandatory': 'En todas las reservas',
  'eventType.team.priorityOf': 'Prioridad de {name}',
  'eventType.team.priority.highest': 'Prioridad máxima',
  'eventType.team.priority.high': 'Prioridad alta',
  'eventType.team.priority.medium': 'Prioridad media',
  'eventType.team.priority.low': 'Prioridad baja',
  'eventType.team.priority.lowest': 'Prioridad mínima',
  'eventType.team.noTurns': 'Nadie se turna',
  'eventType.team.noTurnsText':
    'Todas las personas están en todas las reservas. Es lo mismo que «En conjunto».',
  'eventType.team.makeCollective': 'Atender en conjunto',
  'eventType.team.invited': {
    one: 'Hay una invitación pendiente: esa persona podrá atender cuando la acepte.',
    other: 'Hay {count} invitaciones pendientes: esas personas podrán atender cuando las acepten.',
  },
  'eventType.team.membersLoading': 'Mirando quién está en el equipo…',
  'eventType.team.membersRefused': 'No puede ver quién está en el equipo',
  'eventType.team.membersRefusedText':
    'Solo puede verlo la administración. Aquí se puede quitar a personas, pero no añadirlas.',
  'eventType.team.membersFailed': 'No se pudo leer quién está en el equipo',
  'eventType.team.membersNone': 'No hay nadie en el equipo que pueda atender.',
  'eventType.team.copiesMade': 'Copias nuevas',
  'eventType.team.copiesMadeText':
    '{names}: con copia en «{slug}». Quien ya tenga un tipo de evento propio en esa dirección lo pierde: la copia ocupa su lugar.',
  'eventType.team.copiesOfAll':
    'Cada integrante tendrá una copia en «{slug}». Quien ya tenga un tipo de evento propio en esa dirección lo pierde: la copia ocupa su lugar.',
  'eventType.team.copiesGone': 'Copias que se eliminan',
  'eventType.team.copiesGoneText':
    'Se eliminan las copias de {names}, con sus enlaces privados y webhooks. Las reservas ya hechas se mantienen.',
  'eventType.team.moreNames': { one: '{count} persona más', other: '{count} personas más' },
  'eventType.team.sameHost': 'Al cambiar la hora, la reserva sigue con la misma persona.',
  'eventType.team.noHost': 'Elija al menos a una persona, o a todo el equipo.',
  'eventType.team.twice': 'Esta persona aparece dos veces. Quite una de ellas.',
  'eventType.team.change.added': { one: 'Atiende una persona más', other: 'Atienden {count} personas más' },
  'eventType.team.change.removed': {
    one: 'Atiende una persona menos',
    other: 'Atienden {count} personas menos',
  },
  'eventType.team.change.copied': { one: 'Una copia creada', other: '{count} copias creadas' },
  'eventType.team.change.uncopied': { one: 'Una copia eliminada', other: '{count} copias eliminadas' },
  'eventType.team.change.mandatory': {
    one: 'Una persona más en todas las reservas',
    other: '{count} personas más en todas las reservas',
  },
  'eventType.team.change.optional': {
    one: 'Una persona ya no está en todas las reservas',
    other: '{count} personas ya no están en todas las reservas',
  },
  'eventType.team.change.priority': {
    one: 'Prioridad cambiada para una persona',
    other: 'Prioridad cambiada para {count} personas',
  },
  'eventType.team.change.everyone': 'Atiende todo el equipo',
  'eventType.team.change.chosen': 'Se elige quién atiende',
} as const satisfies WordsOf<typeof enEventTeam>;
