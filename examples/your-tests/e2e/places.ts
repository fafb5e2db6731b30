const { PORT = '5176', API_PORT = '4019' } = process.env;

export const apiPort = Number(API_PORT);
export const apiUrl = `http://127.0.0.1:${apiPort}/v2`;
export const pageUrl = `http://127.0.0.1:${PORT}`;
