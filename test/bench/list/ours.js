// What the bench needs to know of the page with the element.
const calendar = document.querySelector('seminar-calendar');
calendar.addEventListener('seminar-feed-load', () => performance.mark('list'), { once: true });
globalThis.bench = {
  ask: (criteria) => {
    calendar.criteria = criteria;
  },
};
