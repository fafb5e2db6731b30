import type { Dictionary } from '../dictionary.js';
import type { enSettings } from '../english/enSettings.js';

export const deSettings: Pick<Dictionary, keyof typeof enSettings> = {
  'settings.unchanged': 'Alles wie gespeichert',
  'settings.unsaved': {
    one: '{count} Änderung nicht gespeichert',
    other: '{count} Änderungen nicht gespeichert',
  },
  'settings.toFix': '{changes}, {count} zu berichtigen',
  'settings.changesLabel': 'Nicht gespeicherte Änderungen',
  'settings.discard': 'Verwerfen',
  'settings.undo': 'Rückgängig',
  'settings.redo': 'Wiederholen',
  'settings.undone': 'Letzter Schritt zurückgenommen',
  'settings.redone': 'Schritt wiederholt',
  'settings.discarded': 'Zurück auf dem gespeicherten Stand',
  'settings.save': 'Änderungen speichern',
  'settings.saving': 'Wird gespeichert…',
  'settings.saved': 'Gespeichert',
  'settings.saveFailed': 'Ihre Änderungen sind nicht gespeichert',
  'settings.saveKept': 'Nichts ist verloren: Alle sind noch da.',
  'settings.conflictTitle': 'Das wurde inzwischen anderswo geändert',
  'settings.conflictText':
    'In einem anderen Tab oder von jemand anderem, auch da, wo Sie es geändert haben. Was soll gelten?',
  'settings.conflictMine': 'Hier',
  'settings.conflictTheirs': 'Dort',
  'settings.conflictKeep': 'Meins behalten',
  'settings.conflictTake': 'Anderes nehmen',
  'settings.conflictChoice': '{label}, {field}: {value}',
  'settings.keepMine': 'Alles von mir behalten',
  'settings.keepTheirs': 'Alles andere nehmen',
  'settings.mergedTitle': 'Inzwischen anderswo geändert: {fields}',
  'settings.mergedText': 'Es steht jetzt auch hier. Ihre eigenen Änderungen bleiben.',
};
