// The shell's behaviour. Every page works without it; this saves clicks and keeps what was typed.
const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* a private window */ } };
const words = root.dataset;

// ---- Theme, fold, drawer -------------------------------------------------------------------
const switchTheme = () => {
  root.dataset.bsTheme = root.dataset.bsTheme === "dark" ? "light" : "dark";
  keep("uplink-theme", root.dataset.bsTheme);
};

const tellFold = () =>
  all("[data-u-fold]").forEach((button) => button.setAttribute("aria-expanded", String(root.dataset.side !== "mini")));

const fold = () => {
  if (root.dataset.side === "mini") delete root.dataset.side;
  else root.dataset.side = "mini";
  keep("uplink-side", root.dataset.side ?? "wide");
  tellFold();
};

const drawer = (open) => {
  const side = one("#side");
  if (!side) return;
  if (open) root.dataset.drawer = "open";
  else delete root.dataset.drawer;
  all(".shell > :not(.side, .veil)").forEach((part) => { part.inert = open; });
  if (open) one("a, button", side)?.focus();
  else one("[data-u-drawer]")?.focus();
};

// ---- Toasts -----------------------------------------------------------------------------------
export const toast = (text, bad = false) => {
  const place = one("#toasts");
  if (!place || !text) return;
  const box = document.createElement("div");
  box.className = bad ? "u-toast bad" : "u-toast";
  box.innerHTML = `<i class="ti ${bad ? "ti-alert-circle" : "ti-circle-check"}" aria-hidden="true"></i><span></span><button type="button" data-u-shut><i class="ti ti-x" aria-hidden="true"></i></button>`;
  one("span", box).textContent = text;
  one("button", box).setAttribute("aria-label", words.wordClose ?? "Close");
  place.append(box);
  leave(box, bad ? 12_000 : 6_000);
};

// Goes by itself, but not while somebody reads or points at it.
const leave = (box, after) => {
  let timer = setTimeout(() => box.remove(), after);
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("focusin", () => clearTimeout(timer));
  box.addEventListener("pointerleave", () => { timer = setTimeout(() => box.remove(), 2_000); });
};

// ---- Lists by keyboard --------------------------------------------------------------------------
const rows = () => all("[data-u-rows] tbody tr, [data-u-rows] > li").filter((row) => row.offsetParent !== null);

const walk = (step) => {
  const list = rows();
  if (list.length === 0) return;
  const at = list.findIndex((row) => row.classList.contains("cur"));
  const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step))];
  list[at]?.classList.remove("cur");
  next.classList.add("cur");
  one("a", next)?.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
};

const current = () => one("[data-u-rows] .cur");
const focusOn = (element) => { element?.focus(); element?.select?.(); };
const typing = (target) => target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog");

const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  x: () => one("input[type=checkbox]", current() ?? document.createElement("i"))?.click(),
  a: () => one("[data-u-assign]")?.click(),
  n: () => one("[data-u-new]")?.click(),
  r: () => focusOn(one("[data-u-reply]")),
  c: () => openMenu("[data-u-canned]", "select"),
  m: () => openMenu("[data-u-macros]", "a"),
  "/": () => focusOn(one("[data-u-filter]") ?? one("#q")),
  "?": () => one("#keys")?.showModal(),
};

// A menu opens with its first choice at hand.
const openMenu = (summary, first) => {
  const menu = one(summary)?.closest("details");
  if (!menu) return;
  menu.open = true;
  one(first, menu)?.focus();
};

const openCurrent = (event) => {
  if (event.target.closest("a, button, summary")) return;
  one("a", current() ?? document.createElement("i"))?.click();
};

document.addEventListener("keydown", (event) => {
  if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    focusOn(one("#q"));
  } else if ((event.metaKey || event.ctrlKey) && event.key === "Enter" && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit(one("[data-u-send]", event.target.form) ?? undefined);
  } else if (event.key === "Escape") {
    escape(event);
  } else if (event.target.matches?.("[data-u-combo]")) {
    comboKey(event);
  } else if (!event.metaKey && !event.ctrlKey && !event.altKey && !typing(event.target)) {
    if (event.key === "Enter") openCurrent(event);
    else if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  }
});

const escape = (event) => {
  if (root.dataset.drawer) drawer(false);
  const menu = event.target.closest?.("details.menu[open]") ?? one("details.menu[open]");
  if (menu) { menu.open = false; one("summary", menu)?.focus(); }
  if (event.target.matches?.("[data-u-combo]")) comboShut(event.target);
};

// ---- A box that offers what it found: arrows, Enter, Escape -----------------------------------------
const offers = (box) => all("a[href], [role=option]", document.getElementById(box.getAttribute("aria-controls")) ?? document.createElement("i"));

