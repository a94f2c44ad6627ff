import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { nearLetters } from './build/near-letters';

/** Public half of a key made for this project; it keeps the extension's id the same on every machine. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw/Othh7aRbhwezHgp/MtcTpw/BWREXz179xqcDZXSKQNGO5Br1nEbCyqLf/wtS9ApomTdBhLk1KJ5yTVFQleRBhKlKwYOjchvKzMdahumdY/pLunGSR63365ZO0K5pvJUH8ve5jrZEooBBZg/oaMJsZJc5NkvaDjRI7xAr/56wJqeduxdypyn57Tv/fCQ82+Y8LOTKv6EjocrY5vNtWsKCEG4vk+UJd+JJQNlYmuZ4PxGjKLVwWU0368itXj8tJ78qU8DRbfropjvc8A9mrMrnQAOXkMrGm0dTlZWpdgXYMr71ER9KX5be5+iWrh+NVUupEkY+Q8LWuyNCHOmuAIXwIDAQAB';

/** Of all texts in `_locales` a part of the extension loads only those it may show, by their names. */
const textsOf = (isOwn: (key: string) => boolean): Plugin => ({
  name: 'texts-of',
  enforce: 'pre',
  transform(code, id) {
    if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
    const own = Object.entries(JSON.parse(code)).filter(([key]) => isOwn(key));
    return { code: JSON.stringify(Object.fromEntries(own)), map: null };
  },
});

/** A rule's examples are for its test and for the trainer; the coach asks the rule itself. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  enforce: 'post',
  transform(code, id) {
    if (!/utils\/rules\/catalogue\/[\w-]+\.ts$/.test(id)) return null;
    const rule = this.parse(code).body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration;
    const definition = rule?.type === 'CallExpression' ? rule.arguments[0] : undefined;
    const properties = definition?.type === 'ObjectExpression' ? definition.properties : [];
    const examples = properties.find(
      (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'examples',
    );
    if (!examples) throw new Error(`No examples found in ${id}`);
    const none = 'examples: { speaks: [], staysQuiet: [] }';
    return { code: code.slice(0, examples.start) + none + code.slice(examples.end), map: null };
  },
};

const DUTCH = resolve('utils/dutch');
/** All that runs in a console's page, beside the Dutch room itself. */
const COACH_ROOMS = ['utils', 'components', 'entrypoints/coach.content'].map((room) => resolve(room));
const WORDS = '\0dutch-room';

const isDutch = (path: string) => path.startsWith(DUTCH);
const nameOf = (path: string) => relative(DUTCH, path).replace(/\.ts$/, '');

/**
 * The Dutch room, with its large word lists, comes to a console's page in a script of its own (`words.js`). In the coach
 * each function of that room is a door to it; rules do not notice. Only functions can be reached that way.
 */
const doorsToDutch: Plugin = {
  name: 'doors-to-dutch',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || isDutch(importer)) return null;
    const path = resolve(dirname(importer), source);
    if (!isDutch(path)) return null;
    // A class is made, not called, and what is made beside the room does not know the numbers of its words.
    if (/^export class /m.test(readFileSync(`${path}.ts`, 'utf8')))
      throw new Error(`${importer} makes a class of ${path}: let a function of the Dutch room do that`);
    return `\0dutch:${path}.ts`;
  },
  load(id) {
    if (!id.startsWith('\0dutch:')) return null;
    const path = id.slice('\0dutch:'.length);
    const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)];
    const doors = names.map(([, name]) => {
      const key = JSON.stringify(`${nameOf(path)} ${name}`);
      return `export const ${name} = /* @__PURE__ */ doorTo(${key});`;
    });
    const from = JSON.stringify(resolve('entrypoints/coach.content/dutch-doors.ts'));
    return `import { doorTo } from ${from};\n${doors.join('\n')}`;
  },
};

/** The other side of those doors: every function of the Dutch room that something in the coach imports. */
const dutchRoom: Plugin = {
  name: 'dutch-room',
  resolveId: (source) => (source === 'virtual:dutch-room' ? WORDS : null),
  load(id) {
    if (id !== WORDS) return null;
    const wanted = new Map<string, Set<string>>();
    for (const path of COACH_ROOMS.flatMap(sourcesIn).filter((path) => !isDutch(path))) {
      const imports = readFileSync(path, 'utf8').matchAll(/^import \{([^}]+)\} from '(\.[^']+)'/gm);
      for (const [, names = '', source = ''] of imports) {
        const from = resolve(dirname(path), source);
        if (!isDutch(from)) continue;
        const values = names.split(',').map((name) => name.trim());
        const known = wanted.get(from) ?? new Set();
        for (const name of values) if (/^\w+$/.test(name)) known.add(name);
        wanted.set(from, known);
      }
    }
    const rooms = [...wanted].filter(([, names]) => names.size > 0);
    const imports = rooms.map(([from, names], index) => {
      const renamed = [...names].map((name) => `${name} as ${name}_${index}`);
      return `import { ${renamed.join(', ')} } from ${JSON.stringify(`${from}.ts`)};`;
    });
    const entries = rooms.flatMap(([from, names], index) =>
      [...names].map((name) => `  ${JSON.stringify(`${nameOf(from)} ${name}`)}: ${name}_${index},`),
    );
    return `${imports.join('\n')}\nexport default {\n${entries.join('\n')}\n};`;
  },
};

function sourcesIn(room: string): string[] {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(room, file));
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  outDir: '.output',
  // The oldest browsers of the manifest: for older ones styles would be written out, and a theme could not switch them.
  vite: () => ({ plugins: [nearLetters()], build: { cssTarget: ['chrome137', 'firefox140'] } }),
  autoIcons: { baseIconPath: 'public/souffleur.svg' },
  hooks: {
    // The coach is loaded into every console page; there the same components run on Preact, at a sixth of React's size.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'words')) {
        config.plugins = [...(config.plugins ?? []), dutchRoom];
      }
      if (entrypoints.some(({ name }) => name === 'packs')) {
        config.plugins = [...(config.plugins ?? []), withoutExamples];
      }
      if (entrypoints.some(({ name }) => name === 'background')) {
        config.plugins = [...(config.plugins ?? []), textsOf((key) => !key.startsWith('desk'))];
      }
      if (!entrypoints.some(({ name }) => name === 'coach' || name === 'pointing')) return;
      config.resolve ??= {};
      config.resolve.alias = {
        ...config.resolve.alias,
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
      };
      config.plugins = [
        ...(config.plugins ?? []),
        textsOf((key) => key.startsWith('coach')),
        withoutExamples,
        doorsToDutch,
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // `activeTab`: whoever opens the popup lets it know which page they are looking at, and nothing after that.
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    // Asked for on a click, by who wants them.
    optional_permissions: ['notifications'],
    host_permissions: ['https://web.whatsapp.com/*'],
    // One site at a time, on a click. Without encryption too: consoles inside an organisation's own network.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'souffleur@souffleur.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          minimum_chrome_version: '137',
          // What an organisation can settle for every browser. Firefox has no such schema.
          storage: { managed_schema: 'schema/managed.schema.json' },
        }),
  }),
});
