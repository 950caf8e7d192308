// Fetches and parses the feed, and shows one line: what no listing can do without.
const floor = document.querySelector('#list');
const { seminars } = await (await fetch(floor.dataset.feed)).json();
floor.textContent = `${seminars.length} seminars`;
performance.mark('list');
