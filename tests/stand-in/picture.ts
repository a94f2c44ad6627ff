const DRAWINGS = {
  photo:
    '<rect width="240" height="150" fill="#9db8c6"/><circle cx="120" cy="62" r="30" fill="#e9d3bd"/><path d="M60 150a60 52 0 0 1 120 0z" fill="#4d6b7d"/>',
  emoji:
    '<circle cx="120" cy="75" r="70" fill="#ffcf48"/><circle cx="95" cy="60" r="9" fill="#5b4708"/><circle cx="145" cy="60" r="9" fill="#5b4708"/><path d="M82 88a42 34 0 0 0 76 0z" fill="#5b4708"/>',
};

const made = new Map<string, string>();

/** A drawn picture's address: a blob, as on the real page, which asks nothing of the network. */
export function picture(name: keyof typeof DRAWINGS): string {
  const known = made.get(name);
  if (known) return known;
  const box = name === 'photo' ? '0 0 240 150' : '45 0 150 150';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="150" viewBox="${box}">${DRAWINGS[name]}</svg>`;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  made.set(name, address);
  return address;
}
