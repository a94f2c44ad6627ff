import { browser } from 'wxt/browser';
import { maintainerReport } from '../../utils/messaging/maintainer-report';
import type { PageReport } from '../../utils/messaging/protocol';

/** The report for whoever maintains profiles, with what this browser is. */
export function reportWords(report: PageReport): string {
  const { version } = browser.runtime.getManifest();
  return maintainerReport(report, { version, userAgent: navigator.userAgent, language: navigator.language });
}
