import { PlaceHostElement } from './place-host-element.ts';

// The page of a frame without an address of its own: says what a visitor sees who opens a seminar and goes back.
const host = new PlaceHostElement();
host.syncUrl = 'cal';
document.body.append(host);
await host.updateComplete;
host.link('Seminar 3').click();
await host.updateComplete;
const opened = host.place.seminar;
host.link('Back to the calendar').click();
await host.updateComplete;
document.body.dataset.place = `${opened}, then ${host.place.seminar ?? 'the list'}`;
