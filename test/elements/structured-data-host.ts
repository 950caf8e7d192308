import { LitElement } from 'lit';
import { StructuredDataController } from '../../src/elements/structured-data-controller.ts';

/** An element that has nothing but structured data. */
export class StructuredDataHostElement extends LitElement {
  static override properties = { structuredData: { attribute: 'structured-data', type: Boolean } };
  structuredData = true;
  readonly controller = new StructuredDataController(this);
}

customElements.define('structured-data-host', StructuredDataHostElement);

declare global {
  interface HTMLElementTagNameMap {
    'structured-data-host': StructuredDataHostElement;
  }
}
