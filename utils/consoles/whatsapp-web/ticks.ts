const OLD_TICK = /^(?:msg|status)-(?:check|dblcheck|time)/;

/** Words in the names of icons that stand beside a tick or a preview and say nothing about who wrote. */
const NO_TICK = new Set(
  (
    'star starred pin pinned mute muted notifications keep kept bookmark label timer disappearing edit edited lock ' +
    'forward forwarded image photo camera video mic microphone ptt audio voice document sticker gif location ' +
    'contact person poll call block group broadcast event chevron more'
  ).split(' '),
);

/** Whether the `data-icon` of the older build is a delivery tick: only our own messages have one. */
export function isTickIcon(icon: string): boolean {
  return OLD_TICK.test(icon);
}

/** Whether the title of an icon of the current build is a delivery tick. It names a shape, not the state. */
export function isTickTitle(title: string): boolean {
  return title.startsWith('wds-ic-') && !title.split('-').some((word) => NO_TICK.has(word));
}
