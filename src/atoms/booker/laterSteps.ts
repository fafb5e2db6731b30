/** What is painted once a time is chosen, and the layouts beside the month's: apart from the first time's, as `laterModel`. */
export { EmailCode } from './email-code/EmailCode.js';
export { Details } from './parts/Details.js';
export { DryRunNotice } from './parts/DryRunNotice.js';
export { FormerTime } from './parts/FormerTime.js';
export { HandedOver } from './parts/HandedOver.js';
export { LayoutSwitch } from './parts/LayoutSwitch.js';
export { LinkNotice } from './parts/LinkNotice.js';
export { MovingNotice } from './parts/MovingNotice.js';
export { OverlaySwitch } from './parts/OverlaySwitch.js';
export { LengthSelect } from './parts/panel/LengthSelect.js';
export { LongText } from './parts/panel/LongText.js';
export { PanelExtras } from './parts/panel/PanelExtras.js';
export { Series } from './parts/Series.js';
export { Success } from './parts/Success.js';
export { Unmovable } from './parts/Unmovable.js';
export { Unsure } from './parts/Unsure.js';
export { WeekLayout } from './parts/week/WeekLayout.js';
