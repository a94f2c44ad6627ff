import { intuneProfile } from './intune-oma-uri';
import { chromiumPolicy, firefoxPolicy, googleAdminPolicy } from './json-policies';
import { macProfile } from './mac-profile';
import { managedValues, type PolicyWish } from './managed-values';
import type { ExtensionIds, PolicyFile } from './policy-file';
import { deviceScript, groupPolicyScript, registryFile } from './windows-registry';

const JSON_TYPE = 'application/json';
const TEXT = 'text/plain';

/** One policy as ready files, one for every way in which organisations hand such things out. Pure. */
export function policyFiles(wish: PolicyWish, { chromium, firefox }: ExtensionIds): readonly PolicyFile[] {
  const values = managedValues(wish);
  return [
    {
      way: 'chromeReg',
      name: 'souffleur-chrome-windows.reg',
      type: TEXT,
      text: registryFile(values, 'chrome', chromium),
    },
    {
      way: 'edgeReg',
      name: 'souffleur-edge-windows.reg',
      type: TEXT,
      text: registryFile(values, 'edge', chromium),
    },
    { way: 'gpo', name: 'souffleur-gpo.ps1', type: TEXT, text: groupPolicyScript(values, chromium) },
    { way: 'intune', name: 'souffleur-intune.ps1', type: TEXT, text: deviceScript(values, chromium) },
    {
      way: 'intuneOmaUri',
      name: 'souffleur-intune.json',
      type: JSON_TYPE,
      text: intuneProfile(values, chromium),
    },
    {
      way: 'googleAdmin',
      name: 'souffleur-google-admin.json',
      type: JSON_TYPE,
      text: googleAdminPolicy(values),
    },
    { way: 'chromiumJson', name: 'souffleur.json', type: JSON_TYPE, text: chromiumPolicy(values, chromium) },
    {
      way: 'mac',
      name: 'souffleur.mobileconfig',
      type: 'application/xml',
      text: macProfile(values, chromium),
    },
    { way: 'firefox', name: 'policies.json', type: JSON_TYPE, text: firefoxPolicy(values, firefox) },
  ];
}
