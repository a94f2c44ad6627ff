/** What the tests use of the inside of Firefox, where `Firefox.ask` asks. */

interface Window {
  /** What went wrong in pages, as noted since the browser began. */
  souffleurErrors: string[];
}

interface NoteOfConsole {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly flags: number;
}

interface SizedBrowser {
  readonly style: CSSStyleDeclaration;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: object; getURL(path: string): string };
};

declare const ChromeUtils: {
  importESModule(address: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    readonly ExtensionPermissions: {
      add(
        id: string,
        wanted: { permissions: readonly string[]; origins: readonly string[] },
        extension: object,
      ): Promise<void>;
    };
  };
};

declare const Ci: {
  readonly nsIScriptError: {
    readonly warningFlag: number;
    [Symbol.hasInstance](value: unknown): value is NoteOfConsole;
  };
};

declare const Services: {
  readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
};

/** The popup that hangs under the button in the toolbar. */
interface PopupBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };

declare const gBrowser: { readonly selectedBrowser: SizedBrowser };
