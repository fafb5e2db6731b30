import type { WordsOf } from '../dictionary.js';
import type { enEventLimits } from '../english/enEventLimits.js';

/** Arabic: what a host reads of seats and repetition. */
export const arEventLimitsSeats = {
  // the tab of seats
  'eventType.seats.hint': 'عدد الأشخاص الذين يتشاركون موعدًا واحدًا.',
  'eventType.seats.switchHint': 'يمكن لعدة أشخاص حجز الموعد نفسه، كل منهم على حدة.',
  'eventType.seats.total': 'المقاعد في كل موعد',
  'eventType.seats.totalHint': 'من 1 إلى 1000. يُغلق الموعد عند حجزها كلها.',
  'eventType.seats.names': 'ظهور أسماء الحضور لبعضهم',
  'eventType.seats.namesHint': 'تظهر الأسماء لكل من لديه مقعد.',
  'eventType.seats.left': 'إظهار عدد المقاعد المتبقية',
  'eventType.seats.leftHint': 'بجانب كل موعد في صفحة الحجز.',
  'eventType.seats.whileOn': 'ما يتغير أيضًا ما دامت المقاعد مفعّلة',
  'eventType.seats.whileGuests': 'لا ضيوف إضافيين: كل شخص يحجز مقعدًا.',
  'eventType.seats.whileConfirmed': 'تُؤكَّد الحجوزات فورًا: لا يمكن السؤال عن كل شخص على حدة في موعد مشترك.',
  'eventType.seats.whilePlace': 'مكان واحد يلتقي فيه الجميع.',
  'eventType.seats.whileRepeat': 'الحجز لموعد واحد ولا يتكرر.',

  // the tab of repetition
  'eventType.recurring.hint': 'حجز واحد لسلسلة من المواعيد.',
  'eventType.recurring.switchHint':
    'يختار الزوار الموعد الأول وعدد المرات، وتتبعه المواعيد الأخرى في يوم الأسبوع نفسه أو التاريخ نفسه.',
  'eventType.recurring.every': 'كل',
  'eventType.recurring.frequency': 'وحدة الفاصل',
  'eventType.recurring.weekly': {
    zero: 'أسبوع',
    one: 'أسبوع',
    two: 'أسبوع',
    few: 'أسابيع',
    many: 'أسبوعًا',
    other: 'أسبوع',
  },
  'eventType.recurring.monthly': {
    zero: 'شهر',
    one: 'شهر',
    two: 'شهر',
    few: 'أشهر',
    many: 'شهرًا',
    other: 'شهر',
  },
  'eventType.recurring.yearly': {
    zero: 'سنة',
    one: 'سنة',
    two: 'سنة',
    few: 'سنوات',
    many: 'سنة',
    other: 'سنة',
  },
  'eventType.recurring.most': 'بحد أقصى',
  'eventType.recurring.times': {
    zero: 'مرة',
    one: 'مرة',
    two: 'مرة',
    few: 'مرات',
    many: 'مرة',
    other: 'مرة',
  },
  'eventType.recurring.mostHint': 'يمكن للزوار اختيار عدد أقل.',
  'eventType.recurring.exampleOne': '{first} فقط.',
  'eventType.recurring.exampleTwo': '{first} و{second}، أي 2 في المجموع.',
  'eventType.recurring.example': '{first}، {second}، … {last}: {count} في المجموع.',
  'eventType.recurring.exampleFrom': 'سلسلة تبدأ اليوم:',
} as const satisfies Partial<WordsOf<typeof enEventLimits>>;