const mark = (box, option) => {
  offers(box).forEach((other) => other.setAttribute("aria-selected", String(other === option)));
  if (option) {
    option.id ||= `offer-${offers(box).indexOf(option)}`;
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else box.removeAttribute("aria-activedescendant");
};

const comboShut = (box) => {
  const list = document.getElementById(box.getAttribute("aria-controls"));
  if (list) list.replaceChildren();
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
};

const comboKey = (event) => {
  const box = event.target;
  const list = offers(box);
  const at = list.findIndex((option) => option.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (list.length === 0) return;
    event.preventDefault();
    mark(box, list[(at + (event.key === "ArrowDown" ? 1 : -1) + list.length) % list.length]);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    list[at].click();
  }
};

// ---- Clicks -------------------------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const on = (selector) => event.target.closest(selector);
  if (on("[data-u-theme]")) switchTheme();
  if (on("[data-u-fold]")) fold();
  if (on("[data-u-drawer]")) { event.preventDefault(); drawer(true); }
  if (on(".veil") || on("[data-u-undrawer]")) { event.preventDefault(); drawer(false); }
  if (on("[data-u-shut]")) on(".u-toast")?.remove();
  if (on("[data-u-keys]")) one("#keys")?.showModal();
  const dialog = on("dialog");
  if (dialog && (event.target === dialog || on("[data-u-done]"))) { event.preventDefault(); dialog.close(); }
  const option = on("[data-u-picker] [data-id]");
  if (option) { event.preventDefault(); pickOne(option); }
  if (on("[data-u-again]")) { event.preventDefault(); pickAgain(on("[data-u-picker]")); }
  const copy = on("[data-u-copy]");
  if (copy) navigator.clipboard?.writeText(copy.dataset.uCopy).then(() => toast(words.wordCopied));
  all("details.menu[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  all(".seek").forEach((seek) => { if (!seek.contains(event.target)) one("[data-u-combo]", seek) && comboShut(one("[data-u-combo]", seek)); });
});

// ---- Forms: sent once, nothing typed gets lost -----------------------------------------------------------
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.getAttribute("aria-busy") === "true") { event.preventDefault(); return; }
  if (!form.hasAttribute("hx-post")) setTimeout(() => form.setAttribute("aria-busy", "true"));
});
addEventListener("pageshow", () => all("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy")));

document.addEventListener("change", (event) => {
  const submits = event.target.closest("[data-u-submit]");
  if (submits) submits.requestSubmit();
});

// A customer is chosen: the form keeps the id, people see the name.
const pickOne = (option) => {
  const picker = option.closest("[data-u-picker]");
  one("[data-u-of=name]", picker).textContent = option.dataset.name;
  one("[data-u-of=initials]", picker).textContent = one(".av", option)?.textContent ?? "";
  one("[data-u-of=detail]", picker).textContent = [option.dataset.account, option.dataset.phone].filter(Boolean).join(" · ");
  const value = one("[data-u-value]", picker);
  value.value = option.dataset.id;
  showPicked(picker, true);
  value.dispatchEvent(new CustomEvent("picked", { bubbles: true }));
  focusOn(one("#subject"));
};

const showPicked = (picker, picked) => {
  one("[data-u-shown]", picker).hidden = !picked;
  one("[data-u-ask]", picker).hidden = picked;
  comboShut(one("[data-u-combo]", picker));
};

const pickAgain = (picker) => {
  one("[data-u-value]", picker).value = "";
  showPicked(picker, false);
  focusOn(one("[data-u-combo]", picker));
};

// Which files go along, where the field itself is hidden behind its button.
document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-u-files]")) return;
  const place = one("[data-u-chosen]", event.target.form);
  if (place) place.textContent = [...event.target.files].map((file) => file.name).join(", ");
});

// A prepared reply goes where the cursor is; what stands there already stays.
const insertReply = async (select) => {
  if (!select.value) return;
  const body = one("[data-u-reply]", select.form);
  const answer = await fetch(select.dataset.uFill + select.value).catch(() => null);
  if (!answer?.ok) { toast(answer ? words.wordFailed : words.wordOffline, true); return; }
  const text = await answer.text();
  select.closest("details").open = false;
  body.focus();
  body.setRangeText(text, body.selectionStart, body.selectionEnd, "end");
  body.dispatchEvent(new Event("input", { bubbles: true }));
};
document.addEventListener("click", (event) => {
  const insert = event.target.closest("[data-u-insert]");
  if (insert) { event.preventDefault(); insertReply(one("[data-u-fill]", insert.form)); }
});
// On a phone the composer grows with the focus: the button must not run away from under the finger.
document.addEventListener("mousedown", (event) => { if (event.target.closest("[data-u-canned]")) event.preventDefault(); });
document.addEventListener("toggle", (event) => { if (event.target.matches(".menu.up[open]")) one("select", event.target)?.focus(); }, true);
document.addEventListener("dblclick", (event) => {
  const select = event.target.closest("[data-u-fill]");
  if (select) insertReply(select);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target.matches?.("[data-u-fill]")) {
    event.preventDefault();
    insertReply(event.target);
  }
});
document.addEventListener("input", (event) => {
  const body = event.target;
  if (!body.matches?.("[data-u-reply]") || body.value.slice(0, body.selectionStart).slice(-2) !== "::" || !one("[data-u-canned]")) return;
  body.setRangeText("", body.selectionStart - 2, body.selectionStart, "end");
  body.dispatchEvent(new Event("input", { bubbles: true }));
  openMenu("[data-u-canned]", "select");
});

