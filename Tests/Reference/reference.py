"""What the reference scripts share: options, their main, and where their values are written."""

import argparse
import json
import textwrap
from pathlib import Path

import numpy as np

import __main__

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent.parent
SAMPLES = PACKAGE / "Datasets/samples"

# What only the lesson's program takes: for its page, for its exercises, and for files of its own.
PROGRAM_OPTIONS = {
    "data",
    "quick",
    "json",
    "html",
    "no-html",
    "hint",
    "check",
    "answers",
    "notation",
    "lab",
    "record",
    "measure",
    "judge",
    "prove",
    "list",
    "help",
    "save",
    "load",
    "expression",
    "values",
    "expressions",
}


def sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))


def lesson_of(number):
    """What lesson `number` says of itself: see lessons.py."""
    lessons = json.loads((TESTS / "lessons.json").read_text())
    return next(lesson for lesson in lessons if lesson["number"] == number)


def reader(option):
    """Turns an option's text into a value, as the lesson's program does."""

    def one(read):
        def value(text):
            number = read(text)
            if not option["minimum"] <= number <= option["maximum"]:
                raise argparse.ArgumentTypeError(f"{number} is not from {option['minimum']} to {option['maximum']}")
            return number

        return value

    def several(read):
        return lambda text: [read(part) for part in text.split(",")]

    return {
        "integer": one(int),
        "number": one(float),
        "integers": several(one(int)),
        "numbers": several(float),
        "words": several(str),
        "text": str,
    }[option["kind"]]


def parser(description, lesson=None):
    """A parser with the two options that every script takes, and with those of a lesson if its number is given."""
    result = argparse.ArgumentParser(
        description=description, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    result.add_argument("--data", type=Path, default=SAMPLES, help="the folder that holds the datasets' folders")
    result.add_argument("--write", action="store_true", help="write the values that the tests compare with")
    for option in lesson_of(lesson)["options"] if lesson else []:
        if option["name"] not in PROGRAM_OPTIONS:
            result.add_argument("--" + option["name"], type=reader(option), default=option["default"])
    return result


def main(lesson, headline, exercises, runs, parser_of_lesson=None, committed=None):
    """Prints what the lesson prints with --json, or with --write writes what its checks and tests compare with.

    lesson: its number.
    headline: makes the lesson's headline numbers from the options.
    exercises: makes the exercises' reference values, by exercise and by name.
    runs: the arguments, a text a run, whose headline numbers are committed: in lesson03-sample.json, or in
        lesson03-full.json with --data; in lesson01.json where the lesson has no data.
    parser_of_lesson: where the script has options beside the lesson's.
    committed: makes the numbers that are committed, where these are not all headline numbers.
    """
    parser_of_lesson = parser_of_lesson or parser(__main__.__doc__, lesson)
    options = parser_of_lesson.parse_args()
    if not options.write:
        return print(json.dumps(headline(options)))
    write_exercises(lesson, exercises())
    values = []
    for run in runs:
        arguments = run.split()
        options_of_run = parser_of_lesson.parse_args([*arguments, "--data", str(options.data)])
        values.append({"arguments": arguments, "expected": (committed or headline)(options_of_run)})
    kind = "" if not lesson_of(lesson)["datasets"] else "-sample" if options.data == SAMPLES else "-full"
    (TESTS / f"lesson{lesson:02}{kind}.json").write_text(json.dumps(values, indent=1) + "\n")


def main_of_values(values):
    """Prints values, or with --write writes them beside the script: matrix.json for matrix.py.

    For scripts whose values belong to no lesson.
    """
    text = json.dumps(values, indent=1) + "\n"
    if parser(__main__.__doc__).parse_args().write:
        Path(__main__.__file__).with_suffix(".json").write_text(text)
    else:
        print(text, end="")


def write_exercises(lesson, values):
    """Writes the exercises' reference values where the lesson's checks find them.

    values: by exercise, and then by the name that the check measures them under, numbers or arrays.
    """
    lines = [
        f"// Made by Tests/Reference/lesson{lesson:02}.py --write; not to be edited.",
        "",
        "import Exercises",
        "",
        "/// Reference values: by exercise, and by the name that its check measures them under.",
        "enum Reference {",
        "  static let values: ReferenceValues = [",
    ]
    for exercise, quantities in values.items():
        entries = [quantity(json.dumps(name, ensure_ascii=False), value) for name, value in quantities.items()]
        line = f'    "{exercise}": [{entries[0].strip()}],'
        if len(entries) > 1 or len(line) > 100:
            # The formatter wants a comma behind the last entry, but none behind an only one.
            last = "," if len(entries) > 1 else ""
            line = f'    "{exercise}": [\n' + ",\n".join(entries) + last + "\n    ],"
        lines.append(line)
    lines += ["  ]", "}", ""]
    (PACKAGE / lesson_of(lesson)["folder"] / "Reference.swift").write_text("\n".join(lines))


def quantity(name, value):
    """A dictionary's entry: a Quantity with its shape and its values, on as many lines as it needs."""
    array = np.asarray(value.detach() if hasattr(value, "detach") else value)
    numbers = [repr(float(number)).removesuffix(".0") for number in array.ravel()]
    arguments = ", ".join([str(list(array.shape)), *numbers]) + ")"
    line = f"      {name}: Quantity({arguments}"
    if len(line) < 100:
        return line
    if len(f"      {name}: Quantity(") > 100 and len(arguments) < 80:
        return f"      {name}:\n        Quantity({arguments}"
    indent = " " * 8
    filled = textwrap.fill(arguments, 97, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return f"      {name}: Quantity(\n{filled}"
