// What a page does beyond being read. Without this script everything is there.

(() => {
  "use strict";

  const article = document.querySelector("article");
  const root = document.documentElement.dataset.content_root;

  // What is kept for the next page, where the browser lets us.
  const storage = {
    get(key) {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Then nothing is kept.
      }
    },
  };

  // The place of a page in the book, the same from disk and from a server.
  const home = new URL(root, location.href);
  const path = (url) => url.pathname.slice(home.pathname.length) || "index.html";
  const here = path(location);

  // Whatever is too wide scrolls; the keyboard has to reach it then.
  const SCROLLERS = {
    pre: "Code",
    ".katex-display": "Equation",
    ".table-wrapper": "Table",
    "figure.wide": "Figure",
  };

  function reach(box) {
    const wide =
      box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (wide === box.hasAttribute("tabindex")) return;
    if (wide) {
      const [, name] = Object.entries(SCROLLERS).find(([s]) => box.matches(s));
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", `${name}, scrolls`);
    } else {
      for (const name of ["tabindex", "role", "aria-label"])
        box.removeAttribute(name);
    }
  }

  const watch = new ResizeObserver((seen) => {
    for (const { target } of seen) reach(target);
  });
  const scrollers = article.querySelectorAll(Object.keys(SCROLLERS));
  for (const box of scrollers) watch.observe(box);
  // A font that comes late makes what is in a box wider, and not the box.
  document.fonts.addEventListener("loadingdone", () => {
    for (const box of scrollers) reach(box);
  });

  // The arrows turn pages, where they have nothing else to do.
  const TAKES_ARROWS = "input, textarea, select, [contenteditable], [tabindex]";

  addEventListener("keydown", (event) => {
    const pressed = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    if (!pressed || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest(TAKES_ARROWS)) return;
    // Then they move the page under a reader who has enlarged it.
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth || visualViewport.scale > 1) return;
    const link = document.querySelector(`link[rel="${pressed}"]`);
    if (link) location.href = link.href;
  });

  // Escape closes the side bars of a narrow screen.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const toggle of document.querySelectorAll(".sidebar-toggle"))
      toggle.checked = false;
  });

  // On paper nothing can be unfolded.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...article.querySelectorAll("details:not([open], .data)")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.open = false;
  });

  // Where one stopped: the chapter and its last heading above the middle.
  const headings = [...article.querySelectorAll("section > :is(h1, h2, h3)")];

  function words(heading) {
    const copy = heading.cloneNode(true);
    for (const part of copy.querySelectorAll(".headerlink, .katex-html"))
      part.remove();
    return copy.textContent.trim();
  }

  function stopped() {
    const passed = headings.filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
    );
    const heading = passed.at(-1);
    if (!heading) return;
    storage.set("book-place", {
      page: here,
      section: heading.parentElement.id,
      chapter: words(headings[0]),
      title: passed.length > 1 ? words(heading) : "",
    });
  }

  if (here.startsWith("chapters/")) {
    addEventListener("pagehide", stopped);
    addEventListener("visibilitychange", stopped);
  }

  // The book on one page has no other to go on to.
  const cover =
    here === "index.html" && document.querySelector('link[rel="next"]');
  const place = cover && storage.get("book-place");
  if (place) {
    const line = document.createElement("p");
    const link = document.createElement("a");
    line.className = "go-on";
    link.href = `${root}${place.page}#${place.section}`;
    const parts = [place.chapter, place.title].filter(Boolean);
    link.textContent = parts.join(" \u203a ");
    line.append("Go on where you stopped: ", link);
    article.querySelector("h1")?.after(line);
  }

  // A preview of a term, a source or an equation, beside the link that has the
  // mouse or the focus. It stays under the mouse, and Escape closes it.
  const WAIT = 250;
  const box = document.createElement("div");
  box.id = "preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  article.append(box);
  let asked = null;
  let timer = 0;

  const target = (link) => {
    const url = new URL(link.href);
    const key = `${path(url)}${decodeURIComponent(url.hash)}`;
    return /#term-|^docs\/sources\.html#id|#equation-/.test(key) ? key : null;
  };

  // From a file too a script can be loaded, while data cannot.
  let loading;
  const previews = () =>
    (loading ??= new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = `${root}_static/previews.js`;
      script.onload = () => loaded(window.previews);
      script.onerror = failed;
      document.head.append(script);
    }));

  function close() {
    clearTimeout(timer);
    asked?.removeAttribute("aria-describedby");
    asked = null;
    box.hidden = true;
  }

  async function open(link) {
    const html = (await previews())[target(link)];
    if (!html || asked !== link) return;
    box.innerHTML = html;
    box.hidden = false;
    link.setAttribute("aria-describedby", box.id);
    const around = article.getBoundingClientRect();
    const rect = [...link.getClientRects()].at(-1);
    const room = around.width - box.offsetWidth;
    const left = Math.max(0, Math.min(rect.left - around.left, room));
    const below = rect.bottom + box.offsetHeight < innerHeight;
    const top = below ? rect.bottom : rect.top - box.offsetHeight;
    box.style.left = `${left}px`;
    box.style.top = `${top - around.top}px`;
  }

  function ask(event) {
    const link = event.target.closest?.("a[href]");
    if (event.target.closest?.("#preview") || link === asked) {
      clearTimeout(timer);
      return;
    }
    if (!link || !article.contains(link) || !target(link)) return;
    if (link.classList.contains("headerlink")) return;
    close();
    asked = link;
    // The preview says the same, and can be left.
    link.removeAttribute("title");
    const wait = event.type === "focusin" ? 0 : WAIT;
    timer = setTimeout(() => open(link), wait);
  }

  function leave(event) {
    const to = event.relatedTarget;
    if (!asked || (to && (box.contains(to) || asked.contains(to)))) return;
    clearTimeout(timer);
    timer = setTimeout(close, event.type === "focusout" ? 0 : WAIT);
  }

  article.addEventListener("mouseover", ask);
  article.addEventListener("focusin", ask);
  article.addEventListener("mouseout", leave);
  article.addEventListener("focusout", leave);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
})();
