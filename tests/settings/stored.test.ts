import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agentSchema } from '../../utils/conversation/agent';

// The storage library looks for the browser when it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { agentItem, channelsItem } = await import('../../utils/settings/items');

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

  it('fills in what an older version did not know', async () => {
    await fakeBrowser.storage.local.set({ channels: { 'whatsapp-web': { address: 'je' } } });
    expect((await channelsItem.read())['whatsapp-web']).toMatchObject({
      address: 'je',
      firstReplyTargetMin: 30,
    });
  });

  it('says so when the disk is full, and reads the default when storage does not answer', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await agentItem.write(DEBBIE)).toBe(false);
    expect((await agentItem.read()).level).toBe('starter');
  });
});
