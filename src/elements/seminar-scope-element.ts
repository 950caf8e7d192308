import type { PropertyDeclarations } from 'lit';
import { SeminarBaseElement } from './seminar-base-element.ts';

/** What an author limits a list to; visitors narrow it within that. */
export abstract class SeminarScopeElement extends SeminarBaseElement {
  static override properties: PropertyDeclarations = {
    series: {},
    category: {},
    department: {},
    topic: {},
    audience: {},
    speaker: {},
    location: {},
    mode: {},
    period: {},
    from: {},
    to: {},
    limit: { type: Number },
  };

  /** Scope: only these series; several values are separated by `|`, here and below. */
  series: string | undefined;
  /** Scope: only these categories. */
  category: string | undefined;
  /** Scope: only these departments. */
  department: string | undefined;
  /** Scope: only these topics. */
  topic: string | undefined;
  /** Scope: only these audiences. */
  audience: string | undefined;
  /** Scope: only these speakers. */
  speaker: string | undefined;
  /** Scope: only these places, by name. */
  location: string | undefined;
  /** Scope: only `in-person`, `online` or `hybrid` ones. */
  mode: string | undefined;
  /** Which seminars show first: `upcoming`, `past` or `all`; the visitor may change it where `filters` names `period`. */
  period = 'upcoming';
  /** Scope: the first day, `YYYY-MM-DD`. */
  from: string | undefined;
  /** Scope: the last day, inclusive. */
  to: string | undefined;
  /** Scope: at most so many, the nearest. */
  limit: number | undefined;
}
