import type { TemplateResult } from 'lit';
import type { Reason } from '../filter/reason.ts';
import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** Why a seminar is in the list. */
export interface ReasonOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly reason: Reason;
  /** BCP 47 tag of the seminar's language. */
  readonly language?: string | undefined;
}

/** Where what was searched for stands, when the list does not show it: the text around it. */
export function reasonView({ lit, messages, reason, language }: ReasonOptions): TemplateResult {
  const { field, before, match, after } = reason;
  const label = { abstract: messages.abstract, bio: messages.biography, other: '' }[field];
  return lit.html`<p part="found">
    ${label ? lit.html`<span part="found-in">${label}${messages.colon}</span>` : lit.nothing}<bdi lang=${language ?? lit.nothing}
      >${before}<mark>${match}</mark>${after}</bdi
    >
  </p>`;
}
