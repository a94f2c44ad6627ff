import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Public half of a key made for this project; it keeps the extension's id the same on every machine. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw/Othh7aRbhwezHgp/MtcTpw/BWREXz179xqcDZXSKQNGO5Br1nEbCyqLf/wtS9ApomTdBhLk1KJ5yTVFQleRBhKlKwYOjchvKzMdahumdY/pLunGSR63365ZO0K5pvJUH8ve5jrZEooBBZg/oaMJsZJc5NkvaDjRI7xAr/56wJqeduxdypyn57Tv/fCQ82+Y8LOTKv6EjocrY5vNtWsKCEG4vk+UJd+JJQNlYmuZ4PxGjKLVwWU0368itXj8tJ78qU8DRbfropjvc8A9mrMrnQAOXkMrGm0dTlZWpdgXYMr71ER9KX5be5+iWrh+NVUupEkY+Q8LWuyNCHOmuAIXwIDAQAB';

/** Of all texts in `_locales` the coach shows only its own. */
const coachTexts: Plugin = {
  name: 'coach-texts',
  enforce: 'pre',
  transform(code, id) {
    if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
    const own = Object.entries(JSON.parse(code)).filter(([key]) => key.startsWith('coach'));
    return { code: JSON.stringify(Object.fromEntries(own)), map: null };
  },
};

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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  outDir: '.output',
  autoIcons: { baseIconPath: 'public/souffleur.svg' },
  hooks: {
    // The coach is loaded into every console page; there the same components run on Preact, at a sixth of React's size.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'coach')) return;
      config.resolve ??= {};
      config.resolve.alias = {
        ...config.resolve.alias,
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
      };
      config.plugins = [...(config.plugins ?? []), coachTexts, withoutExamples];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // No optional hosts yet: what is not used is not asked for.
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://web.whatsapp.com/*'],
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
      : { key: PUBLIC_KEY, minimum_chrome_version: '137' }),
  }),
});
