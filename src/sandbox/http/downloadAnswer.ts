import { callFile, DOWNLOAD_PATH } from '../routes/bookings/read/videoCall.js';
import type { Server } from '../server.js';
import { corsHeaders } from './cors.js';

/** The file of a call, for who has its link. Undefined: the request is for none. */
export async function downloadAnswer(request: Request, server: Server): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || pathname !== DOWNLOAD_PATH) return undefined;
  const file = await callFile(searchParams.get('token') ?? '', server);
  if (!file) return new Response('This link is not good, or not any more.', { status: 403 });
  return new Response(file.content, {
    headers: {
      ...corsHeaders,
      'content-type': file.contentType,
      'content-disposition': `inline; filename="${file.name}"`,
      'cache-control': 'no-store',
    },
  });
}
