/** What Chromium makes of the public key in the manifest; the same on every machine. */
export const CHROMIUM_ID = 'piibeoookffnpapncehekajhdpdabajn';
/** As in the manifest for Firefox. */
export const FIREFOX_ID = 'souffleur@souffleur.example';
