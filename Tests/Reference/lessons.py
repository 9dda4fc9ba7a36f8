"""What the lessons say of themselves, from the built programs: lessons.json, which the other scripts read.

python3 Tests/Reference/lessons.py --write   writes lessons.json; without --write it is only printed

A lesson's options and their defaults are written once, in Swift. The tests compare lessons.json with what each
program answers to --list --json, so a changed default needs `swift build` and this script, with --write.
"""

import argparse
import json
import subprocess
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent.parent


def pick(listing, keys):
    return {key: listing[key] for key in keys if key in listing}


def lesson(program):
    """What stays the same while a learner works: no line numbers, no states."""
    answer = subprocess.run([program, "--list", "--json"], cwd=PACKAGE, text=True, capture_output=True, check=True)
    listing = json.loads(answer.stdout)
    result = pick(listing, ["number", "title", "folder", "datasets"])
    result["exercises"] = [pick(exercise, ["id", "title"]) for exercise in listing["exercises"]]
    result["options"] = [
        pick(option, ["name", "kind", "minimum", "maximum", "default"]) for option in listing["options"]
    ]
    return result


def text(lessons):
    """JSON with a line for each exercise and each option."""

    def value(value):
        if not isinstance(value, list) or not value or not isinstance(value[0], dict):
            return json.dumps(value, ensure_ascii=False)
        return "[\n" + ",\n".join("   " + json.dumps(item, ensure_ascii=False) for item in value) + "\n  ]"

    entries = [",\n".join(f'  "{key}": {value(item)}' for key, item in lesson.items()) for lesson in lessons]
    return "[\n" + ",\n".join(f" {{\n{entry}\n }}" for entry in entries) + "\n]\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write lessons.json")
    options = parser.parse_args()
    command = ["swift", "build", "--show-bin-path"]
    built = Path(subprocess.run(command, cwd=PACKAGE, text=True, capture_output=True, check=True).stdout.strip())
    numbers = sorted(folder.name[:2] for folder in (PACKAGE / "Lessons").glob("[0-9][0-9]-*"))
    made = text([lesson(built / f"lesson{number}") for number in numbers])
    if options.write:
        (TESTS / "lessons.json").write_text(made)
    else:
        print(made, end="")
