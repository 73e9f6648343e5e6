/**
 * For `page.evaluate`: what needs to be moved sideways or sticks out at the right, by its tag and words; text that ends in "…" by
 * intent doesn't count.
 */
export const sideways = `[...document.querySelectorAll('*')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
  .filter((element) => {
    const { overflowX } = getComputedStyle(element);
    const scrolls = element.scrollWidth > element.clientWidth + 1 && (overflowX === 'auto' || overflowX === 'scroll');
    const isButton = element.matches('button, input, select') && element.getBoundingClientRect().width > 1;
    return scrolls || (isButton && element.getBoundingClientRect().right > innerWidth + 1);
  })
  .map((element) => element.tagName + ' ' + (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60))`;
