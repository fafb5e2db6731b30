const chooseDay = (page) => page.locator('.daybook-monthgrid-day[data-available]').nth(5).click();

async function chooseTime(page) {
  await chooseDay(page);
  await page.locator('.daybook-booker-slot').nth(2).click();
  await page.locator('.daybook-booker-form').waitFor();
}

/** What is pictured: a scene of the playground, and how to come to it. */
export const sights = {
  month: { scene: { atom: 'Booker' } },
  times: { scene: { atom: 'Booker' }, come: chooseDay },
  details: { scene: { atom: 'Booker' }, come: chooseTime },
  hours: { scene: { atom: 'AvailabilitySettings' } },
  eventType: { scene: { atom: 'EventTypeSettings' } },
  calendars: { scene: { atom: 'CalendarSettings' } },
};
