// The map draws what the list beside it says, and nothing else. Where many lie close, one mark stands
// for all of them and says how many.
const CELL = 44;
const CLOSEST = 18;

const box = document.getElementById("map-box");
const ground = document.getElementById("map");

const spots = () => [...document.querySelectorAll("#spots > li")].map((line) => ({
  line,
  at: L.latLng(Number(line.dataset.latitude), Number(line.dataset.longitude)),
  link: line.querySelector("a"),
  number: line.querySelector(".no").textContent,
  kind: line.dataset.kind,
}));

const draw = () => {
  box.hidden = false;
  const map = L.map(ground, { maxZoom: CLOSEST, minZoom: 2, zoomControl: true, attributionControl: ground.dataset.tiles !== "" });
  L.control.scale({ imperial: false }).addTo(map);
  if (ground.dataset.tiles) {
    map.attributionControl.setPrefix(false);
    L.tileLayer(ground.dataset.tiles, { maxZoom: CLOSEST, attribution: plain(ground.dataset.attribution), referrerPolicy: "no-referrer" }).addTo(map);
  }
  const all = spots();
  const marks = L.layerGroup().addTo(map);
  map.fitBounds(L.latLngBounds(all.map((spot) => spot.at)), { padding: [32, 32], maxZoom: 15, animate: false });
  const redraw = () => {
    marks.clearLayers();
    groups(map, all).forEach((group) => marks.addLayer(mark(map, group)));
  };
  map.on("zoomend", redraw);
  redraw();
  all.forEach((spot) => spot.line.addEventListener("focusin", () => {
    pick(spot);
    map.panTo(spot.at);
  }));
};

// By cells of the screen, so that few marks hide each other.
const groups = (map, all) => {
  const cells = new Map();
  all.forEach((spot) => {
    const point = map.project(spot.at).divideBy(CELL).floor();
    const key = `${point.x} ${point.y}`;
    cells.set(key, [...(cells.get(key) ?? []), spot]);
  });
  return [...cells.values()];
};

const mark = (map, group) => {
  if (group.length > 1) return many(map, group);
  const [spot] = group;
  const title = `${spot.link.textContent} · ${spot.number}`;
  const pin = spot.line.querySelector(".pin");
  const marker = L.marker(spot.at, { icon: icon(pin.outerHTML, 26), title, alt: title });
  marker.bindPopup(() => offers(group));
  marker.on("click", () => pick(spot));
  return marker;
};

const many = (map, group) => {
  const bounds = L.latLngBounds(group.map((spot) => spot.at));
  const late = group.some((spot) => spot.kind === "late");
  const title = `${ground.dataset.several}: ${group.length}`;
  const pin = `<span class="pin many${late ? " late" : ""}">${group.length}</span>`;
  const marker = L.marker(bounds.getCenter(), { icon: icon(pin, 34), title, alt: title });
  marker.bindPopup(() => offers(group), { autoPan: true });
  marker.on("click", () => {
    if (map.getZoom() < CLOSEST && bounds.getSouthWest().distanceTo(bounds.getNorthEast()) > 1) {
      marker.closePopup();
      map.fitBounds(bounds, { padding: [48, 48], maxZoom: CLOSEST });
    }
  });
  return marker;
};

const icon = (html, size) => L.divIcon({ className: "", html, iconSize: [size, size] });

const offers = (group) => {
  const list = document.createElement("ul");
  group.forEach((spot) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = spot.link.href;
    link.textContent = spot.link.textContent;
    const number = document.createElement("span");
    number.className = "no";
    number.textContent = spot.number;
    item.append(link, number);
    list.append(item);
  });
  return list;
};

const pick = (spot) => {
  document.querySelector("#spots > .cur")?.classList.remove("cur");
  spot.line.classList.add("cur");
  spot.line.scrollIntoView({ block: "nearest" });
};

const plain = (text) => {
  const place = document.createElement("span");
  place.textContent = text;
  return place.innerHTML;
};

if (ground && window.L) draw();
