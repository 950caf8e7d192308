import { SeminarCalendarElement } from './elements/seminar-calendar.ts';
import { SeminarCardElement } from './elements/seminar-card.ts';

SeminarCalendarElement.define();
SeminarCardElement.define();
