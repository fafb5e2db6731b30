/** What a server of hers may hold, to be read and copied. */
export const verifyExample = `import { verifyWebhook } from 'daybook/server';

const event = await verifyWebhook(request, {
  secret: process.env.WEBHOOK_SECRET,
});`;
