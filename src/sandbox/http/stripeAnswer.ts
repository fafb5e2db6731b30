import * as z from 'zod';
import { completePayment, STRIPE_WEBHOOK_PATH } from '../routes/payments/completePayment.js';
import type { Server } from '../server.js';

const stripeEvent = z.object({ type: z.string(), data: z.object({ object: z.object({ id: z.string() }) }) });

/**
 * What Stripe would tell of a payment: `payment_intent.succeeded` with the intent's id. Nobody else is at hand who could
 * sign it, so that it is taken without a signature. Undefined: the request is no such call.
 */
export async function stripeAnswer(request: Request, server: Server): Promise<Response | undefined> {
  if (request.method !== 'POST' || new URL(request.url).pathname !== STRIPE_WEBHOOK_PATH) return undefined;
  const told = stripeEvent.safeParse(await request.json().catch(() => undefined));
  if (!told.success) return Response.json({ message: 'Webhook Error' }, { status: 400 });
  const { type, data } = told.data;
  if (type !== 'payment_intent.succeeded') return Response.json({ received: true });
  const isKnown = await completePayment(data.object.id, server);
  return isKnown
    ? Response.json({ received: true })
    : Response.json({ message: 'Payment not found' }, { status: 404 });
}
