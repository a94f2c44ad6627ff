import type { ManagedValues } from './managed-values';
import { asXml } from './xml';

/** Of this profile and of its two parts; always the same, so that a newer profile takes the place of an older one. */
const PROFILE = '6D1F0B86-3C5B-4C46-9E0B-5B0A2F3C7A10';
const PARTS = [
  ['com.google.Chrome', '0B6C1B5E-7C0A-4E7D-8D7E-2A7C0E1F4B21'],
  ['com.microsoft.Edge', 'A3A0D3F2-4F1E-4B57-9C44-6C2D9B7E5C32'],
] as const;

/** A configuration profile for macOS, for Chrome and for Edge: each reads the domain of the extension. */
export function macProfile(values: ManagedValues, id: string): string {
  const said = Object.entries(values).flatMap(([name, value]) => [
    `<key>${name}</key>`,
    typeof value === 'boolean' ? `<${value}/>` : `<string>${asXml(value)}</string>`,
  ]);
  const payloads = PARTS.map(([browser, uuid]) =>
    dict([...headOf(`${browser}.extensions.${id}`, `${browser}.extensions.${id}`, uuid), ...said]),
  );
  const profile = dict([
    '<key>PayloadDisplayName</key><string>Souffleur</string>',
    '<key>PayloadScope</key><string>System</string>',
    ...headOf('Configuration', 'example.souffleur.policy', PROFILE),
    `<key>PayloadContent</key><array>${payloads.join('\n')}</array>`,
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">${profile}</plist>`,
    '',
  ].join('\n');
}

function headOf(type: string, identifier: string, uuid: string): string[] {
  return [
    `<key>PayloadType</key><string>${type}</string>`,
    `<key>PayloadIdentifier</key><string>${identifier}</string>`,
    `<key>PayloadUUID</key><string>${uuid}</string>`,
    '<key>PayloadVersion</key><integer>1</integer>',
  ];
}

function dict(lines: readonly string[]): string {
  return `<dict>\n${lines.join('\n')}\n</dict>`;
}
