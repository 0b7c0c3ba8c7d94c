"""`python -m fusebill_async.cli` is `fusebill`."""

from fusebill_async.cli import main

if __name__ == "__main__":
    main()
