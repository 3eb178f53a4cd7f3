// Keeps what is typed into <form data-writing="…"> from getting lost; without this script the form's button saves as ever.
// data-autosave saves it as the button would, whenever nobody has typed for a while. [data-writing-status] says what happened,
// in the words of its data-saved and data-unsaved; [data-writing-restore], a hidden button, puts back what a closed or lost
// page held. What is typed stays in this tab and is gone with it.

const QUIET = 8000;
const OURS = ["csrf", "owner", "seen", "then"];
const form = document.querySelector("form[data-writing]");

function fields() {
  return [...new FormData(form)].filter(([, value]) => typeof value === "string");
}

function typed() {
  return JSON.stringify(fields().filter(([name]) => !OURS.includes(name)));
}

function said(words) {
  const status = form.querySelector("[data-writing-status]");
  if (status) status.textContent = status.dataset[words] ?? "";
}

function keep(key, value) {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch { /* No room, or not allowed: then only the server keeps it. */ }
}

function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function putBack(entries, seen) {
  const texts = new Map();
  for (const [name, value] of entries) texts.set(name, [...(texts.get(name) ?? []), value]);
  for (const field of form.elements) {
    const values = texts.get(field.name);
    if (field.type === "checkbox" || field.type === "radio") field.checked = values?.includes(field.value) ?? false;
    else if (values && field.type !== "file") field.value = values.shift() ?? field.value;
  }
  form.elements.seen.value = seen; // What was read then: whatever was saved since is a conflict, and both texts are shown.
}

if (form) {
  const key = "imza-writing " + location.pathname;
  const seen = form.elements.seen ?? { value: "" };
  const answer = document.querySelector(".errors") !== null;
  let saved = typed();
  let timer = 0;
  let leaving = false;
  let stopped = false;

  const before = kept(key);
  const restore = form.querySelector("[data-writing-restore]");
  if (before && before.typed !== saved && !answer && restore) {
    restore.hidden = false;
    restore.addEventListener("click", () => {
      putBack(JSON.parse(before.typed), before.seen);
      restore.hidden = true;
      changed();
    });
  } else if (before && !answer) {
    keep(key);
  }

  async function autosave() {
    const sent = typed();
    if (stopped || leaving || sent === saved) return;
    try {
      const response = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(fields()) });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const now = response.ok && response.redirected ? page.querySelector("input[name=seen]")?.value : undefined;
      if (now === undefined) {
        stopped = response.status !== 422; // Signed out, or somebody else has saved: that is for people to look at.
        said("unsaved");
        return;
      }
      seen.value = now;
      saved = sent;
      if (typed() === sent) keep(key);
      said("saved");
    } catch {
      said("unsaved");
      timer = setTimeout(autosave, QUIET);
    }
  }

  function changed() {
    said("");
    keep(key, JSON.stringify({ typed: typed(), seen: seen.value }));
    clearTimeout(timer);
    if ("autosave" in form.dataset) timer = setTimeout(autosave, QUIET);
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", () => { leaving = true; });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("beforeunload", (event) => {
    if (!leaving && typed() !== saved) event.preventDefault();
  });
}
