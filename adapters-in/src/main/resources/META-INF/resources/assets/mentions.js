// An at sign in an internal note offers colleagues. Without it one writes the name, or picks it on a page.
const box = document.querySelector("[data-u-mentions]");
const list = document.getElementById("mentions");
const opener = document.querySelector("[data-u-at]");
// Not behind a blank: the name that was just picked is not asked for again.
const TYPED = /(?:^|[^\p{L}\p{N}])@(\p{L}(?:[\p{L}'’ -]{0,39}[\p{L}'’-])?|)$/u;
const PAUSE = 200;
let timer;
let asked = "";

const internal = () => box.form.querySelector("[name=who]:checked")?.value === "internal";
const offers = () => [...list.querySelectorAll("[role=option]")];
const marked = () => offers().find((one) => one.getAttribute("aria-selected") === "true");

/** What stands between the at sign and the caret; undefined where no name is being typed. */
const typed = () => {
  const found = TYPED.exec(box.value.slice(0, box.selectionStart));
  return found ? found[1] : undefined;
};

const shut = () => {
  clearTimeout(timer);
  asked = "";
  list.hidden = true;
  list.replaceChildren();
  box.removeAttribute("aria-activedescendant");
};

const mark = (option) => {
  offers().forEach((one) => one.setAttribute("aria-selected", String(one === option)));
  if (option) box.setAttribute("aria-activedescendant", option.id);
};

const offer = async () => {
  const begun = typed();
  if (begun === undefined || !internal()) { shut(); return; }
  asked = begun;
  const answer = await fetch(`${box.dataset.uMentions}?q=${encodeURIComponent(begun)}`, { headers: { "HX-Request": "true" } }).catch(() => undefined);
  // Somebody types on while the answer is on its way.
  if (!answer?.ok || asked !== begun || typed() !== begun) return;
  list.innerHTML = await answer.text();
  list.hidden = offers().length === 0;
  if (!list.hidden) mark(offers()[0]);
};

const take = (option) => {
  const at = box.selectionStart - typed().length;
  const name = `${option.dataset.name} `;
  box.setRangeText(name, at, box.selectionStart, "end");
  shut();
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
};

const step = (by) => {
  const all = offers();
  mark(all[(all.indexOf(marked()) + by + all.length) % all.length]);
};

const KEYS = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => take(marked()), Tab: () => take(marked()), Escape: shut };

if (box && list) {
  box.setAttribute("aria-controls", "mentions");
  box.setAttribute("aria-autocomplete", "list");
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(offer, PAUSE); });
  box.addEventListener("keydown", (event) => {
    const act = list.hidden || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key];
    if (act && (marked() || event.key === "Escape")) { event.preventDefault(); event.stopPropagation(); act(); }
  });
  // Whoever came back meanwhile may be typing a name again.
  box.addEventListener("blur", () => setTimeout(() => { if (document.activeElement !== box && !list.contains(document.activeElement)) shut(); }, PAUSE));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => { const option = event.target.closest("[role=option]"); if (option) take(option); });
  opener?.addEventListener("click", (event) => {
    event.preventDefault();
    const before = box.value.slice(0, box.selectionStart);
    box.focus();
    box.setRangeText(before === "" || /\s$/.test(before) ? "@" : " @", box.selectionStart, box.selectionEnd, "end");
    offer();
  });
}
