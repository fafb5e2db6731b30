/*
 * The playground on the static site, in Storybook's frame: a booking is made, nothing is asked of anybody else, and the
 * link to a failure leads there again.
 */

const PATIENCE_MS = 30_000;

async function open(page, address, query) {
  await page.goto(`${address}/?path=/story/playground--playground${query}`);
  const playground = page.frameLocator('#storybook-preview-iframe');
  await playground.getByRole('button', { name: 'Next month' }).waitFor({ timeout: PATIENCE_MS });
  return playground;
}

/** From the first look to the press of the button that books. */
async function book(playground) {
  await playground.getByRole('gridcell', { name: /^Thursday 12 November/ }).click();
  await playground.getByRole('button', { name: '10:30', exact: true }).click();
  await playground.getByRole('textbox', { name: 'Name' }).fill('Ada Lovelace');
  await playground.getByRole('textbox', { name: 'Email' }).fill('ada@post.example');
  await playground.getByRole('button', { name: 'Confirm booking' }).click();
}

const text = (playground, words) => playground.getByText(words).first().waitFor({ timeout: PATIENCE_MS });

async function walk(page, address) {
  const playground = await open(page, address, '');
  await book(playground);
  await playground.getByRole('heading', { name: 'You are booked, Ada' }).waitFor({ timeout: PATIENCE_MS });

  const inTrouble = await open(page, address, '&fault=outage&operation=bookings.create&latency=100');
  await book(inTrouble);
  await text(inTrouble, 'We did not hear back');
  await text(inTrouble, 'Steps so far: 5');
  const link = await inTrouble.getByRole('link', { name: /^http/ }).getAttribute('href');
  await page.waitForURL((url) => url.searchParams.get('acts') !== null, { timeout: PATIENCE_MS });
  const [there, here] = [link, page.url()].map((url) => new URL(url).searchParams.get('acts'));
  if (there !== here) throw new Error(`The address says ${here}, and the link ${there}.`);
  await page.goto('about:blank');
  await page.goto(link);
  await text(page.frameLocator('#storybook-preview-iframe'), 'We did not hear back');
}

/** What is wrong with the playground, in words; nothing is good. `asked` is how many requests it took, all of them here. */
export async function walkPlayground(browser, address) {
  const faults = [];
  let asked = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  context.on('request', (request) => {
    asked += 1;
    const isHere = request.url().startsWith(address) || /^(data|blob|about):/.test(request.url());
    if (!isHere) faults.push(`asked elsewhere: ${request.url()}`);
  });
  try {
    await walk(page, address);
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
  }
  await context.close();
  return { asked, faults };
}
