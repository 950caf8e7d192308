// WTR reporter: writes how many tests passed and failed to the file TEST_TOTALS names, for test/run.mjs.
import { writeFileSync } from 'node:fs';

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** A file that did not load, or broke outside its tests, counts as one failed test. */
function totalsOf(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = session.errors.length > 0 || (failed === 0 && !session.passed);
  return { passed: tests.filter((test) => test.passed).length, failed: failed + (broken ? 1 : 0) };
}

export function totalsReporter(file = process.env.TEST_TOTALS) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const totals = sessions.map(totalsOf);
      const sum = (key) => totals.reduce((total, each) => total + each[key], 0);
      writeFileSync(file, JSON.stringify({ passed: sum('passed'), failed: sum('failed') }));
    },
  };
}
