// Keeps a count and its bar up to date while somebody looks. docs/look.md shows the markup.
// [data-progress-url] answers JSON, [data-progress-events] sends the same as server-sent events named "progress"; each [data-progress-field] in it is written anew from the plural forms
// the server sent along: {"one": "{0} has signed.", "other": "{0} have signed."}. [data-progress-none] is shown at zero only.

const EVERY = 5000;
const AT_MOST = 60000;

function pluralsOf(language) {
  return Intl.PluralRules.supportedLocalesOf(language).length > 0 ? new Intl.PluralRules(language) : null;
}

function numbersOf(language) {
  return new Intl.NumberFormat(Intl.NumberFormat.supportedLocalesOf(language).length > 0 ? language : "en");
}

function words(forms, number, language) {
  const category = pluralsOf(language)?.select(number) ?? (number === 1 ? "one" : "other");
  const form = forms[`=${number}`] ?? forms[category] ?? forms.other;
  return form.replace("{0}", numbersOf(language).format(number));
}

function show(counter, progress) {
  for (const part of counter.querySelectorAll("[data-progress-field]")) {
    const number = progress[part.dataset.progressField];
    if (Number.isFinite(number)) {
      const language = part.closest("[lang]")?.lang || "en";
      const text = words(JSON.parse(part.dataset.progressForms), number, language);
      if (part.textContent !== text) part.textContent = text;
    }
  }
  for (const invitation of counter.querySelectorAll("[data-progress-none]")) {
    invitation.hidden = progress.signatures > 0;
  }
  const bar = counter.querySelector("progress");
  if (bar && Number.isFinite(progress.signatures) && Number.isFinite(progress.goal)) {
    bar.max = progress.goal;
    bar.value = progress.signatures;
  }
}

// Asks every few seconds, seldomer while there is no answer, and not at all while nobody looks.
function poll(counter) {
  let pause = EVERY;
  let timer;

  async function ask() {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      // The browser asks with the ETag it has; an unchanged count costs a few bytes.
      const answer = await fetch(counter.dataset.progressUrl, { cache: "no-cache", credentials: "omit" });
      if (!answer.ok) throw new Error(answer.statusText);
      show(counter, await answer.json());
      pause = EVERY;
    } catch {
      pause = Math.min(pause * 2, AT_MOST);
    }
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  document.addEventListener("visibilitychange", ask);
  timer = setTimeout(ask, EVERY);
}

// Is told of changes as they happen. The line is closed while nobody looks: a browser has only a few for all its tabs.
// A line that breaks is opened again by the browser itself; where there is none to be had, we ask as ever.
function listen(counter) {
  let source;

  function close() {
    source?.close();
    source = undefined;
  }

  function stop() {
    close();
    document.removeEventListener("visibilitychange", look);
  }

  function look() {
    if (document.hidden) {
      close();
    } else if (!source) {
      source = new EventSource(counter.dataset.progressEvents);
      source.addEventListener("progress", heard);
      source.addEventListener("error", failed);
    }
  }

  function heard(event) {
    const progress = JSON.parse(event.data);
    show(counter, progress);
    if (progress.open === false) stop();
  }

  function failed() {
    if (source?.readyState !== EventSource.CLOSED) return;
    stop();
    poll(counter);
  }

  document.addEventListener("visibilitychange", look);
  look();
}

for (const counter of document.querySelectorAll("[data-progress-url]")) {
  if (counter.dataset.progressEvents && "EventSource" in window) listen(counter);
  else poll(counter);
}
