import type { QuestionPart } from '../../../../../event-type/checks/checkForm.js';
import type { Question } from '../../../../../queries/event-type/settingValues.js';

/** What the fields of a question's editor are given. */
export interface EditorProps<Kind extends Question = Question> {
  question: Kind;
  /** What is typed in one `part` is one step back. */
  onChange: (question: Question, part?: string) => void;
  /** A part of it is empty by nature, and not her mistake. */
  onBegin: (part: QuestionPart) => void;
  /** She has typed in that field, or left it. */
  onLeave: (part: QuestionPart) => void;
  /** What has to be mended of it, in words. */
  fault: (part: QuestionPart) => string | undefined;
}
