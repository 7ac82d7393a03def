// Before the first paint, so that nothing flashes: the chosen theme, or the device's, and the fold.
(() => {
  const root = document.documentElement;
  const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const chosen = read("uplink-theme");
    root.dataset.bsTheme = chosen === "dark" || chosen === "light" ? chosen : dark.matches ? "dark" : "light";
  };
  apply();
  dark.addEventListener("change", apply);
  if (read("uplink-side") === "mini") root.dataset.side = "mini";
})();
