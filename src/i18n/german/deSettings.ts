import type { Dictionary } from '../dictionary.js';
import type { enSettings } from '../english/enSettings.js';

export const deSettings: Pick<Dictionary, keyof typeof enSettings> = {
  'settings.unsaved': { one: '{count} ungesicherte Änderung', other: '{count} ungesicherte Änderungen' },
  'settings.toFix': '{changes}, {count} zu berichtigen',
  'settings.changesLabel': 'Ungesicherte Änderungen',
  'settings.discard': 'Verwerfen',
  'settings.discarded': 'Zurück zum gesicherten Stand',
  'settings.undo': 'Rückgängig',
  'settings.undone': 'Letzter Schritt zurückgenommen',
  'settings.redo': 'Wiederholen',
  'settings.redone': 'Der Schritt gilt wieder',
  'settings.save': 'Änderungen sichern',
  'settings.saving': 'Wird gesichert …',
  'settings.saved': 'Gesichert',
  'settings.saveFailed': 'Die Änderungen sind nicht gesichert',
  'settings.saveKept': 'Nichts ist verloren: Alles steht noch hier.',
  'settings.conflictTitle': 'Das wurde inzwischen anderswo geändert',
  'settings.conflictText':
    'In einem anderen Tab oder von jemand anderem, und hier ebenfalls. Was soll gelten?',
  'settings.keepMine': 'Meines',
  'settings.keepTheirs': 'Das andere',
  'settings.keepMineValue': 'Meines: {value}',
  'settings.keepTheirsValue': 'Das andere: {value}',
  'settings.keepMineOf': 'Meines behalten: {field}',
  'settings.keepTheirsOf': 'Das andere nehmen: {field}',
  'settings.keepAllMine': 'Alles von mir',
  'settings.keepAllTheirs': 'Alles andere',
  'settings.mergedTitle': 'Anderswo geändert und hier übernommen: {fields}',
  'settings.mergedText': 'Die eigenen Änderungen stehen noch hier und sind noch nicht gesichert.',
};
