import type { CalVideoSettings, SettingValues } from '../../queries/event-type/settingValues.js';

/** What can be on or off of a meeting in Cal Video, by the API's names. */
export type VideoSwitchName = Exclude<keyof CalVideoSettings, 'redirectUrlOnExit'>;

/** Half of them say what is not possible: hosts read all of them as what is. */
const turned = (isOff: boolean) => !isOff;
const asIs = (isOn: boolean) => isOn;

/** In the order in which they are shown. */
export const videoSwitches = [
  {
    name: 'disableRecordingForOrganizer',
    part: 'recording',
    label: 'eventType.basics.video.hostRecords',
    isOn: turned,
  },
  {
    name: 'disableRecordingForGuests',
    part: 'recording',
    label: 'eventType.basics.video.guestsRecord',
    isOn: turned,
  },
  {
    name: 'enableAutomaticRecordingForOrganizer',
    part: 'recording',
    label: 'eventType.basics.video.recordsAtOnce',
    isOn: asIs,
  },
  {
    name: 'disableTranscriptionForOrganizer',
    part: 'transcription',
    label: 'eventType.basics.video.hostTranscribes',
    isOn: turned,
  },
  {
    name: 'disableTranscriptionForGuests',
    part: 'transcription',
    label: 'eventType.basics.video.guestsTranscribe',
    isOn: turned,
  },
  {
    name: 'enableAutomaticTranscription',
    part: 'transcription',
    label: 'eventType.basics.video.transcribesAtOnce',
    isOn: asIs,
  },
  {
    name: 'sendTranscriptionEmails',
    part: 'transcription',
    label: 'eventType.basics.video.sendsTranscript',
    isOn: asIs,
  },
] as const satisfies readonly {
  name: VideoSwitchName;
  part: 'recording' | 'transcription';
  label: string;
  isOn: (stored: boolean) => boolean;
}[];

/** All of it, with the server's defaults for what is not set. */
export const videoOf = ({
  calVideoSettings: video,
}: Pick<SettingValues, 'calVideoSettings'>): Record<VideoSwitchName, boolean> &
  Pick<CalVideoSettings, 'redirectUrlOnExit'> => ({
  disableRecordingForOrganizer: video?.disableRecordingForOrganizer ?? false,
  disableRecordingForGuests: video?.disableRecordingForGuests ?? false,
  enableAutomaticRecordingForOrganizer: video?.enableAutomaticRecordingForOrganizer ?? false,
  enableAutomaticTranscription: video?.enableAutomaticTranscription ?? false,
  disableTranscriptionForGuests: video?.disableTranscriptionForGuests ?? false,
  disableTranscriptionForOrganizer: video?.disableTranscriptionForOrganizer ?? false,
  sendTranscriptionEmails: video?.sendTranscriptionEmails ?? true,
  redirectUrlOnExit: video?.redirectUrlOnExit ?? null,
});
