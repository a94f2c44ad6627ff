/** What a trainer put together for the whole organisation. */
export interface PolicyDraft {
  readonly pack: 'own' | 'subscription' | 'none';
  readonly address: string;
  readonly publicKey: string;
  /** Ids of the rules to fix. */
  readonly rules: ReadonlySet<string>;
  readonly channel: boolean;
  readonly forbidChanges: boolean;
}
