import type { Dictionary } from '../dictionary.js';
import type { enHours } from '../english/enHours.js';

export const deHours: Pick<Dictionary, keyof typeof enHours> = {
  // the page
  'hours.weekTitle': 'Wöchentliche Zeiten',

  // hours in words, and what changed between two schedules
  'hours.fromTo': '{from} – {to}',
  'hours.listed': '{first}, {rest}',
  'hours.allDay': 'ganztags',
  'hours.closed': 'geschlossen',
  'hours.everyDay': 'Täglich',
  'hours.summaryDays': '{days}, {hours}',
  'hours.summaryBoth': '{first}; {rest}',
  'hours.summaryClosed': 'Die ganze Woche geschlossen',
  'hours.changeName': 'Name „{name}“, vorher „{was}“',
  'hours.changeDefault': 'Als Standard verwendet',
  'hours.changeNotDefault': 'Nicht mehr der Standard',
  'hours.changeZone': 'Zeitzone {zone}, vorher {was}',
  'hours.changeClosed': '{days} geschlossen',
  'hours.changeAdded': '{days} {hours} dazu',
  'hours.changeRemoved': '{days} {hours} entfernt',
  'hours.changeMorningClosed': '{days}: vormittags geschlossen',
  'hours.changeAfternoonClosed': '{days}: nachmittags geschlossen',
  'hours.changeStart': {
    one: '{days} beginnt {time}, vorher {was}',
    other: '{days} beginnen {time}, vorher {was}',
  },
  'hours.changeEnd': {
    one: '{days} endet {time}, vorher {was}',
    other: '{days} enden {time}, vorher {was}',
  },
  'hours.changeReplaced': '{days} {hours}; vorher {was}',
  'hours.changeDateClosed': '{dates} geschlossen',
  'hours.changeDateHours': '{dates} {hours}',
  'hours.changeDateReplaced': '{dates} {hours}; vorher {was}',
  'hours.changeDateWeekly': '{dates} wieder wie jede Woche',

  // the picture of a week
  'hours.pictureTitle': 'Was Gäste buchen können',
  'hours.pictureTotal': '{length} pro Woche, Zeit von {city}.',
  'hours.pictureTotalThis': '{length} in dieser Woche, Zeit von {city}.',
  'hours.pictureAsSaved': '{days} wie zuletzt gespeichert.',
  'hours.pictureUnknownZone':
    'Die Zeitzone „{zone}“ ist hier nicht bekannt, daher fehlt das Bild. Wählen Sie eine andere.',
  'hours.picturePrevious': 'Vorige Woche',
  'hours.pictureNext': 'Nächste Woche',
  'hours.pictureThisWeek': 'Diese Woche',
  'hours.pictureOpen': 'offen',
  'hours.pictureAdded': 'dazu',
  'hours.pictureRemoved': 'entfällt',
  'hours.pictureOwn': 'abweichender Tag',
  'hours.pictureClock': 'Zeitumstellung',
  'hours.pictureDay': '{day}: {hours}.',
  'hours.pictureDayAdded': 'Dazu: {hours}.',
  'hours.pictureDayRemoved': 'Entfällt: {hours}.',
  'hours.pictureDayOwn': 'Dieser Tag weicht von den wöchentlichen Zeiten ab.',
  'hours.pictureSkipped': '{day}: Die Uhren gehen vor, {from} – {to} gibt es nicht.',
  'hours.pictureRepeated': '{day}: Die Uhren gehen zurück, {from} – {to} kommt zweimal.',
  'hours.pictureHostClocks':
    '{day}: In {zone} werden die Uhren umgestellt, daher verschieben sich die Zeiten hier.',
};
