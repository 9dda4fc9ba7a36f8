"""What the reference scripts share: options, and where their values are written."""

import argparse
import json
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent.parent
SAMPLES = PACKAGE / "Datasets/samples"


def numbers(text):
    """Reads "0.1,0.3" as a list of numbers."""
    return [float(part) for part in text.split(",")]


def parser(description):
    """A parser with the two options that every script takes."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--data", type=Path, default=SAMPLES,
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


def write_headline(lesson, data, runs):
    """Writes what a lesson's `--json` should print: lesson02-sample.json, or -full for other data.

    runs: pairs of the lesson's arguments and a function of the data's folder that computes the
    numbers; data is None for a lesson without data.
    """
    kind = "" if data is None else "-sample" if data == SAMPLES else "-full"
    values = [{"arguments": arguments, "expected": compute(data)} for arguments, compute in runs]
    (TESTS / f"{lesson}{kind}.json").write_text(json.dumps(values, indent=1) + "\n")
