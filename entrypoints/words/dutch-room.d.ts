/** Made by the build: see wxt.config.ts. */
declare module 'virtual:dutch-room' {
  /** The functions of the Dutch room, by where they stand. */
  const room: Readonly<Record<string, unknown>>;
  export default room;
}
