// WTR reporter: writes how many tests passed, how many failed and which, to the file TEST_TOTALS names, for test/run.mjs.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './run-command.mjs';

/** Every test of a suite with its whole name, those of the suites within it too. */
const testsIn = (suite, prefix = '') => {
  const named = (name) => [prefix, name].filter(Boolean).join(' › ');
  return [
    ...suite.tests.map((test) => ({ ...test, name: named(test.name) })),
    ...suite.suites.flatMap((inner) => testsIn(inner, named(inner.name))),
  ];
};

const firstLine = (error) => (error?.message ?? '').split('\n')[0].slice(0, 200);

/** A file that did not load, or broke outside its tests, counts as one failed test. */
function totalsOf(session) {
  const file = relative(root, session.testFile);
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const failures = failed.map((test) => `${file} › ${test.name}: ${firstLine(test.error)}`);
  if (session.errors.length > 0 || (failed.length === 0 && !session.passed))
    failures.push(`${file}: ${firstLine(session.errors[0])}`);
  return { passed: tests.filter((test) => test.passed).length, failures };
}

export function totalsReporter(file = process.env.TEST_TOTALS) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const totals = sessions.map(totalsOf);
      const failures = totals.flatMap((each) => each.failures);
      const passed = totals.reduce((total, each) => total + each.passed, 0);
      writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }));
    },
  };
}
