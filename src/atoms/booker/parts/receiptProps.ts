import type { Words } from '../../../booking-form/words.js';
import type { Zone } from '../../../time/types.js';
import type { PanelModel } from '../panelModel.js';
import type { ReceiptModel } from '../receiptModel.js';

export interface ReceiptProps {
  receipt: ReceiptModel;
  panel: PanelModel;
  hostNote: string | undefined;
  zone: Zone;
  now: number;
  words: Words;
  onCancelAsked: () => void;
  onCancelDismissed: () => void;
  onCancelConfirmed: (reason: string) => void;
  onMove: () => void;
  onStartOver: () => void;
}
