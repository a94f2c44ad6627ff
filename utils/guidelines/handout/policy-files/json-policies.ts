import type { ManagedValues } from './managed-values';

const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Linux: a file in the folder of Chrome, Chromium or Edge. */
export function chromiumPolicy(values: ManagedValues, id: string): string {
  return written({ '3rdparty': { extensions: { [id]: values } } });
}

/** Firefox, on every system: `policies.json`. */
export function firefoxPolicy(values: ManagedValues, id: string): string {
  return written({ policies: { '3rdparty': { Extensions: { [id]: values } } } });
}

/** What is pasted in the Google Admin console, under the policy of this one extension. */
export function googleAdminPolicy(values: ManagedValues): string {
  return written(Object.fromEntries(Object.entries(values).map(([name, Value]) => [name, { Value }])));
}
