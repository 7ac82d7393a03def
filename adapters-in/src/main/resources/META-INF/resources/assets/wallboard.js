// A wall shows what the server pushes. Where it cannot push, the wall asks every 30 seconds; where it
// does not answer either, the wall says so and goes on trying, later and later.
const ASK_EVERY = 30_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

const body = document.body;
const board = document.getElementById("board");
const state = document.getElementById("state");
let source;
let retry;
let pause = FIRST_PAUSE;
let heard = Date.now();

const say = (kind) => {
  const words = { live: body.dataset.wordLive, asked: body.dataset.wordAsked, lost: body.dataset.wordLost };
  if (state.dataset.kind === kind) return;
  state.dataset.kind = kind;
  state.textContent = words[kind];
};

const show = (html) => { board.innerHTML = html; };

const ask = async () => {
  const answer = await fetch(body.dataset.board, { cache: "no-store" }).catch(() => null);
  // Signed out: whoever stands before the wall gets the page to sign in on, and comes back here.
  if (answer?.redirected || answer?.status === 401) { location.reload(); return; }
  if (!answer?.ok) { say("lost"); return; }
  show(await answer.text());
  heard = Date.now();
  say("asked");
};

const live = () => {
  heard = Date.now();
  pause = FIRST_PAUSE;
  say("live");
};

const listen = () => {
  clearTimeout(retry);
  if (!("EventSource" in window)) return;
  source = new EventSource(body.dataset.live);
  source.addEventListener("board", (event) => { show(event.data); live(); });
  source.addEventListener("pulse", live);
  source.addEventListener("error", () => {
    source.close();
    // Not all walls of a house at once, after the server was away.
    retry = setTimeout(listen, pause * (1 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  });
};

setInterval(() => { if (Date.now() - heard >= ASK_EVERY) ask(); }, ASK_EVERY / 2);
addEventListener("pagehide", () => { clearTimeout(retry); source?.close(); });
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
listen();

const branch = document.getElementById("branch");
if (branch) {
  branch.form.querySelector("button").remove();
  branch.addEventListener("change", () => branch.form.requestSubmit());
}

const full = document.getElementById("full");
if (document.fullscreenEnabled) {
  full.hidden = false;
  full.addEventListener("click", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  });
}
