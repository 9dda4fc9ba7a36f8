"""What the reference scripts share: options, and where their values are written."""

import argparse
import json
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent.parent


def numbers(text):
    """Reads "0.1,0.3" as a list of numbers."""
    return [float(part) for part in text.split(",")]


def parser(description):
    """A parser with the two options that every script takes."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--data", type=Path, default=PACKAGE / "Datasets/samples",
                        help="the folder that holds the datasets' folders")
    result.add_argument("--write", action="store_true", help="write the values that the tests compare with")
    return result


def write_exercises(lesson_folder, script, values):
    """Writes the exercises' reference values where the lesson's checks find them.

    values: by exercise, a list of numbers in the order in which the check measures them.
    """
    lines = [f"// Made by Tests/Reference/{script} --write; not to be edited.", "",
             "/// Reference values of the exercises, by exercise.", "enum Reference {",
             "  static let values: [String: [Double]] = ["]
    for exercise, numbers in values.items():
        lines.append(f'    "{exercise}": [')
        lines += [f"      {float(number)!r}," for number in numbers]
        lines.append("    ],")
    lines += ["  ]", "}", ""]
    path = PACKAGE / "Lessons" / lesson_folder / "Reference.swift"
    path.write_text("\n".join(lines))


def write_headline(script, runs):
    """Writes what a lesson's `--json` should print, with the arguments that go with it."""
    path = TESTS / script.replace(".py", ".json")
    path.write_text(json.dumps(runs, indent=1) + "\n")
