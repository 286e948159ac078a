// Draws public/icon/*.png from assets/icon.svg in the browser: `CHROME_PATH=… node scripts/draw-icons.mjs`.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const sizes = [16, 32, 48, 96, 128];
const root = new URL('../', import.meta.url);

const svg = await readFile(new URL('assets/icon.svg', root), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const path = new URL(`public/icon/${size}.png`, root).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
