import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage library looks for the browser when it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
const { channelsItem } = await import('../../utils/settings/items');
const { saveConsoleChannel } = await import('../../entrypoints/options/channels/save-console-channel');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what is settled for one console', () => {
  it('is kept, and other consoles stay as they are', async () => {
    await channelsItem.write({ zammad: { address: 'u' } });
    expect(await saveConsoleChannel('whatsapp-web', { address: 'je' }, {})).toEqual({ state: 'saved' });
    expect(await channelsItem.read()).toEqual({
      zammad: { address: 'u' },
      'whatsapp-web': { address: 'je' },
    });
  });

  it('is not written over what another window kept meanwhile, until somebody says so', async () => {
    await channelsItem.write({ 'whatsapp-web': { phone: '14 010' } });
    const theirs = { state: 'elsewhere', part: { phone: '14 010' } };
    expect(await saveConsoleChannel('whatsapp-web', { address: 'je' }, {})).toEqual(theirs);
    expect(await channelsItem.read()).toEqual({ 'whatsapp-web': { phone: '14 010' } });
    expect(await saveConsoleChannel('whatsapp-web', { address: 'je' }, null)).toEqual({ state: 'saved' });
    expect(await channelsItem.read()).toEqual({ 'whatsapp-web': { address: 'je' } });
  });

  it('leaves nothing behind where nothing is settled any more', async () => {
    await channelsItem.write({ 'whatsapp-web': { address: 'je' } });
    await saveConsoleChannel('whatsapp-web', {}, { address: 'je' });
    expect(await channelsItem.read()).toEqual({});
  });

  it('is told where storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await saveConsoleChannel('whatsapp-web', { address: 'je' }, {})).toEqual({ state: 'failed' });
  });
});
