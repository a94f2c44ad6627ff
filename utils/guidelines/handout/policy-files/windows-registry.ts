import type { ManagedValues } from './managed-values';
import { REGISTRY } from './policy-file';

/** A file that Windows takes into its registry on a double click. Its lines end as Windows wants them. */
export function registryFile(values: ManagedValues, browser: keyof typeof REGISTRY, id: string): string {
  const lines = Object.entries(values).map(([name, value]) =>
    typeof value === 'boolean'
      ? `"${name}"=dword:${value ? '00000001' : '00000000'}`
      : `"${name}"="${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`,
  );
  const key = `HKEY_LOCAL_MACHINE\\${REGISTRY[browser](id)}`;
  // What an earlier file settled and this one does not is gone first.
  return ['Windows Registry Editor Version 5.00', '', `[-${key}]`, '', `[${key}]`, ...lines, ''].join('\r\n');
}

/** One line of PowerShell per value; `set` makes it, given a name, a kind and a quoted value. */
function powerShellLines(
  values: ManagedValues,
  set: (name: string, kind: 'String' | 'DWord', value: string) => string,
): string[] {
  return Object.entries(values).map(([name, value]) =>
    typeof value === 'boolean'
      ? set(name, 'DWord', value ? '1' : '0')
      : set(name, 'String', `'${value.replaceAll("'", "''")}'`),
  );
}

/** Puts the values in a group policy, without any template (ADMX): the administrator names the policy. */
export function groupPolicyScript(values: ManagedValues, id: string): string {
  const parts = (['chrome', 'edge'] as const).flatMap((browser) => {
    const key = `HKLM\\${REGISTRY[browser](id)}`;
    return [
      `$key = '${key}'`,
      'Remove-GPRegistryValue -Name $Gpo -Key $key -ErrorAction SilentlyContinue | Out-Null',
      ...powerShellLines(values, (name, kind, value) =>
        [
          `Set-GPRegistryValue -Name $Gpo -Key $key -ValueName '${name}' -Type ${kind}`,
          `-Value ${value} | Out-Null`,
        ].join(' '),
      ),
      '',
    ];
  });
  return [
    'param([Parameter(Mandatory = $true)][string]$Gpo)',
    "$ErrorActionPreference = 'Stop'",
    'Import-Module GroupPolicy',
    '',
    ...parts,
  ].join('\r\n');
}

/** Puts the values in the registry of the computer it runs on: what Intune does with a script for devices. */
export function deviceScript(values: ManagedValues, id: string): string {
  const parts = (['chrome', 'edge'] as const).flatMap((browser) => [
    `$key = 'HKLM:\\${REGISTRY[browser](id)}'`,
    'if (Test-Path $key) { Remove-Item -Path $key -Recurse }',
    'New-Item -Path $key -Force | Out-Null',
    ...powerShellLines(values, (name, kind, value) =>
      [
        `New-ItemProperty -Path $key -Name '${name}' -PropertyType ${kind}`,
        `-Value ${value} -Force | Out-Null`,
      ].join(' '),
    ),
    '',
  ]);
  return ["$ErrorActionPreference = 'Stop'", '', ...parts].join('\r\n');
}
