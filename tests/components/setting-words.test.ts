import { expect, it } from 'vitest';
import { THEMES } from '../../components/desk/rules/rule-view';
import { paramLabel, SEVERITIES } from '../../components/desk/rules/setting-words';
import { textsIn } from '../../components/shared/texts';
import { SOURCES } from '../../utils/documents/sources';
import { catalogue } from '../../utils/rules/registry';

it('every number, theme and severity of every rule has a name a trainer can read', () => {
  const t = textsIn('nl');
  const names = [...new Set(catalogue.flatMap(({ params }) => Object.keys(params)))];
  expect(names.filter((name) => paramLabel(name, t) === name)).toEqual([]);
  const themes = new Set(THEMES.map(([theme]) => theme));
  expect(catalogue.filter(({ theme }) => !themes.has(theme))).toEqual([]);
  const severities = new Set(SEVERITIES.map(([severity]) => severity));
  expect(catalogue.filter(({ severity }) => !severities.has(severity))).toEqual([]);
});

it('every rule names a source by its title, not by a key', () => {
  expect(catalogue.filter(({ source }) => !SOURCES[source.document]).map(({ id }) => id)).toEqual([]);
});
