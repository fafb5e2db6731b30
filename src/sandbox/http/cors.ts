/** On every answer. Rate limit headers are not exposed to browsers. */
export const corsHeaders = { 'Access-Control-Allow-Origin': '*' };

export const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      'Access-Control-Allow-Methods': 'GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS',
      'Access-Control-Allow-Headers':
        'x-cal-client-id,x-cal-secret-key,x-cal-platform-embed,cal-api-version,Accept,Authorization,Content-Type,Origin',
      'Access-Control-Max-Age': '86400',
    },
  });
