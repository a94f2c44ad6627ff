import { expect, test } from 'vitest';
import { siteOfAddress } from '../../utils/settings/site-address';

test.each([
  ['chat.voorbeeld.nl', 'https://chat.voorbeeld.nl'],
  [' https://chat.voorbeeld.nl/app/accounts/1?tab=2 ', 'https://chat.voorbeeld.nl'],
  ['chat.voorbeeld.nl:8443/app', 'https://chat.voorbeeld.nl:8443'],
  ['http://intranet/chat', 'http://intranet'],
  ['HTTPS://Chat.Voorbeeld.NL', 'https://chat.voorbeeld.nl'],
])('%j is the site %s', (written, site) => expect(siteOfAddress(written)).toBe(site));

test.each([
  '',
  'chatwoot',
  'chrome://extensions',
  'file:///c/chat.html',
  'onze chat.nl',
  'javascript:alert(1)',
])('%j is no site', (written) => expect(siteOfAddress(written)).toBeNull());
