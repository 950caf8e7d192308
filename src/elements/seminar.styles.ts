import { css } from 'lit';

/** How one seminar looks, in both elements. Font and colours are the page's; custom properties have their fallback here. */
export const seminarStyles = css`
  :host {
    display: block;
    flex-grow: 1;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    --_line: var(--seminar-border, color-mix(in srgb, currentcolor 22%, transparent));
    --_muted: var(--seminar-muted, color-mix(in srgb, currentcolor 88%, transparent));
    --_accent: var(--seminar-accent, currentcolor);
    --_gap: var(--seminar-gap, 1rem);
    --_radius: var(--seminar-radius, 0.375rem);
    container-type: inline-size;
    contain-intrinsic-inline-size: 12rem;
    outline: none;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  * {
    margin: 0;
    padding: 0;
  }
  [role='list'] {
    list-style: none;
  }
  a {
    color: inherit;
  }
  [part='seminar'] {
    display: grid;
    gap: 0.375rem calc(var(--_gap) * 1.5);
    padding-block: var(--_gap);
    background: var(--seminar-surface, none);
  }
  [part='when'],
  [part='facts'],
  [part='actions'],
  [part='calendars'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
  }
  [part='facts'],
  [part='actions'],
  [part='other-time'],
  [part~='badge'],
  summary {
    font-size: 0.9em;
  }
  [part='other-time'],
  [part='affiliation'],
  [part='address'],
  [part='later'],
  dt {
    color: var(--_muted);
  }
  [part='date'],
  [part='time'],
  [part='speaker-name'],
  [part~='badge'],
  [part~='action-webcast'],
  summary {
    font-weight: 600;
  }
  [part~='badge'] {
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0 0.4em;
  }
  [part~='badge-live'] {
    color: #fff;
    background: var(--seminar-live, #b3261e);
  }
  [part='body'] {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    min-inline-size: 0;
  }
  [part~='title'] {
    font-size: var(--seminar-font-size-title, 1.2em);
    line-height: 1.25;
  }
  [part='title-link'] {
    color: var(--_accent);
  }
  dt,
  dd {
    display: inline;
    margin-inline-end: 0.4em;
  }
  details {
    inline-size: 100%;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  [part='calendars'] {
    min-inline-size: min(16rem, 100%);
  }
  [part='actions'] a,
  [part='calendars'],
  summary {
    min-block-size: 24px;
  }
  [part~='action-webcast'] {
    color: var(--_accent);
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    text-decoration: none;
  }
  .ghost {
    block-size: 10rem;
    border-block-end: 1px solid var(--_line);
  }
  @container (inline-size > 40rem) {
    [part='seminar'] {
      grid-template-columns: 13rem minmax(0, 1fr);
    }
    [part='when'] {
      display: grid;
      align-content: start;
      justify-items: start;
    }
  }
`;
