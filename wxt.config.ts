import { defineConfig } from 'wxt';

/** Public half of a key made for this project; it keeps the extension's id the same on every machine. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw/Othh7aRbhwezHgp/MtcTpw/BWREXz179xqcDZXSKQNGO5Br1nEbCyqLf/wtS9ApomTdBhLk1KJ5yTVFQleRBhKlKwYOjchvKzMdahumdY/pLunGSR63365ZO0K5pvJUH8ve5jrZEooBBZg/oaMJsZJc5NkvaDjRI7xAr/56wJqeduxdypyn57Tv/fCQ82+Y8LOTKv6EjocrY5vNtWsKCEG4vk+UJd+JJQNlYmuZ4PxGjKLVwWU0368itXj8tJ78qU8DRbfropjvc8A9mrMrnQAOXkMrGm0dTlZWpdgXYMr71ER9KX5be5+iWrh+NVUupEkY+Q8LWuyNCHOmuAIXwIDAQAB';

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
