"""The command line: what `fusebill` runs; needs the extra `cli`."""

from importlib.util import find_spec

_INSTALL = "The command line needs Typer and Rich: pip install 'fusebill-async[cli]'"


def main() -> None:
    """Run the command that the arguments tell."""
    if find_spec("typer") is None or find_spec("rich") is None:
        raise SystemExit(_INSTALL)
    from .commands import app

    app()
