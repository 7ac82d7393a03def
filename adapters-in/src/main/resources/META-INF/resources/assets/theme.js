// Before the first paint, so that nothing flashes: the theme that was chosen here, else on the account
// page, else on the device; and the fold. Choosing anew on the account page outdoes what was chosen here.
(() => {
  const root = document.documentElement;
  const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const write = (key, value) => { try { if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value); } catch { /* kept for this page alone */ } };
  const own = root.dataset.theme;
  if (own && read("uplink-theme-own") !== own) {
    write("uplink-theme", null);
    write("uplink-theme-own", own);
  }
  const apply = () => {
    const chosen = read("uplink-theme") ?? own;
    root.dataset.bsTheme = chosen === "dark" || chosen === "light" ? chosen : dark.matches ? "dark" : "light";
  };
  apply();
  dark.addEventListener("change", apply);
  if (read("uplink-side") === "mini") root.dataset.side = "mini";
})();
