import type { ManagedValues } from './managed-values';
import { REGISTRY } from './policy-file';
import { asXml } from './xml';

const APP = 'Souffleur';
const AREA = 'SouffleurPolicy';

/**
 * A custom profile for Intune, as Microsoft Graph takes it in (`windows10CustomConfiguration`): one setting brings a
 * template of its own (ADMX ingestion), each of the others settles a value of it.
 */
export function intuneProfile(values: ManagedValues, id: string): string {
  const install = `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${APP}/Policy/${APP}Admx`;
  const settings = [
    setting('Souffleur: template', install, template(values, id)),
    ...Object.entries(values).map(([name, value]) =>
      setting(
        `Souffleur: ${name}`,
        `./Device/Vendor/MSFT/Policy/Config/${APP}~Policy~${AREA}/${name}`,
        typeof value === 'boolean'
          ? value
            ? '<enabled/>'
            : '<disabled/>'
          : `<enabled/><data id="${name}" value="${asXml(value)}"/>`,
      ),
    ),
  ];
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Souffleur',
    description: 'Guidelines of Souffleur for Chrome',
    omaSettings: settings,
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function setting(displayName: string, omaUri: string, value: string) {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

/** Chrome's key alone: Windows does not let a template of others write below that of Edge. */
function template(values: ManagedValues, id: string): string {
  const key = asXml(REGISTRY.chrome(id));
  const policies = Object.entries(values).map(([name, value]) => {
    const head = `<policy name="${name}" class="Machine" displayName="${name}" key="${key}"`;
    const within = `<parentCategory ref="${AREA}"/><supportedOn ref="any"/>`;
    return typeof value === 'boolean'
      ? `${head} valueName="${name}">${within}<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue></policy>`
      : `${head}>${within}<elements><text id="${name}" valueName="${name}" maxLength="1048576" required="true"/></elements></policy>`;
  });
  return [
    '<policyDefinitions revision="1.0" schemaVersion="1.0">',
    '<policyNamespaces><target prefix="souffleur" namespace="Souffleur.Policies"/></policyNamespaces>',
    '<resources minRequiredRevision="1.0"/>',
    '<supportedOn><definitions><definition name="any" displayName="any"/></definitions></supportedOn>',
    `<categories><category name="${AREA}" displayName="${APP}"/></categories>`,
    `<policies>${policies.join('')}</policies>`,
    '</policyDefinitions>',
  ].join('');
}
