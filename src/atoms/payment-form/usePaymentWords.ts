'use client';
import { loadPaymentWords } from '../../i18n/loadWords.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as the words of a payment are: whether they have come. */
export const usePaymentWords = () => useLoading(loadPaymentWords);
