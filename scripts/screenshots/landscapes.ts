/**
 * Runs in a page: paints as many invented landscapes, small as a list shows them, and gives them as data URLs of JPEG. Each has a sky, a
 * sun and some ridges of its own, the same each time.
 */
export function paintLandscapes(count: number): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = 240;
  canvas.height = 180;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('There is nothing to paint on');
  return Array.from({ length: count }, (_, place) => {
    // The golden angle keeps the colours of neighbours apart.
    const hue = (place * 137.5) % 360;
    const sky = brush.createLinearGradient(0, 0, 0, 130);
    sky.addColorStop(0, `hsl(${hue} 42% ${place % 3 === 0 ? 32 : 62}%)`);
    sky.addColorStop(1, `hsl(${(hue + 40) % 360} 58% 82%)`);
    brush.fillStyle = sky;
    brush.fillRect(0, 0, 240, 180);
    brush.fillStyle = `hsl(${(hue + 50) % 360} 80% 90%)`;
    brush.beginPath();
    brush.arc(40 + ((place * 67) % 160), 40 + ((place * 29) % 50), 11, 0, 7);
    brush.fill();
    for (const ridge of [0, 1, 2]) {
      brush.fillStyle = `hsl(${(hue + 200) % 360} ${30 - ridge * 4}% ${52 - ridge * 15}%)`;
      brush.beginPath();
      brush.moveTo(0, 180);
      for (let x = 0; x <= 240; x += 4) {
        const shift = place * 1.7 + ridge * 2.3;
        brush.lineTo(
          x,
          92 + ridge * 28 + 14 * Math.sin(x / (46 - ridge * 9) + shift) + 5 * Math.sin(x / 13 + shift * 3),
        );
      }
      brush.lineTo(240, 180);
      brush.fill();
    }
    return canvas.toDataURL('image/jpeg', 0.8);
  });
}