// ---- Several rows at once: how many are chosen, and all of the page --------------------------------------
const boxes = (form) => all("tbody input[type=checkbox]", form);
const countChosen = (form) => {
  const list = boxes(form);
  const chosen = list.filter((box) => box.checked);
  const place = one("[data-u-count]", form);
  if (place) place.textContent = String(chosen.length);
  const every = one("[data-u-all]", form);
  if (every) {
    every.hidden = false;
    every.checked = chosen.length === list.length;
    every.indeterminate = chosen.length > 0 && chosen.length < list.length;
  }
};
const countAll = () => all("[data-u-bulk]").forEach(countChosen);
document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-u-bulk]");
  if (!form) return;
  if (event.target.matches("[data-u-all]")) boxes(form).forEach((box) => { box.checked = event.target.checked; });
  countChosen(form);
});
document.addEventListener("reset", () => setTimeout(countAll));
addEventListener("pageshow", countAll);

// A draft outlives a session that ended; it is forgotten once it was sent, when its writer signs out, and
// before somebody else reads a page in this tab.
const DRAFT = "uplink-draft-";
const WRITER = "uplink-writer";
const draftKey = (form) => DRAFT + form.dataset.uDraft;
const session = (work) => { try { return work(sessionStorage); } catch { return null; } };
const forgetDrafts = () => session((store) => {
  Object.keys(store).filter((key) => key.startsWith(DRAFT) || key === WRITER).forEach((key) => store.removeItem(key));
});
document.addEventListener("submit", (event) => { if (event.target.getAttribute("action") === "/logout") forgetDrafts(); });
const reader = root.dataset.reader;
if (reader && session((store) => store.getItem(WRITER)) !== reader) forgetDrafts();
all("[data-u-draft]").forEach((form) => {
  const body = one("textarea", form);
  const kept = session((store) => store.getItem(draftKey(form)));
  if (body.value === "" && kept && !location.hash.startsWith("#e-")) body.value = kept;
  body.addEventListener("input", () => session((store) => {
    store.setItem(WRITER, reader);
    store.setItem(draftKey(form), body.value);
  }));
  form.addEventListener("submit", () => session((store) => store.removeItem(draftKey(form))));
});

const showFaults = (within) => {
  const summary = one("[role=alert][tabindex='-1']", within);
  if (summary) summary.focus();
};

// ---- htmx: a bar when it takes long, words when it fails ---------------------------------------------------
let waiting = 0;
let bar;
const asksByItself = (event) => event.detail.elt?.matches?.("[data-u-poll]");
document.addEventListener("htmx:beforeRequest", (event) => {
  // Nobody looks at a hidden page, and what it asks by itself can wait until somebody does.
  if (asksByItself(event) && document.hidden) { event.preventDefault(); return; }
  waiting += 1;
  bar ??= setTimeout(() => { root.dataset.busy = "true"; }, 1_000);
});
document.addEventListener("htmx:afterRequest", () => {
  waiting = Math.max(0, waiting - 1);
  if (waiting === 0) { clearTimeout(bar); bar = undefined; delete root.dataset.busy; }
});
document.addEventListener("htmx:responseError", (event) => {
  if (asksByItself(event)) return;
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  toast(one("[data-error]", answer)?.textContent ?? words.wordFailed, true);
});
for (const lost of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(lost, (event) => { if (!asksByItself(event)) toast(words.wordOffline, true); });
}
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "dialog") { event.target.showModal(); one("[autofocus]", event.target)?.focus(); }
  showFaults(event.target);
  countAll();
  all("[data-u-combo]").forEach((box) => box.setAttribute("aria-expanded", String(offers(box).length > 0)));
});

if (/Mac|iPhone|iPad/.test(navigator.platform)) all("[data-u-mod]").forEach((key) => { key.textContent = `⌘${key.dataset.uMod}`; });
all("[data-u-noscript]").forEach((button) => button.remove());
tellFold();
countAll();
showFaults(document);
all(".u-toast").forEach((box) => leave(box, 6_000));
