import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

/** What a host reads of addresses and numbers that are proved to be hers, in Spanish. */
export const esVerified = {
  'verified.title': 'Direcciones y números verificados',
  'verified.hint':
    'Los flujos de trabajo solo escriben a direcciones y números verificados: se envía un código y se escribe aquí.',
  'verified.hintTeam':
    'Los flujos de trabajo del equipo solo escriben a direcciones y números verificados: se envía un código y se escribe aquí.',
  'verified.emails': 'Direcciones de correo',
  'verified.phones': 'Números de teléfono',
  'verified.emailsFailed': 'No se pudieron leer las direcciones',
  'verified.phonesFailed': 'No se pudieron leer los números',
  'verified.emailsEmpty': 'Ninguna dirección verificada',
  'verified.phonesEmpty': 'Ningún número verificado',
  'verified.emailsEmptyText': 'Verifique una para recibir allí los recordatorios.',
  'verified.phonesEmptyText': 'Verifique uno para recibir allí los SMS.',
  'verified.emailAdd': 'Verificar una dirección',
  'verified.phoneAdd': 'Verificar un número',
  'verified.refusedTitle': 'Solo para administración',
  'verified.refusedText': 'Solo la administración del equipo puede verlos y verificarlos.',
  'verified.badge': 'Verificado',
  'verified.email': 'Dirección de correo',
  'verified.phone': 'Número de teléfono',
  'verified.emailHint': 'Se envía allí un código de seis cifras.',
  'verified.phoneHint': 'Se envía allí un código de seis cifras por SMS.',
  'verified.emailWrong': 'Escriba una dirección de correo completa',
  'verified.phoneWrong': 'Escriba un número de teléfono completo',
  'verified.emailThere': 'Esta dirección ya está verificada',
  'verified.phoneThere': 'Este número ya está verificado',
  'verified.sendCode': 'Enviar el código',
  'verified.notSent': 'No se pudo enviar ningún código. Revise lo que ha escrito o inténtelo de nuevo.',
  'verified.busy': {
    one: 'Se han pedido demasiados códigos. Inténtelo de nuevo dentro de {count} segundo.',
    other: 'Se han pedido demasiados códigos. Inténtelo de nuevo dentro de {count} segundos.',
  },
  'verified.held': {
    one: 'Se han probado demasiados códigos. Inténtelo de nuevo dentro de {count} segundo.',
    other: 'Se han probado demasiados códigos. Inténtelo de nuevo dentro de {count} segundos.',
  },
  'verified.sent': 'Va a llegar un código de seis cifras a {to}.',
  'verified.sending': 'Enviando otro código a {to}…',
  'verified.emailCodeHint':
    '¿No ha llegado? Mire también en el correo no deseado. Vale durante un cuarto de hora.',
  'verified.phoneCodeHint': 'Puede tardar un minuto en llegar y vale durante un cuarto de hora.',
  'verified.codeWrong': 'Ese no es el código. Mire en el mensaje más reciente.',
  'verified.confirm': 'Confirmar',
  'verified.confirmIn': 'Confirmar dentro de {time}',
  'verified.other': 'Cambiar el destino',
  'verified.done': '{to}: verificación completada',
  'verified.dryRun': 'Solo es una prueba: no se envía ningún código.',
} as const satisfies WordsOf<typeof enVerified>;
