const OLD_TICK = /^(?:msg|status)-(?:check|dblcheck|time)/;

/** Icons of the current build that stand beside a tick or a preview and say nothing about who wrote. */
const NO_TICK =
  /star|pin|mute|notif|keep|label|timer|edit|lock|forward|image|photo|camera|video|mic|ptt|audio|voice|document|sticker|gif|location|contact|poll|call|block|group|broadcast|event|view-once|chevron|more/;

/** Whether the `data-icon` of the older build is a delivery tick: only our own messages have one. */
export function isTickIcon(icon: string): boolean {
  return OLD_TICK.test(icon);
}

/** Whether the title of an icon of the current build is a delivery tick. It names a shape, not the state. */
export function isTickTitle(title: string): boolean {
  return title.startsWith('wds-ic-') && !NO_TICK.test(title);
}
