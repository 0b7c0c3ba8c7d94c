"""`python -m fusebill_async.sandbox` is `fusebill-sandbox`."""

from fusebill_async.sandbox.server import main

if __name__ == "__main__":
    main()
