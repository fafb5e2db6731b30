import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** Arabic: what a host reads of when an event type can be booked. */
export const arEventHours = {
  'eventType.hours.hint': 'متى يمكن حجزه.',
  'eventType.hours.which': 'الساعات المعتمدة',
  'eventType.hours.ownHint': 'ساعاتك الافتراضية، أو ساعات لنوع الحدث هذا فقط.',
  'eventType.hours.teamHint': 'ساعات كل عضو مضيف، أو جدول واحد للجميع.',
  'eventType.hours.default': 'الافتراضي: {name}',
  'eventType.hours.defaultNone': 'الافتراضي',
  'eventType.hours.defaultNoneHint': 'لم يُختر جدول: يمكن الحجز من الاثنين إلى الجمعة، من 9 إلى 17.',
  'eventType.hours.eachHost': 'ساعات كل عضو مضيف',
  'eventType.hours.eachHostHint': 'الجدول الافتراضي لكل منهم.',
  'eventType.hours.line': '{hours} · بتوقيت {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'جدول لم يعد موجودًا',
  'eventType.hours.goneHint': 'حُذف، أو يعود إلى شخص آخر. يُرجى اختيار جدول غيره.',
  'eventType.hours.emptyTitle': 'لا توجد جداول بعد',
  'eventType.hours.emptyText': 'إلى أن يُضاف جدول، يمكن الحجز من الاثنين إلى الجمعة، من 9 إلى 17.',
  'eventType.hours.failed': 'تعذّرت قراءة الجداول',
  'eventType.hours.edit': 'تعديل هذه الساعات',
  'eventType.hours.change.default': 'تُعتمد الساعات الافتراضية',
  'eventType.hours.change.other': 'يُعتمد جدول آخر',
} as const satisfies WordsOf<typeof enEventHours>;
