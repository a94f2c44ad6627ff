import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up the JSON reports of test runs; a report that is not there counts as nothing.
 * A test file that failed before any of its tests did counts as one failure.
 */
export function totals(reports) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const path of reports.filter((report) => existsSync(report))) {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests;
    sum.skipped += report.numPendingTests + report.numTodoTests;
    sum.failed += report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length;
  }
  return sum;
}
