/**
 * Ends a subscription. After an update the browser no longer knows the old coach: the subscription ended with it,
 * and asking for it throws.
 */
export function letGo(end: () => void): () => void {
  return () => {
    try {
      end();
    } catch {
      // There is nothing left to end.
    }
  };
}
