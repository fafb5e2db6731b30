import { createServer } from 'node:net';

/**
 * Asked before any data is opened: a second demo must not touch the data of the one that runs.
 * Throws an error that says what to do where the port is taken. Port 0 is always free.
 */
export async function requireFreePort(variable, port) {
  const probe = createServer();
  try {
    await new Promise((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken, perhaps by this demo in another terminal. Choose a free one: ${variable}=${port + 1} npm start`,
      );
    if (error.code === 'EACCES')
      throw new Error(
        `Port ${port} is reserved on this machine. Choose one above 1023: ${variable}=... npm start`,
      );
    throw error;
  }
  await new Promise((resolve) => probe.close(resolve));
}
