// Keeps the reader's place: a link marked data-place leads to the passage that is being read, in the other language or
// in both. Passages have the same ids on all three pages. Without this script such a link leads to the page's beginning.
{
  const passages = [...document.querySelectorAll(".place[id]")];

  const isShown = element => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };

  // The passage the address names while it is in sight, else the one at the top of the window; before the first, none.
  const place = () => {
    const named = document.querySelector(".place:target");
    if (named && isShown(named)) return named.id;
    const top = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    return passages.findLast(passage => passage.getBoundingClientRect().top <= top)?.id ?? "";
  };

  for (const link of document.querySelectorAll("a[data-place]")) {
    for (const event of ["pointerdown", "focus", "click"]) {
      link.addEventListener(event, () => { link.hash = place(); });
    }
  }
}
