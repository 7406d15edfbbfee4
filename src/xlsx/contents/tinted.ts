/** How far a colour's channel is from none, by hue: red, green and blue stand a third of the circle apart. */
function channel(hue: number, saturation: number, lightness: number, turn: number): number {
  const at = (turn + hue * 12) % 12;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
}

function hueOf(red: number, green: number, blue: number, most: number, span: number): number {
  if (span === 0) return 0;
  if (most === red) return ((green - blue) / span + 6) % 6;
  return most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
}

const hex = (share: number) =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour (RRGGBB) made darker, below 0, or lighter, above: only its lightness changes. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [span, before] = [most - least, (most + least) / 2];
  const hue = hueOf(red, green, blue, most, span) / 6;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * before - 1));
  const lightness = tint < 0 ? before * (1 + tint) : before + (1 - before) * tint;
  return [0, 8, 4].map((turn) => hex(channel(hue, saturation, lightness, turn))).join('');
}
