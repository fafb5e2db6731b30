import { Receipt, type ReceiptProps } from './Receipt.js';

/** The host's own screen, or the receipt. */
export function Success(props: ReceiptProps) {
  const { receipt, after } = props;
  return after.renderSuccess ? after.renderSuccess(receipt.booking) : <Receipt {...props} />;
}
