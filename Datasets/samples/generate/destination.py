"""Where the scripts of this folder write."""

import argparse
from pathlib import Path


def folder(name, description):
    """The folder of a data set's sample, made if need be. `--to FOLDER` names another place for all samples."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        help="folder of the samples",
        default=Path(__file__).resolve().parent.parent,
    )
    result = parser.parse_args().to / name
    result.mkdir(parents=True, exist_ok=True)
    return result
