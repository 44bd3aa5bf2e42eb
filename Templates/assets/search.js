// Finds articles, tags and organisations on the search page, in files that lie beside it; nothing is asked of a server.
// Words are compared folded: without marks, đ as d, as the table that sitegen wrote into the file of names says. Who
// types marks gets what is written with those marks first.
{
  document.querySelector(".needs-script").remove();
  const form = document.querySelector("form.search");
  const input = form.elements.q;
  const found = document.querySelector(".found");
  const words = found.dataset;
  const isVietnamese = document.documentElement.lang === "vi";
  const enough = 20;
  const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}'’]+/gu;
  const toneMark = /([\u0300\u0301\u0303\u0309\u0323])(.*)$/u;

  // Folded forms by character, names by id, texts of the years that are loaded, addresses of those that are not.
  const forms = new Map();
  const names = new Map();
  const texts = [];
  const waiting = words.texts.split(" ").filter(Boolean);

  const fold = word => [...word].map(letter => forms.get(letter) ?? letter.toLowerCase()).join("").replace(/['’\p{M}]/gu, "");

  // A word with its tone behind it, so that hòa and hoà are one.
  const marked = word => word.toLowerCase().normalize("NFD").replace(toneMark, "$2$1");

  const wordsOf = text => text.normalize("NFC").match(wordPattern) ?? [];
  const line = (text, form) => ` ${wordsOf(text).map(form).filter(Boolean).join(" ")} `;

  const load = async address => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  };

  const loadNames = async () => {
    const file = await load(words.names);
    for (const [form, letters] of Object.entries(file.fold)) for (const letter of letters) forms.set(letter, form);
    for (const name of file.names) names.set(name.id, { ...name, lines: [name.name, ...name.also].map(text => line(text, fold)) });
  };

  const loadTexts = async address => {
    for (const text of (await load(address)).texts) {
      const called = text.names.flatMap(id => names.get(id)?.lines ?? []).join("|");
      const parts = [text.title, text.lead ?? "", text.text ?? ""].map(part => line(part, fold));
      texts.push({ ...text, parts: [parts[0], called, parts[1], parts[2]] });
    }
  };

  // What a reader asks for: the words folded, as they stand in a line, and whether marks were typed.
  const question = typed => {
    const asked = wordsOf(typed);
    const folded = asked.map(fold).filter(Boolean);
    return {
      folded,
      phrase: ` ${folded.join(" ")}`,
      marked: ` ${asked.map(marked).join(" ")}`,
      hasMarks: asked.some(word => word.toLowerCase() !== fold(word)),
    };
  };

  // Title, names, lead and body count in this order; the last word may be a beginning, a whole one counts more.
  const weights = [8, 5, 4, 2];
  const score = (parts, { phrase, folded }) => {
    const places = parts.map((part, index) => part.includes(`${phrase} `) ? 2 * weights[index] : part.includes(phrase) ? weights[index] : 0);
    const best = Math.max(...places);
    if (best > 0 || folded.length < 2) return best;
    const hasAll = text => folded.every((word, index) => text.includes(index < folded.length - 1 ? ` ${word} ` : ` ${word}`));
    if (hasAll(parts.slice(0, 3).join("|"))) return 1;
    const all = parts.join("|");
    if (!hasAll(all)) return 0;
    // Single syllables are everywhere in Vietnamese: in a body half of the pairs must stand together.
    const pairs = folded.slice(1).map((word, index) => ` ${folded[index]} ${word} `);
    return !isVietnamese || pairs.filter(pair => all.includes(pair)).length * 2 >= pairs.length ? 0.5 : 0;
  };

  // Much less where the marks that were typed are not those of the text.
  const scoreOf = (item, parts, originals, asked) => {
    const all = score(parts, asked);
    if (all === 0 || !asked.hasMarks) return all;
    return originals(item).some(text => line(text, marked).includes(asked.marked)) ? all : all / 4;
  };

  const originalsOfText = text => [text.title, text.lead ?? "", text.text ?? "", ...text.names.flatMap(id => originalsOfName(names.get(id)))];
  const originalsOfName = name => name ? [name.name, ...name.also] : [];

  const ranked = (items, rate) => items.map(item => ({ item, score: rate(item) })).filter(hit => hit.score > 0)
    .sort((left, right) => right.score - left.score).map(hit => hit.item);

  // Where a text has the words that were asked for, as ranges of it: the phrase, or each word where it has no phrase.
  const places = (text, { folded, isScattered }) => {
    const all = [...text.matchAll(wordPattern)].map(match => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }));
    const last = folded.at(-1);
    const isWord = (there, word) => there === word || (word === last && there?.startsWith(word));
    const runs = run => all.flatMap((one, index) => run.every((word, step) => isWord(all[index + step]?.word, word))
      ? [{ start: one.start, end: all[index + run.length - 1].end }] : []);
    return isScattered ? folded.flatMap(word => runs([word])).sort((left, right) => left.start - right.start) : runs(folded);
  };

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const highlighted = (text, asked) => {
    const parts = [];
    let end = 0;
    for (const place of places(text, asked)) {
      if (place.start < end) continue;
      parts.push(text.slice(end, place.start), element("mark", {}, text.slice(place.start, place.end)));
      end = place.end;
    }
    return [...parts, text.slice(end)];
  };

  // The words around the first place in a body.
  const passage = (text, asked) => {
    const place = places(text, asked)[0];
    if (!place) return null;
    const before = text.slice(0, place.start).search(/(?:\S+[^\S\n]+){0,12}\S*$/u);
    const after = text.slice(place.end).match(/^\S*(?:[^\S\n]+\S+){0,24}/u)[0];
    const end = place.end + after.length;
    const cut = text.slice(before, end).trim();
    const [head, tail] = [before > 0 && text[before - 1] !== "\n", end < text.length && text[end] !== "\n"];
    return [head ? "… " : "", ...highlighted(cut, asked), tail ? " …" : ""];
  };

  const card = (text, question) => {
    const asked = { ...question, isScattered: !text.parts.some(part => part.includes(question.phrase)) };
    const title = element("h2", {}, element("a", { href: text.url }, ...highlighted(text.title, asked)));
    const meta = element("p", { className: "meta" }, text.date ?? "");
    const made = element("article", { className: "card" }, title, meta);
    if (text.lang) {
      title.lang = text.lang;
      meta.append(" ", element("span", { className: "foreign" }, words.foreign));
    }
    const lead = text.lead && places(text.lead, asked).length > 0 ? highlighted(text.lead, asked) : null;
    const shown = lead ?? passage(text.text ?? "", asked) ?? (text.lead ? [text.lead] : null);
    if (shown) made.append(element("p", { className: "passage", lang: text.lang ?? "" }, ...shown));
    if (!text.lang) made.lastChild.removeAttribute("lang");
    return made;
  };

  const entry = (name, asked) => element("li", {}, element("a", { href: name.url }, ...highlighted(name.name, asked)));

  let turn = 0;
  let ready;

  const show = (asked, isEnd) => {
    const entries = ranked([...names.values()], name => scoreOf(name, name.lines, originalsOfName, asked)).slice(0, 10);
    const hits = ranked(texts, text => scoreOf(text, text.parts, originalsOfText, asked));
    const count = entries.length + hits.length;
    const status = count > 0 ? `${words.count}: ${count}` : isEnd ? words.none : "…";
    found.replaceChildren(element("p", { className: "meta", role: "status" }, status));
    if (entries.length > 0) found.append(element("ul", { className: "register" }, ...entries.map(name => entry(name, asked))));
    found.append(...hits.slice(0, 200).map(text => card(text, asked)));
    return hits.length;
  };

  // Loads year after year, the newest first, until there is enough to read; more on request.
  const search = async (wanted = enough) => {
    const own = ++turn;
    const asked = question(input.value);
    if (input.value.trim() === "") return found.replaceChildren();
    try {
      ready ??= loadNames();
      await ready;
      const again = question(input.value);
      if (again.folded.length === 0) return found.replaceChildren(element("p", { className: "meta", role: "status" }, words.none));
      while (own === turn) {
        const count = show(again, waiting.length === 0);
        if (waiting.length === 0) return;
        if (count >= wanted) {
          const older = element("button", { type: "button", className: "search-older" }, words.older);
          older.addEventListener("click", () => search(count + enough));
          found.append(older);
          return;
        }
        const next = waiting[0];
        await loadTexts(next);
        waiting.splice(waiting.indexOf(next), 1);
      }
    } catch (error) {
      if (own !== turn) return;
      ready = names.size > 0 ? ready : undefined;
      found.replaceChildren(element("p", { className: "notice", role: "status" }, words.failed));
      console.error(error);
    }
  };

  const remember = () => {
    const address = new URL(location.href);
    if (input.value.trim() === "") address.searchParams.delete("q"); else address.searchParams.set("q", input.value.trim());
    history.replaceState(null, "", address);
  };

  let pause;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => { remember(); search(); }, 200);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(pause);
    remember();
    search();
  });

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value !== "") search();
}
