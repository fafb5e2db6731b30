import type { QuestionType } from '../../../../queries/event-type/settingValues.js';
import { iconPaths } from '../../../../ui/display/iconPaths.js';
import {
  checkboxIcon,
  checkListIcon,
  numberIcon,
  radioIcon,
  selectIcon,
  shortTextIcon,
  textLinesIcon,
} from '../../../../ui/display/settingsIcons.js';

/** A path for each kind of question. */
export const questionIcons: Readonly<Record<QuestionType, string>> = {
  name: iconPaths.user,
  splitName: iconPaths.user,
  email: iconPaths.mail,
  radioInput: iconPaths.pin,
  text: shortTextIcon,
  textarea: textLinesIcon,
  number: numberIcon,
  phone: iconPaths.phone,
  url: iconPaths.link,
  address: iconPaths.pin,
  multiemail: iconPaths.users,
  select: selectIcon,
  radio: radioIcon,
  checkbox: checkListIcon,
  multiselect: checkListIcon,
  boolean: checkboxIcon,
  unknown: iconPaths.info,
};
