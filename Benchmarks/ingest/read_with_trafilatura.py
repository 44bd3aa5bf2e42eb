"""Prints as JSON what trafilatura finds on pages of HTML: read_with_trafilatura.py FOLDER…"""
import json
import pathlib
import sys

import trafilatura

found = {}
for folder in sys.argv[1:]:
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        document = trafilatura.bare_extraction(page.read_text("utf-8"), with_metadata=True, include_comments=False)
        fields = document.as_dict() if document else {}
        found[str(page)] = {key: fields.get(key) for key in ("title", "date", "author", "text")}
json.dump(found, sys.stdout, ensure_ascii=False)
