import { convertAddress } from '../../utils/dutch/convert-address';
import { read } from '../../utils/dutch/read';

/** Our detectors, in the form in which the peers are measured too. */
export function open() {
  return {
    run: read,
    spans: (text: string) => read(text).personalData.map(({ start, end }) => [start, end]),
  };
}

/** A draft put in both forms of address. */
export function openConversion() {
  return { run: (text: string) => [convertAddress(text, 'je'), convertAddress(text, 'u')] };
}
