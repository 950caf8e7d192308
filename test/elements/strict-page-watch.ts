// Runs in the page of strict-page.test.ts: what its policy forbade stands at its body.
const { body } = document;
body.dataset.violations = '';
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  body.dataset.violations += `${effectiveDirective} ${blockedURI}\n`;
});
