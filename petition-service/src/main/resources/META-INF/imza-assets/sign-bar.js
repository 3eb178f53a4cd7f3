// Shows the fixed "Sign" button of a phone while the form it leads to is out of sight. Without script there is none: it would
// look like the form's own button, and only jump.

const bar = document.querySelector(".sign-bar");
const card = bar && document.querySelector(bar.getAttribute("href"));

if (card && "IntersectionObserver" in window) {
  new IntersectionObserver(([entry]) => { bar.hidden = entry.isIntersecting; }, { rootMargin: "0px 0px -25% 0px" }).observe(card);
}
