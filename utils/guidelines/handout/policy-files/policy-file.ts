/** By which id each family of browsers knows Souffleur. */
export interface ExtensionIds {
  readonly chromium: string;
  readonly firefox: string;
}

/** A way to hand out a policy; each has words of its own in the desk on how to use it. */
export type PolicyWay =
  | 'chromeReg'
  | 'edgeReg'
  | 'gpo'
  | 'intune'
  | 'intuneOmaUri'
  | 'googleAdmin'
  | 'chromiumJson'
  | 'mac'
  | 'firefox';

export interface PolicyFile {
  readonly way: PolicyWay;
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Where Windows keeps what is settled for an extension, below HKEY_LOCAL_MACHINE. */
export const REGISTRY = {
  chrome: (id: string) => `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`,
  edge: (id: string) => `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`,
} as const;
