/** Runs in the page. Pictures further down load when they come near, as on most news sites. */
export function loadPicturesWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLImageElement)) continue;
        target.src = target.dataset.src ?? '';
        observer.unobserve(target);
      }
    },
    { rootMargin: '100px' },
  );
  for (const image of document.querySelectorAll('img[data-src]')) observer.observe(image);
}
