// Keeps what is typed into <form data-writing> from getting lost; without this script the form's button saves as ever.
// data-autosave="…", the address of the page with this form, has it saved as by its button when nobody has typed for a
// while. [data-writing-status] says what happened, in the words of its data-saved and data-unsaved; [data-writing-restore],
// a hidden button, puts back what a closed or lost page held. What is typed stays in this tab and is gone with it.

const QUIET = 8000;
const MARK = "imza-writing ";
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

/** What has become a page of its own, under the id that its form had, is not lost. */
function forgetDone() {
  for (const key of Object.keys(sessionStorage)) {
    const id = key.startsWith(MARK) && JSON.parse(kept(key)?.typed ?? "[]").find(([name]) => name === "id")?.[1];
    if (id && location.pathname.includes(id)) keep(key);
  }
}

function putBack(entries) {
  const texts = new Map();
  for (const [name, value] of entries) texts.set(name, [...(texts.get(name) ?? []), value]);
  for (const field of form.elements) {
    const values = texts.get(field.name);
    if (field.type === "checkbox" || field.type === "radio") field.checked = values?.includes(field.value) ?? false;
    else if (values && field.type !== "file") field.value = values.shift() ?? field.value;
  }
}

if (form) {
  const key = MARK + location.pathname;
  const seen = form.elements.seen ?? { value: "" };
  const answer = document.querySelector(".errors") !== null;
  let saved = answer ? "" : typed();
  let timer = 0;
  let saving = null;
  let leaving = false;
  let stopped = answer; // Who has been told something presses the button themselves.

  try {
    forgetDone();
  } catch { /* Not allowed to remember anything. */ }
  const before = kept(key);
  const restore = form.querySelector("[data-writing-restore]");
  if (before && before.typed !== saved && !answer && restore) {
    form.prepend(restore);
    restore.hidden = false;
    restore.addEventListener("click", () => {
      putBack(JSON.parse(before.typed));
      seen.value = before.seen; // As read then: whatever was saved since is a conflict, and both texts are shown.
      restore.hidden = true;
      changed();
    });
  } else if (before && !answer) {
    keep(key);
  }

  /** What the page says to have shown that has this very form, where there is one and somebody is signed in. */
  async function seenNow() {
    const text = await (await fetch(form.dataset.autosave)).text();
    return new DOMParser().parseFromString(text, "text/html").querySelector("form[data-writing] input[name=seen]")?.value;
  }

  async function autosave() {
    const sent = typed();
    if (stopped || leaving || sent === saved) return;
    try {
      const response = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(fields()) });
      const now = response.ok && response.redirected ? await seenNow() : undefined;
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
      timer = setTimeout(start, QUIET);
    }
  }

  function start() {
    saving = autosave().finally(() => { saving = null; });
  }

  function changed() {
    said("");
    keep(key, JSON.stringify({ typed: typed(), seen: seen.value }));
    clearTimeout(timer);
    if ("autosave" in form.dataset) timer = setTimeout(start, QUIET);
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => {
    if (saving) { // Or it would meet what we are saving ourselves as somebody else's.
      event.preventDefault();
      saving.then(() => form.requestSubmit(event.submitter));
    } else {
      leaving = true;
    }
  });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("beforeunload", (event) => {
    if (!leaving && typed() !== saved) event.preventDefault();
  });
}
