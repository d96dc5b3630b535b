// What the core cannot know: the day and the time, as people here write them.

/** A number of two digits. */
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

/** Today, such as "2026-11-30". */
function today(date = new Date()) {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The time of day, such as "14:02". */
function timeOfDay(date = new Date()) {
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** The day and the time, such as "2026-11-30 14:02". */
function moment(date = new Date()) {
  return `${today(date)} ${timeOfDay(date)}`;
}
