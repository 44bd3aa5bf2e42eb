"""Writes a corpus twice: as Content of sitegen, and as the site of Hugo that makes the same pages."""

import shutil
from pathlib import Path

from corpus import FIRST_YEAR, SECTIONS, YEARS, Corpus

HERE = Path(__file__).resolve().parent
LANGUAGES = ("vi", "en")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def front_matter(story, i, extra=""):
    return (
        f'---\ntitle: "{story.titles[i]}"\ndate: {story.date}\n{extra}authors: [{story.author}]\n'
        f"lead: {story.leads[i]}\ntags: [{', '.join(story.tags)}]\n"
        f"organisations: [{', '.join(story.organisations)}]\nsection: {story.section}\n---\n\n")


def write_sitegen(corpus, root, related):
    """Content for sitegen; the templates are those of the project itself."""
    content = root / "Content"
    write(content / "site.yaml",
          "name:\n  vi: Bản tin thử\n  en: Trial Bulletin\nbase_url: https://ban-tin.example\n"
          "publisher: {vi: Nhà in thử, en: Trial Press}\ntime_zone: Asia/Ho_Chi_Minh\n"
          # The site for Hugo has no pages that show both texts side by side.
          + "facing_pages: false\n" + related)
    registers = content / "registers"
    write(registers / "tags.yaml", "".join(f"{id}:\n  vi: {vi}\n  en: {en}\n" for id, vi, en in corpus.tags))
    write(registers / "organisations.yaml",
          "".join(f"{id}:\n  vi: {vi}\n  en: {en}\n  kind: {kind}\n" for id, vi, en, kind in corpus.organisations))
    write(registers / "sections.yaml", "".join(f"{id}:\n  vi: {vi}\n  en: {en}\n" for id, vi, en in SECTIONS))
    write(registers / "events.yaml",
          "".join(f"{id}:\n  vi: {vi}\n  en: {en}\n  date: {date}\n" for id, vi, en, date in corpus.events))
    for story, link in linked(corpus):
        for i, language in enumerate(LANGUAGES):
            write(content / "articles" / story.folder / f"{story.name}.{language}.md",
                  front_matter(story, i) + story.bodies[i].replace("{link}", f"/articles/{link}.{language}.md"))


def write_hugo(corpus, root, related):
    """The same for Hugo: a folder of content per language, terms with names, a page per year."""
    shutil.copytree(HERE / "hugo", root, dirs_exist_ok=True)
    settings = root / "hugo.toml"
    settings.write_text(settings.read_text() + f"\n[params]\nrelated = {'true' if related else 'false'}\n")
    for i, language in enumerate(LANGUAGES):
        content = root / "content" / language
        for id, *names in corpus.tags:
            write(content / "tags" / id / "_index.md", f"---\ntitle: {names[i]}\nother: {names[1 - i]}\n---\n")
        for id, vi, en, kind in corpus.organisations:
            names = (vi, en)
            write(content / "organisations" / id / "_index.md",
                  f"---\ntitle: {names[i]}\nother: {names[1 - i]}\nkind: {kind}\n---\n")
        write(content / "timeline" / "_index.md", "---\ntitle: Timeline\nlayout: timeline\n---\n")
        # A list of all articles has no page of its own in sitegen either: the home page is that list.
        write(content / "articles" / "_index.md", "---\ntitle: Articles\nbuild: {render: never}\n---\n")
        for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
            write(content / "timeline" / f"{year}.md", f'---\ntitle: "{year}"\nyear: {year}\nlayout: year\n---\n')
    write(root / "data" / "events.toml",
          "".join(f'[[list]]\nvi = "{vi}"\nen = "{en}"\ndate = "{date}"\nyear = "{date[:4]}"\n'
                  for _, vi, en, date in corpus.events))
    write(root / "data" / "sections.toml", "".join(f'[{id}]\nvi = "{vi}"\nen = "{en}"\n' for id, vi, en in SECTIONS))
    for story, link in linked(corpus):
        for i, language in enumerate(LANGUAGES):
            write(root / "content" / language / "articles" / story.folder / f"{story.name}.md",
                  front_matter(story, i) + story.bodies[i].replace("{link}", f"/articles/{link}.md"))


def linked(corpus):
    """Each story with the path of the one before it, which it links to."""
    link = ""
    for story in corpus.stories():
        yield story, link
        link = f"{story.folder}/{story.name}"


def write_sites(articles, root, related):
    """Makes both sites anew; an article is a file, so there are half as many stories."""
    corpus = Corpus(articles // 2)
    if root.exists():
        shutil.rmtree(root)
    write_sitegen(corpus, root / "sitegen", related="related: 5\n" if related else "")
    write_hugo(corpus, root / "hugo", related)
