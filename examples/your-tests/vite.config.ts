import { defineConfig } from 'vite';

const { PORT = '5176' } = process.env;
const place = { host: '127.0.0.1', port: Number(PORT) };

export default defineConfig({ server: place, preview: place });
