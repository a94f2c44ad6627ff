import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Ask, askIn } from './ask-in';
import { Marionette } from './marionette';
import { type PageServer, startPageServer } from './page-server';
import { PREFERENCES, type Preferences } from './preferences';
import { Tab } from './tab';

/** Souffleur as `wxt build -b firefox --mv3` left it. */
export const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** So long (ms) a Firefox may take to start. */
const STARTING = 40_000;

/**
 * A question to a page, or an answer to one, that is closed or left meanwhile; Firefox tells so, and nobody misses it. The last
 * is what a page that is being closed still answers to a script that has just begun in it.
 */
const LEFT_BEHIND =
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Receiving end does not exist|^NS_ERROR_NOT_INITIALIZED/;

const NewTab = z.object({ handle: z.string() });
const Handles = z.array(z.string());
const Handle = z.object({ value: z.string() });

/** What Firefox takes from around it. */
const surroundings = (profile: string) => ({
  // Its other files do not belong at home either.
  HOME: profile,
  TZ: 'Europe/Amsterdam',
  MOZ_DISABLE_AUTO_SAFE_MODE: '1',
  // Without this it does not let itself be told to leave its maker's server alone.
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
});

/** A Firefox with an extension that reaches nothing: pages are served from memory, every other request is refused and noted. */
export class Firefox {
  private asked = '';
  /** The empty tab it begins with. */
  private first = '';

  private constructor(
    private readonly program: ChildProcess,
    private readonly profile: string,
    readonly marionette: Marionette,
    readonly server: PageServer,
    /** What was written on a console as an error, in any page. */
    private readonly consoleErrors: string[],
  ) {}

  static async launch(extension: string): Promise<Firefox> {
    if (!existsSync(join(extension, 'manifest.json'))) {
      throw new Error('There is no built extension to test. Run: npm run build:firefox');
    }
    const server = await startPageServer();
    const profile = await mkdtemp(join(tmpdir(), 'souffleur-firefox-'));
    await writeFile(join(profile, 'user.js'), userPreferences({ ...PREFERENCES, ...server.preferences }));
    const args = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
    const program = spawn(process.env.FIREFOX ?? 'firefox-esr', [...args, '--profile', profile], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...surroundings(profile) },
    });
    const consoleErrors: string[] = [];
    const marionette = await Marionette.connect(await portOf(program, consoleErrors));
    const firefox = new Firefox(program, profile, marionette, server, consoleErrors);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    firefox.first = Handle.parse(await marionette.send('WebDriver:GetWindowHandle')).value;
    await firefox.noteErrors();
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return firefox;
  }

  /** Asks something of the browser itself, where all of Firefox can be reached. */
  async ask<Args extends readonly unknown[], Result>(
    what: Ask<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await askIn(this.marionette, what, args);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Opens a page in a tab of its own, in front, and waits until it is loaded. */
  async open(address: string, width = 1280, height = 800): Promise<Tab> {
    // The tab that was asked last may be closed by now.
    await this.turnTo(this.first);
    const { handle } = NewTab.parse(
      await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const tab = new Tab(this, handle);
    await tab.size(width, height);
    await tab.go(address);
    return tab;
  }

  /** Makes a tab the one that is asked and written in. `focus` also brings it in front. */
  async turnTo(handle: string, focus = false): Promise<void> {
    if (handle === this.asked && !focus) return;
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    this.asked = handle;
  }

  /** Closes the tabs a test left open, as one that fails does, so that the next is not about them; `kept` stay. */
  async closeAllBut(...kept: readonly Tab[]): Promise<void> {
    const staying = [this.first, ...kept.map(({ handle }) => handle)];
    const open = Handles.parse(await this.marionette.send('WebDriver:GetWindowHandles'));
    for (const handle of open.filter((each) => !staying.includes(each))) {
      await this.turnTo(handle);
      await this.marionette.send('WebDriver:CloseWindow');
    }
    await this.turnTo(this.first);
  }

  /** From now on pages are to be shown in light or in dark. */
  colours(scheme: 'light' | 'dark'): Promise<void> {
    return this.ask(
      (value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value),
      scheme === 'dark' ? 0 : 1,
    );
  }

  /** The address of one of the extension's own pages. */
  async addressOf(extension: string, page: string): Promise<string> {
    return this.ask((id, path) => WebExtensionPolicy.getByID(id).getURL(path), extension, page);
  }

  /** Lets an extension in on a site, as somebody does in the browser's own settings. */
  allow(extension: string, origins: readonly string[]): Promise<void> {
    return this.ask(
      async (id, sites) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const wanted = { permissions: [], origins: sites };
        await ExtensionPermissions.add(id, wanted, WebExtensionPolicy.getByID(id).extension);
      },
      extension,
      origins,
    );
  }

  /** What went wrong since this was asked last, in a page of ours or one that is served. */
  async errors(): Promise<string[]> {
    const thrown = await this.ask(() => window.souffleurErrors.splice(0));
    return [...thrown, ...this.consoleErrors.splice(0)].filter((error) => !LEFT_BEHIND.test(error));
  }

  async close(): Promise<void> {
    const ended = once(this.program, 'exit');
    this.program.kill('SIGKILL');
    await ended;
    this.marionette.close();
    this.server.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  private noteErrors(): Promise<void> {
    return this.ask(() => {
      window.souffleurErrors = [];
      Services.console.registerListener({
        observe(message) {
          if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag)
            return;
          if (!/^(?:moz-extension|https):/.test(message.sourceName)) return;
          window.souffleurErrors.push(
            `${message.errorMessage} (${message.sourceName}:${message.lineNumber})`,
          );
        },
      });
    });
  }
}

const userPreferences = (preferences: Preferences): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Waits until Firefox says at which port it listens; goes on reading errors on a console. */
function portOf(program: ChildProcess, errors: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), STARTING);
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
    for (const stream of [program.stdout, program.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        said = (said + part).slice(-10_000);
        // What Firefox itself has to say does not begin with a value.
        errors.push(...(part.match(/^console\.error: ["(].*/gm) ?? []));
        const port = /Marionette\tINFO\tListening on port (\d+)/.exec(said)?.[1];
        if (!port) return;
        clearTimeout(late);
        resolve(Number(port));
      });
    }
  });
}
