import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';

// The storage library looks for the browser when it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { agentItem, channelsItem, packItem } = await import('../../utils/settings/items');

const DEBBIE = agentSchema.parse({ firstName: 'Debbie', level: 'basis', coachAddress: 'u' });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a setting', () => {
  it('is the default when nothing was chosen', async () => {
    expect(await agentItem.read()).toMatchObject({ firstName: '', level: 'starter', coachAddress: 'je' });
  });

  it('comes back as it was written', async () => {
    expect(await agentItem.write(DEBBIE)).toBe(true);
    expect((await agentItem.read()).firstName).toBe('Debbie');
  });

  it('is the default when something else stands in storage, and leaves that where it is', async () => {
    await fakeBrowser.storage.local.set({ agent: { level: 'wizard' } });
    expect((await agentItem.read()).level).toBe('starter');
    expect(await fakeBrowser.storage.local.get('agent')).toEqual({ agent: { level: 'wizard' } });
  });

  it('holds of a channel only what was chosen here', async () => {
    await channelsItem.write({ 'whatsapp-web': { address: 'je' } });
    expect(await channelsItem.read()).toEqual({ 'whatsapp-web': { address: 'je' } });
  });

  it('keeps of what the first version stored what was certainly chosen', async () => {
    const whole = channelSchema.parse({ name: 'WhatsApp', address: 'je', phone: '14 020' });
    await fakeBrowser.storage.local.set({ channels: { 'whatsapp-web': whole }, channels$: { v: 1 } });
    expect(await channelsItem.read()).toEqual({ 'whatsapp-web': { address: 'je', phone: '14 020' } });
  });

  it('is the first pack when what stands there is no pack', async () => {
    expect(await packItem.read()).toBe('kern');
    await fakeBrowser.storage.local.set({ pack: { format: 9, id: 'later' } });
    expect(await packItem.read()).toBe('kern');
    await packItem.write('bibliotheek');
    expect(await packItem.read()).toBe('bibliotheek');
  });

  it('says so when the disk is full, and reads the default when storage does not answer', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await agentItem.write(DEBBIE)).toBe(false);
    expect((await agentItem.read()).level).toBe('starter');
  });
});
